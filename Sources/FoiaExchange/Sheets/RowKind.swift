internal import FoiaCore
internal import FoiaFormats
internal import FoiaWords

/// What a row below the headings is.
enum RowKind: Hashable {
  case application
  case header, total, noApplications, note, numberOnly
  /// A line that names the year of what follows.
  case year(Int)

  init(_ texts: RowTexts, _ layout: LedgerLayout) {
    if Self.repeatsHeadings(texts, layout) {
      self = .header
      return
    }
    let told = Told(texts, layout)
    let own = texts.own
    if let first = own.first?.text.line, LedgerCell.isSignature(first), !told.hasSubject || !told.isDated {
      self = .note
      return
    }
    if let first = own.first?.text.line, !told.isDated || !told.hasSubject {
      if own.prefix(3).contains(where: { LedgerCell.isTotal($0.text.line) }) {
        self = .total
        return
      }
      if own.count <= 2, own.contains(where: { LedgerCell.isNil($0.text.line) }) {
        self = .noApplications
        return
      }
      if own.count == 1, first.count <= 12, let year = LedgerCell.year(in: first + "年") {
        self = .year(year)
        return
      }
    }
    let hasNumber = told.number != nil || told.sequence != nil
    if told.count >= 3 || told.count == 2 && (hasNumber || told.isDated || told.hasSubject) {
      self = .application
    } else if told.count >= 1, hasNumber {
      self = .application
    } else {
      let isNumbered =
        own.allSatisfy { $0.text.line.count <= 12 }
        && (told.number ?? told.sequence ?? "").word.contains(where: \.isNumber)
      self = told.count == 0 && isNumbered && own.count == 1 ? .numberOnly : .note
    }
  }

  /// Whether most cells of a row say what headings say, in whatever order.
  private static func repeatsHeadings(_ texts: RowTexts, _ layout: LedgerLayout) -> Bool {
    let isHeading = { (own: (column: Int, text: CellText)) in layout.columns.contains { $0.isHeaded(own.text) } }
    // Most rows begin with something else.
    guard texts.own.prefix(2).contains(where: isHeading) else { return false }
    let repeated = texts.own.count(where: isHeading)
    return repeated >= 2 && repeated * 2 > texts.own.count
  }

  /// What the cells of a row say of it.
  private struct Told {
    /// How many fields tell something of an application.
    var count = 0
    var isDated = false
    var hasSubject = false
    var number: String?
    var sequence: String?

    init(_ texts: RowTexts, _ layout: LedgerLayout) {
      for columns in layout.fields {
        guard let place = columns.places.first(where: { texts.cells[$0].isTelling }) else { continue }
        let cell = texts.cells[place]
        switch columns.field {
        case .number: number = cell.line
        case .sequence: sequence = cell.line
        case .received, .applied, .accepted: isDated = true
        case .subject: hasSubject = true
        case _: break
        }
        if columns.tells { count += 1 }
      }
    }
  }
}
