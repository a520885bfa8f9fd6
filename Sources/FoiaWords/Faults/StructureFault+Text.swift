public import FoiaCore

extension StructureFault {
  /// What is wrong with a JSON text, and the way out.
  public var text: FaultText {
    switch self {
    case .syntax(let line, let column, let syntax):
      FaultText(
        zh: "第\(line)行第\(column)列起不是有效的 JSON：\(syntax.reason.zh)",
        en: "no valid JSON from line \(line), column \(column) on: \(syntax.reason.en)")
    case .isNot(let path, let shape, let found):
      FaultText(
        zh: "\(path.excerpt)：应为\(shape.name.zh)，实为 \(found)",
        en: "\(path.excerpt): expected \(shape.name.en), found \(found)")
    case .repeatedKey(let path):
      FaultText(
        zh: "\(path.excerpt) 出现两次", en: "\(path.excerpt) is there twice",
        wayOut: Phrase(zh: "只能保留一个", en: "keep one of them"))
    }
  }

  /// The problem and the way out as one sentence.
  public var sentence: Phrase { text.sentence }
}

extension StructureFault.Syntax {
  fileprivate var reason: Phrase {
    switch self {
    case .unexpected: Phrase(zh: "多了或少了逗号、引号或括号", en: "a comma, quote or bracket is missing, or one too many")
    case .unfinished: Phrase(zh: "内容不完整，缺少结尾的引号或括号", en: "the text ends before its last quote or bracket")
    case .badText:
      Phrase(
        zh: "引号内有换行等控制字符，或者反斜杠后的写法不对",
        en: "a line end or other control character within quotes, or a wrong escape")
    case .badNumber: Phrase(zh: "数字的写法不对", en: "this is not how numbers are written")
    case .tooDeep(let limit): Phrase(zh: "括号嵌套超过\(limit)层", en: "more than \(limit) brackets within each other")
    case .tooLong(let limit): Phrase(zh: "内容超过\(limit)字节", en: "a text of more than \(limit) bytes")
    }
  }
}

extension StructureFault.Shape {
  fileprivate var name: Phrase {
    switch self {
    case .object: Phrase(zh: "对象 {…}", en: "an object {…}")
    case .list: Phrase(zh: "列表 […]", en: "a list […]")
    case .text: Phrase(zh: "字符串 \"…\"", en: "a string \"…\"")
    case .truth: Phrase(zh: " true 或 false", en: "true or false")
    case .date: Phrase(zh: "日期 \"YYYY-MM-DD\"", en: "a date \"YYYY-MM-DD\"")
    case .newDate: Phrase(zh: "前面没有的日期", en: "a date that does not stand before it")
    case .dateOfNotice(let year):
      Phrase(zh: "\(year - 1)年12月至\(year + 1)年1月的日期", en: "a date from December \(year - 1) to January \(year + 1)")
    case .anyYear: Phrase(zh: "年度，如 2027", en: "a year, as 2027")
    }
  }
}
