internal import FoiaCore
internal import FoiaFormats
internal import FoiaWords

/// What a row below the headings is.
enum RowKind: Hashable {
  case application
  case header, total, noApplications, note, numberOnly
  /// A line that names the year of what follows.
  case year(Int)

  init(_ row: SheetRow, _ layout: LedgerLayout, _ grid: SheetGrid) {
    let texts = grid.texts(row)
    let headings = Dictionary(layout.columns.map { ($0.index, $0.header) }, uniquingKeysWith: { first, _ in first })
    let repeated = texts.filter { column, text in
      headings[column].map { $0 == text || $0.hasSuffix("/" + text) || $0.hasPrefix(text + "/") } ?? false
    }
    if repeated.count >= 2, repeated.count * 2 > texts.count {
      self = .header
      return
    }
    var fields: [LedgerColumn: String] = [:]
    for column in layout.columns {
      guard let field = column.field, fields[field] == nil else { continue }
      let text = grid.text(row.number, column.index)
      if !text.isEmpty, !LedgerCell.isNothing(text.text) { fields[field] = text.line }
    }
    let isDated = [LedgerColumn.received, .applied, .accepted].contains { fields[$0] != nil }
    if let first = texts.first?.text, !isDated || fields[.subject] == nil {
      if texts.prefix(3).contains(where: { LedgerCell.isTotal($0.text) }) {
        self = .total
        return
      }
      if !isDated, LedgerCell.isSignature(first) {
        self = .note
        return
      }
      if texts.count <= 2, texts.contains(where: { LedgerCell.isNil($0.text) }) {
        self = .noApplications
        return
      }
      if texts.count == 1, first.count <= 12, let year = LedgerCell.year(in: first + "年") {
        self = .year(year)
        return
      }
    }
    let count = fields.keys.filter { ![.sequence, .number, .year, .month].contains($0) && !$0.isCompared }.count
    let hasNumber = fields[.number] != nil || fields[.sequence] != nil
    if count >= 3 || count == 2 && (hasNumber || isDated || fields[.subject] != nil) {
      self = .application
    } else if count >= 1, hasNumber {
      self = .application
    } else {
      let isNumbered =
        texts.allSatisfy { $0.text.count <= 12 }
        && (fields[.number] ?? fields[.sequence] ?? "").word.contains(where: \.isNumber)
      self = count == 0 && isNumbered && texts.count == 1 ? .numberOnly : .note
    }
  }
}
