#!/usr/bin/env bash
# Writes foia.db into the current folder: two years of a made-up water bureau, with everything that the second program
# could record: the whole course of an application (confirmation, hand-over, clarification, reasons, fee, consultation,
# extension, deferral, parts, dispatch and service) and days added to the calendar.
#
# It takes the program from the PATH, which has to be the one of its time: see ../README.md. People and bodies are invented.
set -euo pipefail
export FOIA_USER=demo FOIA_LANG=zh

on() { export FOIA_TODAY=$1; }

# take KIND CHANNEL RECEIVED APPLICANT SUBJECT [OPTION…]
take() { foia new --kind "$1" --channel "$2" --received "$3" --applicant "$4" --subject "$5" "${@:6}"; }

# answer NUMBER OUTCOME DATE [OPTION…]
answer() { foia close "$1" --outcome "$2" --on "$3" "${@:4}"; }

on 2024-01-04
foia init --agency 石桥县水务局
foia import - <<'CSV'
number,received,channel,applicant,kind,subject,details,closed,outcome,document,note
水公开〔2023〕1号,2023-04-10,unknown,纪平川,person,北干渠改造设计变更,,2023-05-06,granted,石水公开〔2023〕1号,
水公开〔2023〕2号,2023-09-18,mail,石桥清源供水有限公司,business,水价成本监审材料,,2023-10-20,deny-third-party,石水公开〔2023〕2号,
,2023-12-25,online,庄雨眠,person,龙潭水库移民安置花名册,,,,,
CSV

# 2023-0003, carried in: an agency's opinion, refused for a third party's sake, sent and served.
on 2024-01-10
foia consult 2023-3 --agency 石桥县民政局 --sent 2024-01-05
foia consult 2023-3 --third-party - --sent 2024-01-05 --served 2024-01-08 --applicant-told 2024-01-08 <<< 施长河
on 2024-02-02
foia consult 2023-3 --agency 石桥县民政局 --returned 2024-01-19 --opinion agree
foia consult 2023-3 --returned 2024-01-29 --opinion object
answer 2023-3 deny-third-party 2024-02-02 --document 石水公开〔2024〕1号 --sent 2024-02-02
foia serve 2023-3 --served 2024-02-06 --today 2024-02-06

# 2024-0001: everything that can happen to one application, in the order it happened.
on 2024-03-05
foia new --kind business --channel letter --arrived 2024-03-04 --applicant 恒远砂石有限公司 --subject 河道采砂许可审批材料
foia confirm 1 --on 2024-03-05
foia assign 1 --unit 河道管理科 --officer 柳工 --reply-by +10
on 2024-03-08
foia clarify 1 --asked 2024-03-08 --reply-by +15 --items 请写明河段和年度
on 2024-03-18
foia clarify 1 --received 2024-03-15
foia consult 1 --third-party 大禹测绘有限公司 --sent 2024-03-18 --served 2024-03-18 --applicant-told 2024-03-18
foia consult 1 --co-producer 石桥县自然资源局 --sent 2024-03-20 --by 柳工 --today 2024-03-20
on 2024-04-08
foia consult 1 --third-party 大禹测绘有限公司 --returned 2024-04-01
foia consult 1 --returned 2024-04-08 --opinion agree
foia extend 1 --days 10 --approved-by 副局长魏岚 --notified 2024-04-10 --reason 材料数量多 --today 2024-04-10
on 2024-04-15
foia fee 1 --served 2024-04-15 --basis pages --count 168
foia fee 1 --paid 2024-04-22 --receipt 00031415 --today 2024-04-22
on 2024-05-14
foia item 1 --add 采砂许可证及附图 --outcome granted
foia item 1 --add 储量测绘报告 --outcome deny-third-party
answer 1 partial 2024-05-14 --document 石水公开〔2024〕6号 --approved-by 副局长魏岚
foia serve 1 --sent 2024-05-15 --service 邮寄 --tracking EX000000001CN --today 2024-05-15
foia serve 1 --served 2024-05-17 --today 2024-05-20

# Nobody clarified; nobody paid; unclear after a clarification.
on 2024-05-21
take person counter 2024-05-21 甘棠 水库
take person mail 2024-05-21 甘棠 历年全部水费收据 --details "2010年以来，
每一户每一月。" --identity 000000196001010011 --phone 13700002222 --form 电子 --delivery 邮寄 --address 石桥县城关镇河街8号
take person fax 2024-05-21 詹木子 灌区会议材料 --co-applicant 詹石头
foia clarify 2 --asked 2024-05-24 --reply-by 2024-06-07 --items 请写明哪一座水库、何种信息 --today 2024-05-24
foia clarify 4 --asked 2024-05-27 --reply-by 2024-06-11 --today 2024-05-27
foia fee 3 --served 2024-06-03 --basis items --count 13 --today 2024-06-03
foia clarify 4 --received 2024-06-11 --today 2024-06-12
on 2024-07-10
answer 2 other-no-clarification 2024-06-11 --document 石水公开〔2024〕9号 --sent 2024-06-12 --service 邮寄
answer 3 other-unpaid-fee 2024-07-10 --document 石水公开〔2024〕11号
answer 4 unable-unclear 2024-07-03 --document 石水公开〔2024〕10号 --sent 2024-07-03 --served 2024-07-03
foia serve 3 --sent 2024-07-11 --today 2024-07-11

# Too many at once: reasons asked and received, deferred; no reasons, refused.
on 2024-08-01
take person online 2024-08-01 庄雨眠 2000年以来全部取水许可 --unit 水资源科
take person online 2024-08-01 庄雨眠 2000年以来全部会议纪要
foia reasons 5 --asked 2024-08-05 --reply-by 2024-08-19 --today 2024-08-05
foia reasons 6 --asked 2024-08-05 --reply-by 2024-08-19 --ground 一月内提出40件 --today 2024-08-05
foia reasons 5 --received 2024-08-16 --today 2024-08-16
foia defer 5 --until 2024-11-29 --notified 2024-08-20 --reason 数量明显超过合理范围，理由合理 --today 2024-08-20
answer 6 reject-excessive 2024-08-22 --document 石水公开〔2024〕13号 --sent 2024-08-22 --today 2024-08-22
foia item 5 --add 取水许可证编号和水量 -o granted --on 2024-11-20 --today 2024-11-20
foia item 5 --add 企业工艺图 -o deny-third-party --on 2024-11-20 --today 2024-11-20
answer 5 partial 2024-11-28 --document 石水公开〔2024〕17号 --sent 2024-11-29 --today 2024-11-29

# A local day off, and one worked instead, move a due date that runs.
on 2024-09-02
take charity email 2024-09-02 石桥河湖守护志愿者协会 排污口监测台账
take research oral 2024-09-02 石桥水利职业学院 水文站年鉴 --agent 卞同
foia calendar add - <<'CSV'
date,kind,name,notice
2024-09-10,off,台风停工,石政办〔2024〕22号
2024-09-21,work,台风停工,石政办〔2024〕22号
CSV
on 2024-10-25
answer 7 granted 2024-09-30 --document 石水公开〔2024〕15号 --sent 2024-10-08
answer 8 unable-not-held 2024-09-27 --searched 水文资料室 --refer-to 市水文局 --sent 2024-09-27 --served 2024-09-29

# The remaining outcomes; an answer late, and one whose ground is waived.
take legal counter 2024-10-08 石桥正平律师事务所 水土保持方案批复
take other mail 2024-10-08 柳湾村村民委员会 小型水库除险加固招标
take person letter 2024-10-08 纪平川 供水管网图
take business online 2024-10-08 恒远砂石有限公司 案件集体讨论记录
take business online 2024-10-09 恒远砂石有限公司 行政处罚案卷
take person fax 2024-10-09 施长河 年鉴
take person fax 2024-10-09 施长河 请重新盖章
take other oral 2024-10-09 石桥融媒体中心 举报处理情况
take person counter 2024-10-10 施长河 渠系统计汇总
take person counter 2024-10-10 施长河 库容曲线
take person counter 2024-10-11 纪平川 供水管网图
take person counter 2024-10-11 卞同 个人用水记录
on 2024-11-25
answer 9 granted 2024-11-25 --document 石水公开〔2024〕16号
answer 10 granted 2024-11-04 --sent 2024-11-04
answer 11 deny-safety 2024-11-01 --document 石水公开〔2024〕18号 --sent 2024-11-01
answer 12 deny-internal 2024-11-01 --sent 2024-11-04
answer 13 deny-enforcement 2024-11-05 --sent 2024-11-05
answer 14 reject-publication 2024-10-15 --sent 2024-10-15
answer 15 reject-reissue 2024-10-15 --sent 2024-10-15
answer 16 reject-petition 2024-10-18 --reason 属信访举报 --sent 2024-10-18
answer 17 unable-creation 2024-11-06 --sent 2024-11-06
answer 18 deny-secret 2024-11-06 --basis 密审〔2024〕2号 --sent 2024-11-06
answer 19 reject-repeat 2024-11-06 --same-as 2024-0011 --sent 2024-11-06
answer 20 deny-query 2024-11-07 --basis 《城市供水条例》 --waive 按档案查询办理 --sent 2024-11-07
take person mail 2024-11-11 甘棠 水库
answer 21 other-no-clarification 2024-11-25 --waive 电话两次告知，当事人明确放弃

# Carried over into 2025.
on 2024-12-31
take person online 2024-12-16 詹木子 灌区改造投资
take business counter 2024-12-30 石桥清源供水有限公司 特许经营协议补充条款
take research email 2024-12-31 石桥水利职业学院 河长制考核评分
foia assign 22 --unit 规划科 --reply-by 2025-01-06
on 2025-01-14
answer 2024-22 granted 2025-01-14 --document 石水公开〔2025〕1号 --sent 2025-01-14
foia extend 2024-23 --until 2025-02-28 --approved-by 副局长魏岚 --notified 2025-01-14 --reason 须核对附件
answer 2024-24 deny-process 2025-01-14
on 2025-02-27
foia item 2024-23 --add 协议正文 -o granted
foia item 2024-23 --add 财务测算 -o deny-law
answer 2024-23 partial 2025-02-27 --document 石水公开〔2025〕4号 --sent 2025-02-27

on 2025-03-10
take legal mail 2025-03-10 石桥正平律师事务所 涉河建设方案批复
take charity online 2025-03-10 石桥河湖守护志愿者协会 生态流量监测
take person counter 2025-03-10 卞同 会计凭证
foia clarify 3 --asked 2025-03-12 --reply-by 2025-03-27 --items 请写明年度 --today 2025-03-12
foia clarify 3 --received 2025-03-20 --today 2025-03-20
answer 1 deny-law 2025-04-07 --basis 《测绘法》 --sent 2025-04-08 --today 2025-04-08
answer 2 granted 2025-03-28 --sent 2025-03-28 --served 2025-03-31 --today 2025-03-31
answer 3 other 2025-04-02 --sub-reason withdrawn --sent 2025-04-02 --today 2025-04-02

# Open at the end, each in another state: waiting for a consultation, for a clarification, for a fee, unconfirmed,
# deferred, extended, overdue, running.
on 2025-11-03
take person counter 2025-11-03 甘棠 河道清淤合同
on 2025-12-08
take business mail 2025-12-08 恒远砂石有限公司 采砂规划环评
foia consult 2025-5 --agency 石桥县生态环境局 --sent 2025-12-15 --today 2025-12-15
take other online 2025-12-10 石桥融媒体中心 节水载体名单 --today 2025-12-10
foia clarify 2025-6 --asked 2025-12-12 --reply-by 2026-01-05 --today 2025-12-12
take person mail 2025-12-15 纪平川 供水管网施工日志 --today 2025-12-15
foia fee 2025-7 --served 2025-12-22 --basis pages --count 230 --today 2025-12-22
take person online 2025-12-15 庄雨眠 全部水质检测原始记录 --today 2025-12-15
foia reasons 2025-8 --asked 2025-12-17 --reply-by 2025-12-26 --today 2025-12-17
foia reasons 2025-8 --received 2025-12-25 --today 2025-12-25
foia defer 2025-8 --until 2026-03-31 --notified 2025-12-26 --reason 材料逾万页 --today 2025-12-26
take research counter 2025-12-16 石桥水利职业学院 墒情站点分布 --today 2025-12-16
foia extend 2025-9 --days 15 --approved-by 副局长魏岚 --notified 2025-12-31 --today 2025-12-31
on 2026-01-08
foia new --kind person --channel email --arrived 2026-01-06 --applicant 詹石头 --subject 灌区水费收缴
take legal fax 2026-01-07 石桥正平律师事务所 取水许可延续材料
foia calendar add - --notice 石政办〔2026〕1号 --year 2027 --published 2026-01-07 <<'CSV'
date,kind,name
2027-01-01,off,元旦
2027-01-02,off,元旦
2027-01-03,off,元旦
CSV
