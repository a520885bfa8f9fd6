#!/usr/bin/env bash
# Writes foia.db into the current folder: three years of a made-up forestry bureau, with everything that the first
# program could record (applications of every kind and channel, all 21 outcomes, an import).
#
# It takes the program from the PATH, which has to be the one of its time: see ../README.md. People and bodies are invented.
set -euo pipefail
export FOIA_USER=demo FOIA_LANG=zh

on() { export FOIA_TODAY=$1; }

# take KIND CHANNEL RECEIVED APPLICANT SUBJECT [OPTION…]
take() { foia new --kind "$1" --channel "$2" --received "$3" --applicant "$4" --subject "$5" "${@:6}"; }

# answer NUMBER OUTCOME DATE [OPTION…]
answer() { foia close "$1" --outcome "$2" --on "$3" "${@:4}"; }

on 2024-01-02
foia init --agency 云岭县林业和草原局

# What was open, and what was answered, when the ledger began: numbers of the office, a channel nobody noted, a note.
foia import - <<'CSV'
number,received,channel,applicant,kind,subject,details,closed,outcome,document,note
林公开〔2023〕1号,2023-02-13,unknown,陆青禾,person,松林坡封山育林方案,,2023-03-06,granted,云林公开〔2023〕1号,旧台账未记申请方式
林公开〔2023〕2号,2023-05-22,mail,青溪木业有限公司,business,2022年采伐限额分配表,,2023-06-15,deny-process,云林公开〔2023〕2号,
,2023-11-20,counter,岳小满、祝长庚,person,上坪村林权登记档案,"1．登记簿
2．附图",2023-12-15,partial,云林公开〔2023〕3号,
林公开〔2023〕4号,2023-12-18,online,云岭野生动物保护协会,charity,红外相机监测报告,,,,,
,2023-12-27,fax,戚文澜,person,"“退耕还林”补助发放表, 2021年",,,,,
CSV

on 2024-01-08
take person counter 2024-01-08 白砚秋 古树名木保护名录
answer 2023-4 granted 2024-01-08 --document 云林公开〔2024〕1号
on 2024-01-24
answer 2023-5 deny-law 2024-01-24 --document 云林公开〔2024〕2号 --basis 《个人信息保护法》第十三条 --reason 含他人银行账号
answer 1 granted 2024-01-22 --document 云林公开〔2024〕3号 --approved-by 副局长石敬远

# Joint applicants, both ways of writing them; every personal detail there is.
on 2024-02-05
take person mail 2024-02-04 乔木生、方晓岚 大坪林场征占用林地批复 --details "2019年至2023年的全部批复，
包括附图和现场查验表。" --form 纸质 --delivery 邮寄 --phone 13900001111 --identity 530000198001010017 \
  --address 云岭县松林坡镇大坪村3组 --agent 苗春生
take legal online 2024-02-05 云岭青松律师事务所 国有林场改制文件 --email office@example.org --unit 资源科 --officer 闻涛
on 2024-02-20
take person letter 2024-02-19 苗春生 护林员补贴发放情况 --co-applicant 邵一鸣 --co-applicant 温有粮
answer 2 partial 2024-02-20 --document 云林公开〔2024〕4号
answer 3 deny-internal 2024-02-20

# One that arrived and was never confirmed, and one whose confirmation was known at once.
on 2024-03-11
foia new --kind research --channel email --arrived 2024-03-08 --applicant 云岭大学林学院 --subject 样地调查原始数据 \
  --note 待电话确认
foia new --kind other --channel letter --arrived 2024-03-07 --received 2024-03-11 --applicant 上坪村村民委员会 \
  --subject 公益林补偿面积核定表
answer 4 unable-not-held 2024-03-11 --searched 档案室、业务系统均无记录 --refer-to 云岭县财政局

# The fields in a file, as those do who keep names off the command line.
foia new --from - <<'JSON'
{"applicant": "岳小满", "kind": "自然人", "received": "2024-03-11", "channel": "口头申请", "subject": "野猪致害补偿标准",
 "details": "口述，代填。", "phone": "0870-0000000", "identity": "530000197502020029"}
JSON
on 2024-04-02
answer 6 granted 2024-04-02 --document 云林公开〔2024〕7号
answer 7 other 2024-03-28 --sub-reason inquiry --document 云林公开〔2024〕6号

# All other outcomes.
on 2024-04-08
take business counter 2024-04-08 云岭松脂加工有限公司 检疫证书办理记录
take person oral 2024-04-08 邵一鸣 边境林火联防方案
take person fax 2024-04-08 温有粮 林业案件处罚决定书案卷
take person online 2024-04-08 方晓岚 林权登记簿
on 2024-04-30
foia close 8 9 --outcome deny-secret --on 2024-04-29 --basis 密审〔2024〕1号
answer 10 三7 2024-04-30 --document 云林公开〔2024〕9号
answer 11 行政查询 2024-04-30 --basis 《不动产登记暂行条例》第二十七条
on 2024-06-03
take person online 2024-06-01 方晓岚 林权登记簿
take person online 2024-06-01 方晓岚 历年全部会议纪要
take person email 2024-06-03 陆青禾 林业年鉴2023卷
take person email 2024-06-03 陆青禾 请重新盖章确认2023年答复
take legal mail 2024-06-03 云岭青松律师事务所 承包合同纠纷处理意见
take business online 2024-06-03 青溪木业有限公司 松材线虫防控招标文件 --number 2024-20
on 2024-07-15
answer 12 reject-repeat 2024-06-20 --same-as 2024-0011
answer 13 reject-excessive 2024-06-28
answer 14 reject-publication 2024-06-12 --by 闻涛
answer 15 reject-reissue 2024-06-12 --by 闻涛
answer 16 reject-petition 2024-07-15 --reason 属信访事项 --document 云林公开〔2024〕14号
answer 20 deny-third-party 2024-07-01 --document 云林公开〔2024〕15号
on 2024-09-02
take charity counter 2024-09-02 云岭野生动物保护协会 猕猴种群数量汇总
take research mail 2024-09-02 云岭大学林学院 森林防火卫星热点坐标
take other online 2024-09-02 云岭日报社 近年造林
take person letter 2024-09-02 祝长庚 采种基地 --note 电话三次未接通
take business fax 2024-09-02 云岭松脂加工有限公司 采脂许可档案1200页
on 2024-10-08
answer 21 unable-creation 2024-09-25 --document 云林公开〔2024〕18号
answer 22 deny-safety 2024-09-29 --document 云林公开〔2024〕19号
answer 23 unable-unclear 2024-10-08
answer 24 other-no-clarification 2024-10-08
answer 25 other-unpaid-fee 2024-10-08

# Carried over into 2025: received at the year's end; one answered late, one in time, one never.
on 2024-12-31
take person counter 2024-12-02 闻人岳 松林坡巡护日志
take person mail 2024-12-30 戚文澜 2024年度造林验收单
take legal email 2024-12-31 云岭青松律师事务所 占用林地审核同意书
on 2025-01-20
answer 2024-26 granted 2025-01-20 --document 云林公开〔2025〕1号 --approved-by 副局长石敬远
answer 2024-27 other 2025-01-13 --sub-reason withdrawn

on 2025-03-03
take person online 2025-03-03 白砚秋 古树名木移植审批
take person online 2025-03-03 白砚秋 古树名木移植审批
take business mail 2025-03-03 青溪木业有限公司 木材运输证停办文件
on 2025-03-28
answer 1 granted 2025-03-28 --document 云林公开〔2025〕2号
answer 2 reject-repeat 2025-03-28 --same-as 2025-0001
on 2025-06-16
take research counter 2025-06-16 云岭大学林学院 草原资源清查成果
take charity oral 2025-06-16 云岭野生动物保护协会 放生活动备案
take other fax 2025-06-16 上坪村村民委员会 林区道路硬化计划
on 2025-07-21
answer 4 partial 2025-07-14 --document 云林公开〔2025〕5号
answer 5 other 2025-07-21 --sub-reason not-information --reason 非政府信息
answer 6 other 2025-06-30 --sub-reason archived
on 2025-11-10
take person letter 2025-11-07 苗春生 护林员考核办法
take person mail 2025-11-10 温有粮 案卷评查结果
on 2025-12-05
answer 7 granted 2025-12-05 --document 云林公开〔2025〕9号

# Open at the end: overdue ones, and one that is still in time.
on 2025-12-31
take business online 2025-12-29 云岭松脂加工有限公司 2025年采脂计划
foia new --kind person --channel online --arrived 2025-12-31 --applicant 乔木生 --subject 林场转让公告
on 2026-01-08
take person counter 2026-01-08 岳小满 野猪致害补偿发放表
