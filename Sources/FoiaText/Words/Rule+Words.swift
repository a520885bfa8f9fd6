public import FoiaCore

extension Rule {
  /// What it finds, in a few words.
  public func name(_ language: Language) -> String {
    switch (self, language) {
    case (.t1, .zh): "各项结果之和不等于总计"
    case (.t1, .en): "outcomes do not add up to the total"
    case (.t2, .zh): "勾稽不平（一＋二≠三＋四）"
    case (.t2, .en): "a column does not balance (1 + 2 ≠ 3 + 4)"
    case (.t3, .zh): "分列之和不等于总计"
    case (.t3, .en): "the kinds of applicants do not add up to the total"
    case (.t4, .zh): "上年结转与上年定稿不符"
    case (.t4, .en): "carried in is not what was filed as carried out"
    case (.t5, .zh): "空白或非法数字"
    case (.t5, .en): "a blank or no whole number"
    case (.t8, .zh): "格式与年度不符"
    case (.t8, .en): "the form is not that of the year"
    case (.t10, .zh): "与定稿不一致"
    case (.t10, .en): "the records differ from the filed table"
    case (.t11, .zh): "疑似照抄上年"
    case (.t11, .en): "the same figures as last year"
    case (.c1, .zh): "办结信息不全"
    case (.c1, .en): "closed without outcome or date, or the reverse"
    case (.c2, .zh): "日期先后矛盾"
    case (.c2, .en): "dates in an impossible order"
    case (.c3, .zh): "逾期"
    case (.c3, .en): "overdue, or answered late"
    case (.c4, .zh): "延期不合规"
    case (.c4, .en): "an extension or deferral against the rules"
    case (.c5, .zh): "补正告知逾期或多次"
    case (.c5, .en): "clarification asked late, or more than once"
    case (.c6, .zh): "逾期不补正依据不足"
    case (.c6, .en): "closed as not clarified, without the ground"
    case (.c7, .zh): "未收到补正即认定不明确"
    case (.c7, .en): "closed as unclear, without a clarification"
    case (.c8, .zh): "逾期未缴费依据不足"
    case (.c8, .en): "closed for an unpaid fee, without the ground"
    case (.c9, .zh): "未征求第三方意见或超\(Policy.opinionWithin)个工作日"
    case (.c9, .en): "no third party consulted, or consulted for too long"
    case (.c10, .zh): "重复申请缺原答复"
    case (.c10, .en): "closed as repeated, without the earlier answer"
    case (.c11, .zh): "未要求说明理由"
    case (.c11, .en): "no reasons asked for"
    case (.c12, .zh): "依据材料缺失"
    case (.c12, .en): "evidence missing"
    case (.c13, .zh): "申请人类型缺失或存疑"
    case (.c13, .en): "kind of applicant missing or doubtful"
    case (.c14, .zh): "编号重复或断号"
    case (.c14, .en): "numbers doubled or left out"
    case (.c15, .zh): "收件未及时确认"
    case (.c15, .en): "receipt not confirmed in time"
    case (.c16, .zh): "作出与发出跨年"
    case (.c16, .en): "decided and dispatched in different years"
    case (.c17, .zh): "期限暂定"
    case (.c17, .en): "a due date rests on a year without its notice"
    case (.c19, .zh): "当月申请超\(Policy.manyInMonth - 1)件"
    case (.c19, .en): "more than \(Policy.manyInMonth - 1) applications of one applicant in a month"
    case (.c20, .zh): "无送达记录"
    case (.c20, .en): "answered, no dispatch or service recorded"
    case (.c21, .zh): "疑似重复登记"
    case (.c21, .en): "look-alikes"
    case (.c22, .zh): "收费通知不合规"
    case (.c22, .en): "a fee notice against the measure"
    case (.r1, .zh): "记录被改动"
    case (.r1, .en): "the record was changed"
    case (.r2, .zh): "数据库损坏"
    case (.r2, .en): "the file is damaged"
    case (.r4, .zh): "登记日期与机器时间不符"
    case (.r4, .en): "recorded day and real time disagree"
    }
  }

  /// What it means, and what to do about it.
  public func meaning(_ language: Language) -> String {
    switch (self, language) {
    case (.t1, .zh): "每一列中，第三部分各项结果之和应等于（七）总计"
    case (.t1, .en): "in each column the outcomes of part three add up to its total"
    case (.t2, .zh): "每一列中，第一项加第二项应等于第三项加第四项；只看总计列会掩盖错误"
    case (.t2, .en):
      "in each column item 1 + item 2 = item 3 + item 4; a total that balances can hide columns that do not"
    case (.t3, .zh): "每一行中，六类申请人之和应等于总计"
    case (.t3, .en): "in each row the six kinds of applicants add up to the total"
    case (.t4, .zh): "每一列的上年结转应等于上年定稿的结转下年度，并且是同一批申请"
    case (.t4, .en):
      "in each column what is carried in is what last year's filed table carried out, application by application"
    case (.t5, .zh): "每一格都应是不小于0的整数；空白、“/”、“-”不是0"
    case (.t5, .en): "every cell is a whole number from 0; blank, '/' and '-' are not 0"
    case (.t8, .zh): "2019、2020年度用国办公开办函〔2019〕60号格式，2021年度起用〔2021〕30号格式"
    case (.t8, .en): "the form of 2019 for 2019 and 2020, that of 2021 from 2021 on"
    case (.t10, .zh): "定稿以后记录有变动，今天的统计与公布的表不同；确需更正公布数字的，用 foia freeze 年度 --amend"
    case (.t10, .en):
      "records changed after filing; where the published figures are to change: foia freeze YEAR --amend"
    case (.t11, .zh): "整块数字与上年完全相同，可能是模板中的旧数字没有替换"
    case (.t11, .en): "a whole block is the same as last year's: perhaps old figures were left in a template"
    case (.c1, .zh): "办结、办理结果、答复日期须同时具备"
    case (.c1, .en): "closed, outcome and date of the decision go together"
    case (.c2, .zh): "收到不晚于答复，答复不晚于今天，任何事项不早于收到"
    case (.c2, .en): "received, then decided, not after today; nothing before receipt"
    case (.c3, .zh): "过了答复期限未答复，或答复时已过期限；属实的照实保留"
    case (.c3, .en): "not answered by the due date, or answered after it; a true record that stays"
    case (.c4, .zh): "延期累计不超过20个工作日，经批准，在期限届满前告知，一般一次"
    case (.c4, .en): "extensions come to 20 working days at most, are approved, notified by the due date, and made once"
    case (.c5, .zh): "收到之日起7个工作日内一次性告知补正，并写明补正期限"
    case (.c5, .en): "clarification is asked once, within 7 working days, with a day for the reply"
    case (.c6, .zh): "须已告知补正、补正期限已过、没有收到补正"
    case (.c6, .en): "asked for with a reply-by day, the day passed, nothing received"
    case (.c7, .zh): "补正后仍不明确才能这样办结"
    case (.c7, .en): "only what stays unclear after a clarification can be closed so"
    case (.c8, .zh): "须已送达收费通知、缴费期限已过、没有缴费"
    case (.c8, .en): "notice served, the day for paying passed, not paid"
    case (.c9, .zh): "以第三方合法权益为由不予公开的，一般应先征求其意见；意见15个工作日内提出"
    case (.c9, .en):
      "a refusal for a third party's rights usually asks that party first; the opinion is due in 15 working days"
    case (.c10, .zh): "须写明已作出的同一申请人的原答复"
    case (.c10, .en): "the earlier answer to the same applicant is named, and was given"
    case (.c11, .zh): "申请数量、频次明显超过合理范围的，应先要求说明理由"
    case (.c11, .en): "whoever asks too much and too often is asked for reasons first"
    case (.c12, .zh): "办理结果应有的佐证没有登记，见 foia outcomes"
    case (.c12, .en): "what should stand beside the outcome is not recorded: see foia outcomes"
    case (.c13, .zh): "名称像单位而登记为自然人等"
    case (.c13, .en): "such as a name of a body recorded as a natural person"
    case (.c14, .zh): "同一编号两件，编号中间断开，或不同次办结用了同一文号"
    case (.c14, .en): "one number twice, serials left out, or one reply document for answers given at different times"
    case (.c15, .zh): "平常信函应当日确认，网络、电子邮件、传真宜在1个工作日内确认"
    case (.c15, .en): "letters are confirmed the day they arrive, online, e-mail and fax within a working day"
    case (.c16, .zh): "统计按作出之日；年底作出、次年发出的请核对"
    case (.c16, .en): "the decision counts; what was decided in December and sent in January is worth a look"
    case (.c17, .zh): "答复期限落在放假安排未公布的年度，公布后须录入"
    case (.c17, .en): "the due date may move once the year's notice is out and loaded"
    case (.c19, .zh): "同一申请人一个月内第11件起，可按件计收信息处理费"
    case (.c19, .en): "from the eleventh application of a month on a fee by items can be charged"
    case (.c20, .zh): "是否在期限内答复，按发出之日认定"
    case (.c20, .en): "whether an answer was in time is told by its dispatch"
    case (.c21, .zh): "申请人相同、内容相同，且有一件未办结"
    case (.c21, .en): "the same applicant asks the same, and one of the two is open"
    case (.c22, .zh): "收费通知的金额、方式、次数或时间不合收费办法"
    case (.c22, .en): "amount, basis, number or time of the notices is not by the fee measure"
    case (.r1, .zh): "办理记录逐条以校验码相连，改动、删除、插入、截断都会中断；查询用的表须与记录一致"
    case (.r1, .en):
      "entries are chained by their hashes: what is changed, removed, inserted or cut shows; derived tables are what the log makes"
    case (.r2, .zh): "SQLite 自检（--full 逐页核对）及外键"
    case (.r2, .en): "SQLite's own check (--full: of every page) and foreign keys"
    case (.r4, .zh): "登记时所称的“今天”与机器时间不是同一天"
    case (.r4, .en): "today as told when it was recorded is not the day of the real instant"
    }
  }
}

extension Severity {
  public func name(_ language: Language) -> String {
    switch (self, language) {
    case (.error, .zh): "错误"
    case (.error, .en): "error"
    case (.fault, .zh): "违规事实"
    case (.fault, .en): "fault"
    case (.warning, .zh): "提醒"
    case (.warning, .en): "warning"
    }
  }
}

extension Rule.Family {
  public func name(_ language: Language) -> String {
    switch (self, language) {
    case (.tables, .zh): "统计表"
    case (.tables, .en): "Tables"
    case (.applications, .zh): "申请"
    case (.applications, .en): "Applications"
    case (.record, .zh): "记录"
    case (.record, .en): "The record"
    }
  }
}
