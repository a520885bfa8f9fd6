internal import FoiaCalendar
internal import FoiaCore

extension TextFault {
  /// What is wrong with the text, and what should stand there.
  func sentence(_ language: Language) -> String {
    switch language {
    case .zh: chinese
    case .en: english
    }
  }

  private var chinese: String {
    switch self {
    case .number(let name, let expected, let found): "写的是\(found)，表中是\(expected)：改写为{\(name)}即随表更新"
    case .unknownName(let name, let near):
      "没有名为{\(name)}的数字" + (near.isEmpty ? "" : "；是否指 " + near.map { "{\($0)}" }.joined(separator: "、"))
        + "。全部名称见 foia help names"
    case .strayBrace: "大括号不成对：数字的名称写在一对大括号里，如 {new.total}"
    case .unreadable: "文字稿读不出来：应为 UTF-8 编码的文本文件，并有读取权限"
    case .headingNumber(let section, let text): "“\(text)”的序号不对，应为“\(section.title(.zh))”"
    case .otherPeriod: "统计期限应为全年：自1月1日起至12月31日止"
    case .notTyped(let name): "{\(name)}尚未录入：录入用 foia figures set"
    case .notFiled(let name): "{\(name)}没有数字：定稿时没有录入第四部分的数据"
    case .saysNone(let received): "写“未收到申请”，而本年收到\(received)件"
    case .saysSome: "写收到申请，而本年没有收到"
    case .headingMissing(let section): "缺“\(section.title(.zh))”"
    case .headingUnnumbered(let section): "标题没有序号，应为“\(section.title(.zh))”"
    case .headingOutOfOrder(let section): "“\(section.title(.zh))”的次序不对"
    case .headingTwice(let section): "“\(section.title(.zh))”出现两次"
    case .headingUnknown(let text): "“\(text)”不是规定的标题"
    case .headingVariant(let section, let text): "“\(text)”与规定的标题“\(section.title(.zh))”不一致（报告中按规定的标题印出）"
    case .problemsEmpty: "第五部分空泛：要写具体的问题和改进情况"
    case .leftOpen(let text): "还没有写：\(text)"
    case .feesMissing: "第六部分没有写收取信息处理费的情况"
    case .fees(let expected, let found):
      "收费情况写的是\(found)，台账中是\(Self.fees(expected, .zh))"
    case .sameAsLastYear(let percent): "与上年文字相同\(percent)%：请写本年的情况"
    case .otherYear(let expected, let found): "写的年度是\(found)年，应为\(expected)年"
    case .otherAgency(let name): "标题中的机关是“\(name)”，与台账的机关名称不一致"
    case .publishedLate(let due, let on): "应于\(due.iso)前公布，\(on.iso)公布"
    }
  }

  private var english: String {
    switch self {
    case .number(let name, let expected, let found):
      "it says \(found), the table \(expected): write {\(name)} and it follows the table"
    case .unknownName(let name, let near):
      "no figure is called {\(name)}"
        + (near.isEmpty ? "" : "; did you mean " + near.map { "{\($0)}" }.joined(separator: ", ") + "?")
        + " All names: foia help names"
    case .strayBrace: "a brace stands alone: a figure's name stands in two, as in {new.total}"
    case .unreadable: "the text cannot be read: it is a plain file in UTF-8 that you may read"
    case .headingNumber(let section, let text): "'\(text)' has another number than '\(section.title(.en))'"
    case .otherPeriod: "the figures are of the whole year, from 1 January to 31 December"
    case .notTyped(let name): "{\(name)} is not typed in yet: foia figures set"
    case .notFiled(let name): "{\(name)} has no figure: section four was not filed"
    case .saysNone(let received): "it says that no application came, and \(received) did"
    case .saysSome: "it says that applications came, and none did"
    case .headingMissing(let section): "there is no '\(section.title(.en))'"
    case .headingUnnumbered(let section): "a title without its number: '\(section.title(.en))'"
    case .headingOutOfOrder(let section): "'\(section.title(.en))' is out of order"
    case .headingTwice(let section): "'\(section.title(.en))' stands twice"
    case .headingUnknown(let text): "'\(text)' is no title of the form"
    case .headingVariant(let section, let text):
      "'\(text)' is not the form's '\(section.title(.en))', which the report prints"
    case .problemsEmpty: "section five says too little: problems and what was done about them"
    case .leftOpen(let text): "left open: \(text)"
    case .feesMissing: "section six says nothing of the processing fee"
    case .fees(let expected, let found): "it says \(found) of the fees, the ledger \(Self.fees(expected, .en))"
    case .sameAsLastYear(let percent): "\(percent) % of it is last year's text"
    case .otherYear(let expected, let found): "it names \(found), the report is of \(expected)"
    case .otherAgency(let name): "the title names '\(name)', which is not the agency of the ledger"
    case .publishedLate(let due, let on): "due for publication by \(due.iso), published \(on.iso)"
    }
  }

  /// The notices, their amount and what was collected, from the codes of the finding.
  private static func fees(_ codes: String, _ language: Language) -> String {
    let words = codes.split(separator: " ").map(String.init)
    guard words.count == 3 else { return codes }
    return language == .zh
      ? "通知\(words[0])件、金额\(words[1])元、实收\(words[2])元"
      : "\(words[0]) notices, \(words[1]) yuan, \(words[2]) collected"
  }
}
