public import FoiaCore

extension FiguresProblem {
  /// What keeps the file from being a table, and the way out.
  public var text: FaultText {
    switch self {
    case .structure(let fault): return fault.text
    case .otherYear(let found, let expected):
      return FaultText(
        zh: "文件是\(found.excerpt)年的表，不是\(expected)年的", en: "the file is a table of \(found.excerpt), not of \(expected)",
        wayOut: Phrase(zh: "请核对年度", en: "check the year"))
    case .otherAgency(let found, let expected):
      return FaultText(
        zh: "文件是“\(found.excerpt)”的表，本台账是“\(expected)”的",
        en: "the file is a table of '\(found.excerpt)', this ledger is of '\(expected)'")
    case .unknownColumns(let unknown, let missing):
      let lacking = missing.map(\.name).joined(zh: "、", en: ", ")
      let found = unknown.map { Phrase(zh: "“\($0.excerpt)”", en: "'\($0.excerpt)'") }.joined(zh: "、", en: ", ")
      let wayOut = Phrase(zh: "列名按表上的写，或者不写列名而按表上的次序", en: "name all columns as the form does, or none, in its order")
      return unknown.isEmpty
        ? FaultText(zh: "表头缺少这些列：\(lacking.zh)", en: "the heading lacks the columns \(lacking.en)", wayOut: wayOut)
        : FaultText(
          zh: "表头中的\(found.zh)不是表上的列，缺少：\(lacking.zh)",
          en: "the heading has \(found.en) and lacks the columns \(lacking.en)", wayOut: wayOut)
    case .unknownRow(let name):
      return FaultText(
        zh: "表中没有名为“\(name.excerpt)”的行", en: "the table has no row '\(name.excerpt)'",
        wayOut: Phrase(zh: "行写代码或表上的名称", en: "name rows by code or label"))
    case .missingRows(let rows):
      let names = rows.map { Phrase(zh: $0.label.zh, en: $0.code) }.joined(zh: "、", en: ", ")
      return FaultText(zh: "缺少这些行：\(names.zh)", en: "these rows are missing: \(names.en)")
    case .doubleRow(let row):
      return FaultText(zh: "“\(row.label.zh)”（\(row.code)）有两行", en: "the row \(row.code) is there twice")
    case .rowLength(let row, let count):
      let columns = TableColumn.allCases.count
      return FaultText(
        zh: "“\(row.label.zh)”（\(row.code)）有\(count)格，应为\(columns)格",
        en: "the row \(row.code) has \(count) cells, not \(columns)")
    case .disclosureRow(let item, let form, let text): return item.notFigures(text, in: form)
    case .doubleDisclosureRow(let item, let form):
      let label = item.label(in: form)
      return FaultText(zh: "“\(label.zh)”有两行", en: "the row \(label.en) is there twice")
    case .disputesLength(let way, let count):
      let columns = DisputeColumn.allCases.count
      return FaultText(
        zh: "“\(way.name.zh)”有\(count)格，应为\(columns)格",
        en: "the row \(way.rawValue) has \(count) cells, not \(columns)")
    case .disputesLineLength(let count):
      let columns = DisputeColumn.allCases.count * DisputeWay.allCases.count
      return FaultText(
        zh: "行政复议、行政诉讼一行有\(count)格，应为\(columns)格",
        en: "the line of reviews and suits has \(count) cells, not \(columns)")
    case .cell(let finding): return FaultText(finding.sentence)
    case .blanks(let count):
      let waiver = FreezeSyntax.waiver.usage
      return FaultText(
        zh: "共\(count)格空白，不能当作0", en: "\(counted(count, "blank")) in all, which are not 0",
        wayOut: Phrase(
          zh: "已公布的表就是如此、确为0的，加 \(waiver.zh)，理由与空白的格一并留存",
          en: "where it was published so and they mean 0, add \(waiver.en): the blanks are kept with the reason"))
    case .subtotal(let fault):
      let waiver = FreezeSyntax.waiver.usage
      return FaultText(
        fault.sentence,
        wayOut: Phrase(
          zh: "改正后重试；已公布的表就是如此的，加 \(waiver.zh)", en: "mend it; where it was published so, add \(waiver.en)"))
    }
  }

  /// The problem and the way out as one sentence.
  public var sentence: Phrase { text.sentence }
}
