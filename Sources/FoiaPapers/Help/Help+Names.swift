internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

/// The name of a figure, or a part of it, with what it stands for.
private struct Name {
  let code: String
  let meaning: Phrase

  init(_ code: String, _ meaning: Phrase) {
    self.code = code
    self.meaning = meaning
  }
}

extension Help {
  /// The names that the text of a report calls figures by.
  static func names(_ language: Language, _ width: Int?) -> String {
    let form = Form.current
    let parts: [(title: Phrase, names: [Name])] = [
      (Phrase(zh: "行（如 {deny.total}、{不予公开.总计}）：", en: "Rows, as in {deny.total}:"), rows(of: form)),
      (Phrase(zh: "列（不写即总计）：", en: "Columns (none is the total):"), columns),
      (Phrase(zh: "复议、诉讼（如 {review.upheld}）：", en: "Disputes, as in {review.upheld}:"), ofDisputes),
      (
        Phrase(zh: "主动公开（\(form.edition)年格式）：", en: "Section two (form \(form.edition)):"),
        ofDisclosure(in: form)
      ), (Phrase(zh: "其他：", en: "Others:"), others),
    ]
    let first = Phrase(
      zh: "年度报告文字稿中数字的名称，写在大括号里：行.列，代码或表上的名称都可以。\n",
      en: "How the text of a report names figures, in braces: ROW.COLUMN, by code or by the form's Chinese words.\n")
    let texts = parts.map { title, names in
      "\n" + title.line(language)
        + Columns.text(head: nil, rows: names.map { ["  " + $0.code, $0.meaning(language)] }, width: width)
    }
    return first(language).paragraphs(in: width) + texts.joined()
  }

  private static func rows(of form: Form) -> [Name] {
    form.rows.map { Name($0.code, $0.label) }
      + form.groups.filter { $0.outcomes.count > 1 }.map { Name($0.figureName, $0.label) }
      + [Name("handled", Phrase(zh: "收办：本年新收与上年结转之和", en: "received and carried in together"))]
  }

  private static var columns: [Name] {
    TableColumn.allCases.map { Name($0.code, $0.name) }
      + [Name("organisations", Phrase(zh: "法人或其他组织", en: "all but natural persons"))]
  }

  private static var ofDisputes: [Name] {
    DisputeWay.allCases.map { Name($0.rawValue, $0.name) }
      + [Name("suits", Phrase(zh: "行政诉讼合计", en: "both kinds of suit"))]
      + DisputeColumn.allCases.map { Name($0.code, $0.name) }
  }

  private static func ofDisclosure(in form: Form) -> [Name] {
    DisclosureItem.all(in: form).flatMap { item in
      item.columns(in: form).map { column in
        Name(
          "\(item.rawValue).\(column.rawValue)",
          [item.label(in: form), item.heading(of: column, in: form)].commaSeparated)
      }
    }
  }

  private static let others: [Name] = [
    Name("fee.notices", Phrase(zh: "信息处理费收费通知件数", en: "notices of a processing fee")),
    Name("fee.amount", Phrase(zh: "收费金额（元）", en: "their amount in yuan")),
    Name("fee.collected", Phrase(zh: "实际收取（元）", en: "collected, in yuan")),
    Name("agency", Phrase(zh: "机关名称", en: "the agency")), Name("year", Phrase(zh: "年度", en: "the year")),
  ]
}
