internal import FoiaCalendar
public import FoiaCore
internal import FoiaFormats
public import FoiaWords

/// The rows of an office's ledger that are not imported, as one table of the same form, with what is to be corrected.
public struct LedgerRest: Hashable, Sendable {
  /// The headings of the columns, that of the reasons last.
  public private(set) var headings: [String] = []
  /// The rows, each with a text for every heading.
  public private(set) var rows: [[String]] = []

  /// The headings and rows for a file of separated values, in which no spreadsheet takes a text for a formula.
  public var guarded: [[String]] { ([headings] + rows).map { $0.map(FormulaGuard.guarded) } }

  /// - Parameters:
  ///   - cells: the rows, each with its headings and texts; a line that cannot be read has none.
  ///   - reasons: what is wrong with each row.
  init(_ cells: [[(heading: String, text: String)]], reasons: [String], _ language: Language) {
    let own = LedgerTelling.restHeading(language)
    for row in cells {
      for cell in row where !["", own].contains(cell.heading) && !headings.contains(cell.heading) {
        headings.append(cell.heading)
      }
    }
    for (row, reason) in zip(cells, reasons) {
      let texts = Dictionary(row.map { ($0.heading, $0.text) }, uniquingKeysWith: { first, _ in first })
      rows.append(headings.map { texts[$0] ?? "" } + [reason])
    }
    headings.append(own)
  }
}

extension LedgerRest {
  /// The rows of a ledger of the program's own form at lines, each with what is wrong with it. A row that is no CSV has no cells.
  ///
  /// - Throws: what the source throws.
  public init(
    ofCanonical source: @escaping () throws -> [UInt8]?, _ bad: [Int: [ImportProblem]], _ language: Language
  ) throws {
    var records = try CSVReader(recovering: true, source: source)
    let header = try records.next()?.fields.map(\.trimmed) ?? []
    var cells: [Int: [(heading: String, text: String)]] = [:]
    while true {
      do {
        guard let record = try records.next() else { break }
        if bad[record.line] == nil { continue }
        cells[record.line] = Self.below(header, record.fields)
      } catch let fault as CSVFault {
        cells[fault.line] = Self.below(header, fault.fields)
      }
    }
    let lines = bad.keys.sorted()
    self.init(
      lines.map { cells[$0] ?? header.map { ($0, "") } },
      reasons: lines.map { line in (bad[line] ?? []).map { $0.sentence(language) }.joined(separator: " ") }, language)
  }
}

extension LedgerRest {
  /// The texts of a row below the headings; what stands beyond the last one is put behind it, so that nothing is lost.
  static func below(_ header: [String], _ fields: [String]) -> [(heading: String, text: String)] {
    let fields = fields.map(FormulaGuard.unguarded)
    let own = Language.allCases.map { LedgerTelling.restHeading($0) }
    guard let last = header.lastIndex(where: { !own.contains($0) }) else { return [] }
    return header.indices.map { index in
      let isLast = index == last
      let texts = isLast ? Array(fields.dropFirst(index)) : Array(fields.dropFirst(index).prefix(1))
      return (header[index], texts.filter { !$0.isEmpty }.joined(separator: " "))
    }
  }
}

extension LedgerReading {
  /// The places of the rows that cannot be imported: those that ask or are refused, and those whose guesses nobody confirmed.
  public func bad(acceptsGuesses: Bool) -> Set<String> {
    Set(
      rows.filter { row in
        switch row.verdict {
        case .ask, .refused: true
        case .importing: !acceptsGuesses && !row.guesses.isEmpty
        case .void: false
        }
      }.map(\.place))
  }

  /// The rows at places as a table.
  ///
  /// - Parameter more: what the ledger says against rows that are good in themselves.
  public func rest(of places: Set<String>, _ more: [String: Phrase], _ language: Language) -> LedgerRest {
    var (cells, reasons): ([[(heading: String, text: String)]], [String]) = ([], [])
    // What completes such a row goes with it, as a row of its own.
    let completing = Set(places.flatMap { rows.context.completions[$0] ?? [] }.map(\.place))
    var apart = rows
    (apart.context.sameAs, apart.context.completions) = ([:], [:])
    var iterator = apart.makeIterator()
    while let row = iterator.next() {
      if places.contains(row.place) {
        cells.append(iterator.written(row))
        reasons.append(reason(of: row, more[row.place], language))
      } else if completing.contains(row.place), let first = rows.context.sameAs[row.place] {
        cells.append(iterator.written(row))
        reasons.append(told(of: row.place, LedgerOmission.sameAs(first).sentence, language))
      }
    }
    return LedgerRest(cells, reasons: reasons, language)
  }

  private func reason(of row: LedgerRowReading, _ more: Phrase?, _ language: Language) -> String {
    var reasons = row.asks.map { LedgerTelling.asked($0.field, $0.value, $0.doubt) }
    reasons += row.guesses.map { LedgerTelling.guess($0.field, $0.value, $0.taken, count: 1) }
    if row.verdict == .refused { reasons = [row.isMasked ? LedgerTelling.masked : LedgerTelling.unreadable] }
    if let more { reasons.append(more) }
    return told(of: row.place, reasons.joined(zh: "；", en: "; "), language)
  }

  private func told(of place: String, _ reason: Phrase, _ language: Language) -> String {
    "\(LedgerPlace.name(place)(language))\(Phrase(zh: "：", en: ": ")(language))\(reason(language).trimmed)"
  }
}

extension LedgerRowReader {
  /// The cells of the row that was read last, below headings that are understood alone; a day as it was understood.
  func written(_ reading: LedgerRowReading) -> [(heading: String, text: String)] {
    zip(layout.columns, cells).map { column, cell in
      let heading = heading(of: column)
      guard let field = column.field else { return (heading, cell.text) }
      guard field.isDay, cell.day == nil else { return (heading, cell.text) }
      let isReceipt = field.recordField == LedgerColumn.received.rawValue
      let after = isReceipt ? nil : reading.record.received
      if case .day(let day, _) = LedgerDay(reading: cell.text, year: year, after: after) { return (heading, day.iso) }
      return (heading, cell.text)
    }
  }

  /// What stands between the separators of a line that cannot be read, below the same headings; what stands beyond them all is
  /// put behind the last.
  func written(_ fields: [String]) -> [(heading: String, text: String)] {
    let own = Set(layout.columns.map(\.index))
    let beyond = fields.indices.filter { !own.contains($0) }.map { fields[$0] }.filter { !$0.isEmpty }
    return layout.columns.enumerated().map { place, column in
      let text = fields.indices.contains(column.index) ? fields[column.index] : ""
      let isLast = place == layout.columns.count - 1
      return (heading(of: column), ([text] + (isLast ? beyond : [])).filter { !$0.isEmpty }.joined(separator: " "))
    }
  }

  /// A heading that is understood alone.
  private func heading(of column: LedgerLayout.Column) -> String {
    let header = column.header.replacing("\n", with: " ")
    guard let field = column.field else { return header }
    return LedgerHeading.column(header) == field ? header : field.name.zh
  }
}
