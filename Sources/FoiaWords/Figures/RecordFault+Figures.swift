internal import FoiaCore

extension RecordFault {
  /// That a text has no applications table.
  static var noApplicationsTable: FaultText {
    let json = CommandHint(.report, .option(ReportSyntax.format, ReportFormat.json.rawValue))
    let csv = ReportFormat.csv.rawValue
    return FaultText(
      zh: "这不是统计表", en: "this is no applications table",
      wayOut: Phrase(
        zh: "应为 \(json.zh) 或 \(csv) 的样式，JSON 中有 applications 各行",
        en: "it should look like \(json.en) or \(csv), in JSON with its rows in 'applications'"))
  }

  /// That a text has no row of section two.
  static var noDisclosureFigures: FaultText {
    let row = DisclosureItem.licensing
    return FaultText(
      zh: "没有主动公开政府信息情况的数据", en: "it has no figures of section two",
      wayOut: Phrase(
        zh: "每行写表上的名称或代码，再写各格，如 \(row.label(in: .current).zh),5",
        en: "in each row write its label or code and then its cells, as in \(row.rawValue),5"))
  }
}
