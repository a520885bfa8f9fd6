#!/usr/bin/env bash
# Writes foia.db into the current folder: two years of a made-up culture and tourism bureau, with everything that the
# third program could record: the course of applications, corrections, undoing, voiding, reopening, new answers that were
# ordered, erasing, filed tables and their amendments, waivers, and days added to the calendar.
#
# It takes the program from the PATH, which has to be the one of its time: see ../README.md. People and bodies are invented.
set -euo pipefail
export FOIA_USER=demo FOIA_LANG=zh

on() { export FOIA_TODAY=$1; }

# take KIND CHANNEL RECEIVED APPLICANT SUBJECT [OPTION…]
take() { foia new --kind "$1" --channel "$2" --received "$3" --applicant "$4" --subject "$5" "${@:6}"; }

# answer NUMBER OUTCOME DATE [OPTION…]
answer() { foia close "$1" --outcome "$2" --on "$3" "${@:4}"; }

# The table of 2023 is typed in as it was published; what it carries out is taken in from the old ledger. The first
# import took the wrong file and is undone.
on 2024-01-08
foia init --agency 梅溪区文化和旅游局
foia report 2023 --format csv 2> /dev/null | sed -E '
  /^一、/s/,0,0,0,0,0,0,0$/,10,3,0,0,0,0,13/
  /予以公开,/s/,0,0,0,0,0,0,0$/,7,2,0,0,0,0,9/
  /不掌握/s/,0,0,0,0,0,0,0$/,2,0,0,0,0,0,2/
  /总计,0/s/,0,0,0,0,0,0,0$/,9,2,0,0,0,0,11/
  /^四、/s/,0,0,0,0,0,0,0$/,1,1,0,0,0,0,2/' | foia freeze 2023 --figures - --published 2024-01-05
header=number,received,channel,applicant,kind,subject,details,closed,outcome,document,note
foia import - <<CSV
$header
,2022-11-07,mail,殷小楼,person,误导入的一件,,2022-11-21,granted,梅文旅公开〔2022〕9号,
,2022-12-01,unknown,贺兰舟,person,误导入的另一件,,,,,
CSV
foia undo --reason 导入了上一年的文件
foia import - <<CSV
$header
梅文旅〔2023〕12号,2023-12-18,mail,殷小楼,person,古戏台修缮资金,"含决算，
不含合同",,,,原登记簿第12号
梅文旅〔2023〕13号,2023-12-25,online,梅溪山水旅行社有限公司,business,旅行社检查记录,,,,,
CSV

# A whole course, then mistakes in it mended one by one.
on 2024-01-15
answer 2023-1 granted 2024-01-15 --document 梅文旅公开〔2024〕1号 --sent 2024-01-15
foia assign 2023-2 --unit 市场管理科 --officer 祁工 --on 2024-01-08 --reply-by 2024-01-15
answer 2023-2 deny-enforcement 2024-01-19 --document 梅文旅公开〔2024〕3号 --today 2024-01-22
on 2024-03-04
take person counter 2024-03-04 聂青 西街历史建筑测绘图 --phone 13800003333 --identity 000000198505050023 --form 纸质 \
  --delivery 自取
foia clarify 1 --asked 2024-03-06 --reply-by +10 --items 请写明楼号 --today 2024-03-06
foia clarify 1 --received 2024-03-14 --today 2024-03-14
foia consult 1 --third-party - --sent 2024-03-18 --served 2024-03-19 --applicant-told 2024-03-19 --today 2024-03-19 \
  <<< 欧阳澈
foia consult 1 --co-producer 梅溪区自然资源局 --sent 2024-03-19 --today 2024-03-19
on 2024-04-08
foia consult 1 --third-party - --returned 2024-04-01 --opinion object <<< 欧阳澈
foia consult 1 --returned 2024-04-08 --opinion agree
foia extend 1 --days 10 --approved-by 副局长池溪 --notified 2024-04-22 --reason 涉及多个部门 --today 2024-04-22
foia fee 1 --served 2024-04-24 --basis pages --count 120 --today 2024-04-24
foia fee 1 --paid 2024-04-28 --receipt 00027182 --today 2024-04-28
on 2024-05-20
foia item 1 --add 总平面图 -o granted
foia item 1 --add 住户室内照片 -o deny-third-party
answer 1 partial 2024-05-20 --document 梅文旅公开〔2024〕9号 --sent 2024-05-20 --service 邮寄 --tracking EX000000002CN
foia serve 1 --served 2024-05-22 --today 2024-05-24
on 2024-05-27
foia correct 1 document 梅文旅公开〔2024〕10号 --reason 文号录错
foia correct 1 document 梅文旅公开〔2024〕11号 tracking EX000000003CN --reason 文号仍有误，邮件号码一并更正
foia correct 1 phone - --reason 号码少一位 <<< 13800003334
foia correct 1 form 电子 delivery 电子邮件 --reason 申请表所勾与登记不同
foia correct 1 receipt 00027183 --reason 看错一位
foia undo --reason 原来的号码无误

# A decision undone on the day; one taken back and made again; the step of another person undone.
on 2024-06-03
take business online 2024-06-03 梅溪山水旅行社有限公司 A级景区复核意见
take research mail 2024-06-03 梅溪民俗研究所 非遗传承人补助名单
take person fax 2024-06-03 雷鸣远 演出审批
answer 2 granted 2024-06-14 --document 梅文旅公开〔2024〕14号 --sent 2024-06-14 --today 2024-06-14
foia undo --today 2024-06-14
answer 2 deny-process 2024-06-17 --document 梅文旅公开〔2024〕14号 --sent 2024-06-17 --today 2024-06-17
answer 3 unable-not-held 2024-06-14 --searched 非遗科 --sent 2024-06-14 --today 2024-06-14
on 2024-06-20
foia reopen 3 --reason 又查到一份名单
foia assign 4 --unit 艺术科 --by 祁工
foia undo --by 祁工 --reason 不是艺术科的事
answer 3 granted 2024-06-25 --document 梅文旅公开〔2024〕15号 --sent 2024-06-25 --served 2024-06-25 --today 2024-06-25
answer 4 granted 2024-07-22 --document 梅文旅公开〔2024〕17号 --sent 2024-07-22 --today 2024-07-22

# Void: one logged twice, one that was void by mistake.
on 2024-08-05
take person mail 2024-08-05 雷鸣远 演出审批
take charity email 2024-08-05 梅溪古桥保护志愿者协会 古桥修缮方案
take person oral 2024-08-05 贺兰舟 文物征集
foia void 5 --reason 与2024-0004相同，当事人撤回
foia void 6 --reason 误作重复
foia undo
answer 6 granted 2024-08-28 --document 梅文旅公开〔2024〕19号 --sent 2024-08-28 --today 2024-08-28
answer 7 unable-creation 2024-08-30 --sent 2024-08-30 --today 2024-08-30

# Reasons, deferral, an unpaid fee, a missing clarification, repeated ones, other ways it ends.
on 2024-09-02
take person online 2024-09-02 聂青 全部文物普查表
take person online 2024-09-02 聂青 全部会议纪要
take legal counter 2024-09-02 梅溪正言律师事务所 景区特许经营合同
take other letter 2024-09-02 梅溪区融媒体中心 节庆活动经费
take person counter 2024-09-02 贺兰舟 馆藏
take person counter 2024-09-02 雷鸣远 演出审批
foia reasons 8 --asked 2024-09-04 --reply-by 2024-09-18 --ground 一月内提出30件 --today 2024-09-04
foia reasons 8 --received 2024-09-12 --today 2024-09-12
foia defer 8 --until 2024-12-20 --notified 2024-09-23 --reason 数量明显超过合理范围，理由合理 --today 2024-09-23
foia reasons 9 --asked 2024-09-04 --reply-by 2024-09-18 --today 2024-09-04
foia fee 10 --served 2024-09-09 --basis items --count 11 --today 2024-09-09
foia clarify 12 --asked 2024-09-05 --reply-by 2024-09-20 --today 2024-09-05
on 2024-10-25
answer 9 reject-excessive 2024-09-23 --sent 2024-09-23
answer 10 other-unpaid-fee 2024-10-22 --document 梅文旅公开〔2024〕22号 --sent 2024-10-23
answer 11 granted 2024-10-09 --sent 2024-10-09
answer 12 other-no-clarification 2024-09-24 --document 梅文旅公开〔2024〕21号 --sent 2024-09-24
answer 13 reject-repeat 2024-09-20 --same-as 2024-0004 --sent 2024-09-20
answer 8 granted 2024-12-16 --sent 2024-12-16 --today 2024-12-16

# A review organ orders a new answer.
on 2024-10-28
foia redo 2 --ordered 2024-10-25 --by-organ 梅溪区人民政府 --until 2024-11-15
foia redo 2 --answered 2024-11-12 --document 梅文旅公开〔2024〕25号 --today 2024-11-12

# Carried over into 2025.
on 2024-12-31
take person online 2024-12-16 殷小楼 剧团改制文件
take other counter 2024-12-30 渡口村村民委员会 古渡口修缮
take research email 2024-12-31 梅溪民俗研究所 方志底本 --number 2024-20
foia new --kind person --channel letter --arrived 2024-12-30 --applicant 欧阳澈 --subject 西街修缮档案
foia confirm 2024-21 --on 2024-12-31
on 2025-01-14
answer 2024-14 deny-safety 2025-01-10 --sent 2025-01-10
answer 2024-15 granted 2025-01-14 --sent 2025-01-14

# 2024 is filed, then published; corrections move it; it is amended twice.
on 2025-01-20
foia freeze 2024 --waive 已核实
on 2025-01-24
foia freeze 2024 --published 2025-01-24
foia extend 2024-21 --until 2025-02-28 --approved-by 副局长池溪 --notified 2025-01-24
on 2025-02-10
answer 2024-20 deny-internal 2025-02-05 --document 梅文旅公开〔2025〕2号 --sent 2025-02-05
foia correct 2024-4 kind business --reason 申请表盖有公司印章
foia correct 2024-11 outcome partial --reason 附件没有提供 --by 祁工
foia freeze 2024 --amend 两件申请登记有误 --waive 已核实
on 2025-03-03
foia correct 2024-14 received 2024-12-17 --reason 收到日期看错一行
foia correct 2024-7 outcome granted --reason 实际已提供汇总表
foia freeze 2024 --amend 办理结果一件更正 --published 2025-03-03 --waive 已核实
answer 2024-21 granted 2025-02-27 --document 梅文旅公开〔2025〕4号 --sent 2025-02-27

# 2025: a local day off; the remaining outcomes; one applicant erased, with the name of the party that was consulted.
on 2025-04-07
foia calendar add - <<'CSV'
date,kind,name,notice
2025-04-14,off,古街庙会停工,梅政办〔2025〕8号
2025-04-19,work,古街庙会停工,梅政办〔2025〕8号
CSV
take person counter 2025-04-07 关山月白 祖宅文物认定 --agent 关岭 --address 梅溪区西街21号 --email guan@example.org
take person mail 2025-04-07 殷小楼 剧团 --co-applicant 殷小阁
take business fax 2025-04-07 梅溪画舫游船有限公司 游船经营许可 --unit 市场管理科
take legal online 2025-04-07 梅溪正言律师事务所 歌舞场所处罚案卷
take charity oral 2025-04-07 梅溪古桥保护志愿者协会 古桥名录
take other email 2025-04-07 渡口村村民委员会 旅游厕所举报
take person online 2025-04-07 雷鸣远 年鉴
take person online 2025-04-07 雷鸣远 请确认前次答复
take person counter 2025-04-07 贺兰舟 涉密图纸
take person counter 2025-04-07 聂青 住宿登记
take research counter 2025-04-07 梅溪民俗研究所 考古发掘区坐标
foia consult 1 --third-party - --sent 2025-04-10 --served 2025-04-10 --today 2025-04-10 <<< 关岳
foia clarify 2 --asked 2025-04-10 --reply-by 2025-04-25 --items 请写明何种信息 --today 2025-04-10
foia clarify 2 --received 2025-04-22 --today 2025-04-22
on 2025-05-20
foia consult 1 --returned 2025-04-28 --opinion object
answer 1 deny-third-party 2025-05-16 --document 梅文旅公开〔2025〕8号 --sent 2025-05-16
answer 2 unable-unclear 2025-05-20 --sent 2025-05-20
answer 3 granted 2025-05-09 --document 梅文旅公开〔2025〕6号 --sent 2025-05-09
answer 4 deny-enforcement 2025-05-08 --sent 2025-05-08
answer 5 granted 2025-05-08 --sent 2025-05-08
answer 6 reject-petition 2025-04-24 --reason 属举报 --sent 2025-04-24
answer 7 reject-publication 2025-04-24 --sent 2025-04-24
answer 8 reject-reissue 2025-04-24 --sent 2025-04-24
answer 9 deny-secret 2025-04-30 --basis 密审〔2025〕1号 --sent 2025-04-30
answer 10 deny-query 2025-04-30 --basis 《档案法》 --sent 2025-04-30
answer 11 deny-law 2025-05-09 --basis 《文物保护法》 --sent 2025-05-09
foia correct 1 address 梅溪区西街22号 --reason 门牌录错
foia erase 1 --reason 申请人依法要求删除 --today 2025-06-10

# What the check remarks on and was let pass; one of them lapsed when the record changed.
on 2025-09-01
take person online 2025-09-01 梅溪雅集文化有限公司 培训机构名录
take person online 2025-09-01 梅溪拾光文化有限公司 培训机构名录
answer 12 granted 2025-09-12 --document 梅文旅公开〔2025〕15号 --sent 2025-09-12 --today 2025-09-12
answer 13 other 2025-09-12 --waive 旧登记簿未写具体情形 --sent 2025-09-12 --today 2025-09-12
on 2025-09-15
foia check --waive C13 2025-12 --reason 个体工商户经营者本人申请
foia check --waive C13 2025-13 --reason 同上
foia correct 2025-13 kind business --reason 核对执照，系公司
foia correct 2025-13 sub-reason withdrawn --reason 补录具体情形

# The year's end, 2025 filed with a day of publication; a late correction moves it, so that it has drifted.
on 2025-12-31
take person counter 2025-12-08 聂青 西街二期方案
take business mail 2025-12-22 梅溪画舫游船有限公司 游船码头租赁合同
take other online 2025-12-23 梅溪区融媒体中心 春节活动安排
foia new --kind person --channel online --arrived 2025-12-30 --applicant 贺兰舟 --subject 馆藏清单
foia clarify 15 --asked 2025-12-25 --reply-by 2026-01-09
foia fee 16 --served 2025-12-26 --basis pages --count 40
on 2026-01-12
answer 2025-16 granted 2026-01-12 --document 梅文旅公开〔2026〕1号 --waive 已当面缴费 --sent 2026-01-12
foia freeze 2025 --published 2026-01-12 --waive 逾期两件，属实
on 2026-02-09
foia redo 2025-10 --ordered 2026-02-06 --by-organ 梅溪区人民政府 --until 2026-03-20
foia correct 2025-4 outcome granted --reason 录错 --by 祁工
foia correct 2025-5 kind other --reason 未登记的社团
take person counter 2026-02-09 殷小楼 古戏台修缮二期
foia calendar add - --notice 梅政办〔2026〕2号 --year 2027 --published 2026-02-06 <<'CSV'
date,kind,name
2027-01-01,off,元旦
2027-01-02,off,元旦
2027-01-03,off,元旦
CSV
