internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

extension Help {
  /// The names that the text of a report calls figures by.
  static func names(_ language: Language) -> String {
    let zh = language == .zh
    func list(_ rows: [[String]]) -> String {
      Columns.text(head: nil, rows: rows.map { ["  " + $0[0]] + $0.dropFirst() }, width: nil)
    }
    let form = Form.current
    let groups = form.groups.filter { $0.outcomes.count > 1 }.map { [$0.figureName, $0.label(language)] }
    let handled = [["handled", zh ? "收办：本年新收与上年结转之和" : "received and carried in together"]]
    let columns =
      TableColumn.allCases.map { [$0.code, $0.name(language)] }
      + [["organisations", zh ? "法人或其他组织" : "all but natural persons"]]
    let ways =
      DisputeWay.allCases.map { [$0.rawValue, $0.name(language)] } + [["suits", zh ? "行政诉讼合计" : "both kinds of suit"]]
    let results = DisputeColumn.allCases.map { [$0.code, $0.name(language)] }
    let items = DisclosureItem.all(in: form).flatMap { item in
      item.columns(in: form).map { column in
        [
          "\(item.rawValue).\(column.rawValue)",
          item.label(in: form, language) + (zh ? "，" : ", ") + item.heading(of: column, in: form, language),
        ]
      }
    }
    let fees = [
      ["fee.notices", zh ? "信息处理费收费通知件数" : "notices of a processing fee"],
      ["fee.amount", zh ? "收费金额（元）" : "their amount in yuan"],
      ["fee.collected", zh ? "实际收取（元）" : "collected, in yuan"], ["agency", zh ? "机关名称" : "the agency"],
      ["year", zh ? "年度" : "the year"],
    ]
    let parts: [(String, [[String]])] = [
      (
        zh ? "行（如 {deny.total}、{不予公开.总计}）：" : "Rows, as in {deny.total}:",
        form.rows.map { [$0.code, $0.label(language)] } + groups + handled
      ),
      (zh ? "列（不写即总计）：" : "Columns (none is the total):", columns),
      (zh ? "复议、诉讼（如 {review.upheld}）：" : "Disputes, as in {review.upheld}:", ways + results),
      (zh ? "主动公开（\(form.edition)年格式）：" : "Section two (form \(form.edition)):", items), (zh ? "其他：" : "Others:", fees),
    ]
    let first =
      zh
      ? "年度报告文字稿中数字的名称，写在大括号里：行.列，代码或表上的名称都可以。\n"
      : "How the text of a report names figures, in braces: ROW.COLUMN, by code or by the form's Chinese words.\n"
    return first + parts.map { title, rows in "\n" + title + "\n" + list(rows) }.joined()
  }
}
