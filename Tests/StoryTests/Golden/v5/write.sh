#!/usr/bin/env bash
# Writes foia.db into the current folder: a year and a half of a made-up forestry and grassland bureau, with what the fifth
# program brought: the index of the search, beside disputes, section two, new answers, mistakes and a filed year.
#
# It takes the program from the PATH, which has to be the one of its time: see ../README.md. People and bodies are invented.
set -euo pipefail
export FOIA_USER=demo FOIA_LANG=zh

on() { export FOIA_TODAY=$1; }

# take KIND CHANNEL RECEIVED APPLICANT SUBJECT [OPTION…]
take() { foia new --kind "$1" --channel "$2" --received "$3" --applicant "$4" --subject "$5" "${@:6}"; }

# answer NUMBER OUTCOME DATE [OPTION…]
answer() { foia close "$1" --outcome "$2" --on "$3" "${@:4}"; }

on 2025-01-06
foia init --agency 松岗县林业和草原局
foia import - <<CSV
number,received,channel,applicant,kind,subject,details,closed,outcome,document,note
,2024-12-16,mail,闻人杏,person,北坡护林员名册,二〇二四年度,,,,
,2024-12-23,online,松岗绿源苗木有限公司,business,苗木采购合同,,,,,
CSV
on 2025-01-10
answer 2024-1 granted 2025-01-10 --document 松林公开〔2025〕1号 --sent 2025-01-10
answer 2024-2 deny-third-party 2025-01-10 --document 松林公开〔2025〕2号 --sent 2025-01-10

# Whole courses, with names and numbers that are searched for.
on 2025-03-03
take person counter 2025-03-03 公冶长风 退耕还林补助发放表 --phone 13800003333 --details $'南山村\n北山村' --unit 造林科
take business online 2025-03-03 松岗绿源苗木有限公司 采伐许可证存根
take research mail 2025-03-03 松岗湿地研究所 湿地鸟类调查
foia clarify 1 --asked 2025-03-05 --reply-by +10 --items 请写明年度 --today 2025-03-05
foia clarify 1 --received 2025-03-12 --today 2025-03-12
foia consult 2 --third-party - --sent 2025-03-07 --served 2025-03-07 --applicant-told 2025-03-07 --today 2025-03-07 <<< 尉迟松
foia consult 2 --returned 2025-03-21 --opinion object --today 2025-03-21
foia extend 3 --days 10 --approved-by 副局长晏川 --notified 2025-03-24 --reason 资料在外业 --today 2025-03-24
on 2025-04-08
answer 1 granted 2025-04-08 --document 松林公开〔2025〕6号 --sent 2025-04-08 --service 邮寄 --tracking EX000000004CN
answer 2 deny-third-party 2025-04-08 --document 松林公开〔2025〕7号 --sent 2025-04-08
answer 3 partial 2025-04-08 --document 松林公开〔2025〕8号 --sent 2025-04-08
foia serve 1 --served 2025-04-10 --today 2025-04-10

# Mistakes, and one who is erased.
on 2025-05-06
take person online 2025-05-06 公冶长风 退耕还林补助发放表
take charity oral 2025-05-06 松岗古树保护协会 古树名录
take person fax 2025-05-06 南宫雁 林权纠纷案卷 --address 松岗县东街3号
foia void 4 --reason 与第1号重复
foia correct 5 subject 古树名木名录 --reason 漏字
answer 5 granted 2025-05-20 --sent 2025-05-20 --today 2025-05-20
foia reopen 5 --reason 附件漏发 --today 2025-05-21
answer 5 granted 2025-05-22 --document 松林公开〔2025〕11号 --sent 2025-05-22 --today 2025-05-22
answer 6 reject-petition 2025-05-23 --sent 2025-05-23 --today 2025-05-23
foia erase 6 --reason 申请人依法要求删除 --yes --today 2025-06-10

# A review and a suit; the organ orders a new answer, which is given.
on 2025-06-03
foia dispute 2 --review --filed 2025-05-28 --organ 松岗县人民政府
foia dispute 3 --suit --filed 2025-06-03 --organ 松岗县人民法院 --case 〔2025〕行初12号
on 2025-08-04
foia dispute 40 --decided 2025-07-25 --result corrected
foia dispute 41 --decided 2025-07-30 --result upheld
foia redo 2 --ordered 2025-07-25 --by-organ 松岗县人民政府 --until 2025-08-29
foia redo 2 --answered 2025-08-15 --outcome partial --document 松林公开〔2025〕19号 --sent 2025-08-15 --today 2025-08-15

# The year's end.
on 2025-12-29
take other counter 2025-12-22 山前村村民委员会 防火隔离带规划
take legal email 2025-12-29 松岗明理律师事务所 行政处罚案卷
on 2026-01-12
foia figures set 2025 --regulations 0,0,0 --normative-documents 1,0,7 --licensing 12 --punishment 3 --coercion 0 --fees 0.5
foia freeze 2025 --published 2026-01-12 --waive 已核实
answer 2025-7 granted 2026-01-12 --document 松林公开〔2026〕1号 --sent 2026-01-12
on 2026-02-09
foia correct 2025-3 kind other --reason 未登记的机构
