#!/usr/bin/env bash
# Writes foia.db and foia.db.files into the current folder: a spring of a made-up forestry bureau, with what the eighth program
# brought: settings of the office, letters with numbers, dispatch and service of their own, replies due from the day of service,
# approvals, kept files, duplicates voided into what they repeat.
#
# It takes the program from the PATH, which has to be the one of its time: see ../README.md. People and bodies are invented.
set -euo pipefail
export FOIA_USER=demo FOIA_LANG=zh

on() { export FOIA_TODAY=$1; }

# take KIND CHANNEL APPLICANT SUBJECT [OPTION…]: received today
take() { foia new --kind "$1" --channel "$2" --received "$FOIA_TODAY" --applicant "$3" --subject "$4" "${@:5}"; }

on 2025-01-06
foia init --agency 云岭县林业局
foia config review-organ 云岭县人民政府
foia config court 云岭县人民法院
foia config contact 纪禾，0871-6000000
foia config document-series 云林公函
foia config require-approval secrecy office
foia config agency 云岭县林业和草原局 --from 2025-03-01
foia config address 云岭县青松路9号
foia config address 云岭县青松路19号

# A request whose reply is due from its service; the first one comes back and is sent again.
on 2025-02-10
take person counter 鹿鸣 退耕还林补助发放表 --unit 造林科
take business mail 云岭松脂有限公司 采伐许可档案 --unit 资源科
on 2025-02-12
foia clarify 1 --asked 2025-02-12 --reply-within 10 --items 请写明年度和村组
foia letter 1 补正 --number auto
foia serve 1 --letter 补正 --sent 2025-02-12 --service 邮寄
foia reasons 2 --asked 2025-02-12 --reply-by 2025-02-26
foia letter 2 说明理由 --number 云林公函〔2025〕2号
foia reasons 2 --received 2025-02-20 --today 2025-02-20
foia defer 2 --until 2025-04-11 --notified 2025-02-21 --reason 理由合理 --today 2025-02-21
on 2025-02-17
foia serve 1 --letter 补正 --sent-back 2025-02-17 --reason 原址查无此人
foia serve 1 --letter 补正 --sent 2025-02-17 --service 邮寄
on 2025-02-20
foia serve 1 --letter 补正 --served 2025-02-20
foia clarify 1 --received 2025-03-03 --today 2025-03-03

# Approvals, one of them sent back and one after the answer; numbers one after the other, one taken back.
on 2025-03-21
foia approve 1 --step unit --on 2025-03-17 --name 石磊 --note 拟部分公开
foia approve 1 --step secrecy --on 2025-03-18 --name 洪波
foia approve 1 --step office --opinion return --on 2025-03-19 --name 纪禾 --note 请附清单
foia approve 1 --step office --on 2025-03-20 --name 纪禾
foia close 1 --outcome partial --on 2025-03-21 --document auto --sent 2025-03-21 --service 邮寄
foia item 1 --add 发放汇总表 --outcome granted
foia item 1 --add 农户账号 --outcome deny-third-party
foia undo
foia item 1 --add 农户姓名账号 --outcome deny-third-party
foia serve 1 --sent-back 2025-03-27 --reason 地址不详 --today 2025-03-27
foia serve 1 --sent 2025-03-28 --service 邮寄 --tracking EB000000001CN --today 2025-03-28
foia serve 1 --served 2025-03-31 --service 邮寄 --today 2025-03-31

# Files, one of which two applications share; a duplicate; an erased applicant.
on 2025-04-07
take person mail 鹿鸣 退耕还林补助发放表二〇二四年
take person mail 甘泉 护林员名册
printf '申请表\n' > 申请表.txt
printf '身份证复印件\n' > 证件.txt
foia attach 3 申请表.txt --as application
foia attach 4 申请表.txt --as application
foia attach 4 证件.txt --as identity
foia void 3 --reason 与1号重复 --same-as 1
foia close 2 --outcome reject-excessive --on 2025-04-07 --document auto --reason 申请数量超过合理范围 --waive 本案审批另存纸质
foia undo
foia close 2 --outcome reject-excessive --on 2025-04-07 --document auto --reason 申请数量超过合理范围 --approved-by 分管局长
foia serve 2 --letter 登记回执 --sent 2025-04-07 --service 电子邮件
on 2025-04-14
foia approve 4 --step secrecy --on 2025-04-14 --name 洪波
foia erase 4 --reason 申请人要求删除 --yes
foia disclose 1 --on 2025-04-14 --where 门户网站
rm -f 申请表.txt 证件.txt
