public import FoiaCore

extension FiguresProblems {
  /// Everything that keeps the file from being a table, a sentence each.
  public func sentences(_ language: Language) -> [String] {
    let zh = language == .zh
    var sentences = structure.map { $0.sentence(language) }
    if let year {
      sentences.append(
        zh
          ? "文件是\(year.found)年的表，不是\(year.expected)年的：请核对年度"
          : "the file is a table of \(year.found), not of \(year.expected)")
    }
    if let agency {
      sentences.append(
        zh
          ? "文件是“\(agency.found)”的表，本台账是“\(agency.expected)”的"
          : "the file is a table of '\(agency.found)', this ledger is of '\(agency.expected)'")
    }
    for name in unknown {
      sentences.append(
        zh ? "表中没有名为“\(name)”的行：行写代码或表上的名称" : "the table has no row '\(name)': name rows by code or label")
    }
    if !missing.isEmpty {
      let names = missing.map { zh ? $0.label(.zh) : $0.code }.joined(separator: zh ? "、" : ", ")
      sentences.append(zh ? "缺少这些行：\(names)" : "these rows are missing: \(names)")
    }
    for row in double {
      sentences.append(zh ? "“\(row.label(.zh))”（\(row.code)）有两行" : "the row \(row.code) is there twice")
    }
    for (row, count) in length {
      let columns = TableColumn.allCases.count
      sentences.append(
        zh
          ? "“\(row.label(.zh))”（\(row.code)）有\(count)格，应为\(columns)格"
          : "the row \(row.code) has \(count) cells, not \(columns)")
    }
    return sentences + cells.map { $0.sentence(language) }
  }
}
