#!/usr/bin/env bash
# Writes foia.db into the current folder: a year and a half of a made-up water bureau, with what the seventh program brought:
# requests turned into proactive disclosure, one of them corrected and one taken back; beside all that the sixth had.
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
foia init --agency 柳溪县水利局
foia import - <<CSV
number,received,channel,applicant,kind,subject,details,closed,outcome,document,note
,2024-12-16,mail,钟离月,person,东岸堤防验收材料,二〇二四年度,,,,
,2024-12-23,online,柳溪清源供水有限公司,business,取水许可存根,,,,,
CSV
on 2025-01-10
answer 2024-1 granted 2025-01-10 --document 柳水公开〔2025〕1号 --sent 2025-01-10 --service 邮寄
answer 2024-2 deny-third-party 2025-01-10 --document 柳水公开〔2025〕2号 --sent 2025-01-10 --service 邮寄
foia backup backup-1.db

# Ways of service: in time by posting, late by the day it was signed for, by a courier, published.
on 2025-03-03
take person counter 2025-03-03 公孙止 河道采砂许可 --unit 水政科 --officer 老杜
take business mail 2025-03-03 柳溪清源供水有限公司 水价成本监审
take research mail 2025-03-03 柳溪水文研究所 水位观测记录
take other counter 2025-03-03 下湾村村民委员会 灌渠清淤计划
on 2025-03-31
answer 1 granted 2025-03-28 --document 柳水公开〔2025〕3号 --sent 2025-03-31 --service 邮寄 --today 2025-03-31
answer 2 deny-third-party 2025-03-28 --document 柳水公开〔2025〕4号 --sent 2025-03-31 --service 委托其他行政机关送达
answer 3 partial 2025-03-28 --document 柳水公开〔2025〕5号 --sent 2025-03-31 --service 非邮政快递
answer 4 granted 2025-03-28 --document 柳水公开〔2025〕6号
foia serve 2 --served 2025-04-07 --today 2025-04-07
foia serve 3 --served 2025-04-02 --today 2025-04-02
foia serve 4 --served 2025-04-12 --service 公告送达 --today 2025-04-14

# Several items of one applicant in a month, the later notice typed first; courses and mistakes.
on 2025-05-12
take person online 2025-05-06 公孙止 退水口登记
take person counter 2025-05-12 公孙止 水库调度记录
foia fee 6 --served 2025-05-13 --basis items --count 12 --today 2025-05-13
foia fee 5 --served 2025-05-13 --basis items --count 10 --today 2025-05-13
foia fee 6 --paid 2025-05-20 --today 2025-05-20
foia assign 5 --unit 水政科 --officer 老杜 --today 2025-05-14
foia new -a 濮阳青 -k person --arrived 2025-05-15 -c email -s 蓄滞洪区图 --today 2025-05-15
foia correct 7 channel counter --reason 录错渠道 --today 2025-05-16
foia clarify 7 --asked 2025-05-19 --reply-by +10 --items 请写明图幅 --today 2025-05-19
foia clarify 7 --received 2025-05-26 --today 2025-05-26
foia extend 7 --days 10 --approved-by 副局长池砚 --notified 2025-06-16 --reason 资料在外业 --today 2025-06-16
foia consult 7 --agency 柳溪县应急管理局 --sent 2025-05-28 --served 2025-05-28 --today 2025-05-28
foia consult 7 --returned 2025-06-05 --opinion agree --today 2025-06-05
on 2025-06-27
answer 5 granted 2025-05-30 --document 柳水公开〔2025〕11号 --sent 2025-05-30 --service 网络平台
answer 6 partial 2025-06-13 --document 柳水公开〔2025〕12号 --sent 2025-06-13 --service 邮寄
answer 7 granted 2025-06-27 --document 柳水公开〔2025〕13号 --sent 2025-06-27 --service 电子邮件
foia item 6 --add 调度日志 --outcome granted
foia item 6 --add 会商纪要 --outcome deny-internal

# What was asked for is published for all: in two places, on another day than was typed, and not after all.
foia disclose 1 5 --on 2025-06-02 --where 门户网站政府信息公开专栏 --today 2025-06-27
foia disclose 5 --on 2025-06-20 --where 政府公报 --today 2025-06-27
typed=$(foia log 1 | grep -o '^#[0-9]* 2025-06-02 转为主动公开' | grep -o '^#[0-9]*')
foia correct 1 "$typed.on" 2025-06-03 --reason 录错日期 --today 2025-06-27
foia disclose 3 --on 2025-06-27 --where 公报 --today 2025-06-27
foia undo --today 2025-06-27

# A review and a suit; the organ orders a new answer, which is given.
on 2025-08-15
foia dispute 2 --review --filed 2025-05-28 --organ 柳溪县人民政府
foia dispute 6 --suit --filed 2025-08-11 --organ 柳溪县人民法院 --case 〔2025〕行初7号
review=$(foia log | grep -o '^#[0-9]* .*柳溪县人民政府' | grep -o '^#[0-9]*' | tr -d '#' | head -1)
foia dispute "$review" --decided 2025-07-25 --result corrected
foia redo 2 --ordered 2025-07-25 --by-organ 柳溪县人民政府 --until 2025-08-29
foia redo 2 --answered 2025-08-15 --outcome partial --document 柳水公开〔2025〕19号 --sent 2025-08-15
foia backup backup-2.db

# The year's end.
on 2025-12-29
take legal email 2025-12-29 柳溪明理律师事务所 行政处罚案卷
on 2026-01-12
foia figures set 2025 --regulations 0,0,0 --normative-documents 1,0,7 --licensing 12 --punishment 3 --coercion 0 --fees 0.5
foia freeze 2025 --published 2026-01-12 --waive 已核实
answer 2025-8 granted 2026-01-12 --document 柳水公开〔2026〕1号 --sent 2026-01-12 --service 邮寄
on 2026-02-09
foia correct 2025-3 kind other --reason 未登记的机构
rm -f backup-1.db backup-2.db
