internal import FoiaCore
internal import FoiaExchange
internal import FoiaFormats
internal import FoiaWords

/// What was understood of an office's ledger, for people.
enum LedgerReadingText {
  static func text(of reading: LedgerReading, _ language: Language) -> String {
    var lines: [Phrase] = []
    if let encoding = reading.encoding { lines.append(LedgerTelling.encoding(encoding.rawValue)) }
    for (index, table) in reading.tables.enumerated() {
      lines.append(LedgerTelling.sheet(table.name, year: table.year, headers: table.headerRows))
      // Sheets of a year are made like the first one, mostly.
      if let same = reading.tables[..<index].first(where: { $0.columns == table.columns }) {
        lines.append(LedgerTelling.sameColumns(as: same.name))
      } else {
        lines += table.columns.map { column($0) }
      }
    }
    if !reading.ignored.isEmpty {
      lines.append(LedgerTelling.ignoredHeading)
      lines += reading.ignored.map { LedgerTelling.ignored($0.place, $0.reason) }
    }
    if !reading.void.isEmpty { lines.append(LedgerTelling.voidRows(reading.void)) }
    if !reading.otherRows.isEmpty { lines.append(LedgerTelling.otherRows(reading.otherRows)) }
    lines += meanings(reading)
    let guesses = reading.guessCounts
    if !guesses.isEmpty {
      lines.append(LedgerTelling.guessedHeading)
      lines += guesses.map {
        LedgerTelling.guess($0.guess.field, $0.guess.value, $0.guess.taken, count: $0.places.count)
      }
    }
    lines += remarks(reading)
    lines.append(
      LedgerTelling.verdicts(
        importing: reading[.importing], ask: reading[.ask], void: reading[.void], refused: reading[.refused]))
    return lines.map { $0(language) + "\n" }.joined()
  }

  private static func column(_ column: LedgerReading.Column) -> Phrase {
    LedgerTelling.column(
      column.letters, column.header, column.field, column.use, isHidden: column.isHidden)
  }

  /// What an import left out or changed, for people.
  static func text(of changes: LedgerChanges, _ language: Language) -> String {
    if changes.isEmpty { return "" }
    var reasons: [(reason: LedgerOmission, places: [String])] = []
    for ignored in changes.leftOut {
      let told = ignored.reason.sentence(language)
      if let index = reasons.firstIndex(where: { $0.reason.sentence(language) == told }) {
        reasons[index].places.append(ignored.place)
      } else {
        reasons.append((ignored.reason, [ignored.place]))
      }
    }
    let lines =
      [LedgerTelling.changesHeading]
      + changes.guesses.map { LedgerTelling.taken($0.guess.field, $0.guess.value, $0.guess.taken, count: $0.count) }
      + reasons.map { LedgerTelling.leftOut($0.places, $0.reason.sentence) }
      + changes.columns.map { column($0.column) }
      + lines(of: changes.remarks)
    return lines.map { $0(language) }.joined(separator: "\n")
  }

  /// Words that mean what they say otherwise, a line for each field.
  private static func meanings(_ reading: LedgerReading) -> [Phrase] {
    let known = reading.meaningCounts.filter {
      LedgerTelling.isWorthTelling($0.guess.field, $0.guess.value, $0.guess.taken)
    }
    let fields = ["channel", "kind", "outcome"].filter { field in known.contains { $0.guess.field == field } }
    if fields.isEmpty { return [] }
    return [LedgerTelling.understoodHeading]
      + fields.map { field in
        LedgerTelling.understood(
          field, known.filter { $0.guess.field == field }.map { ($0.guess.value, $0.guess.taken, $0.count) })
      }
  }

  /// What is said of few rows names them; what is said of many is counted.
  private static func remarks(_ reading: LedgerReading) -> [Phrase] {
    let remarks = reading.remarkCounts
    return remarks.isEmpty ? [] : [LedgerTelling.remarksHeading] + lines(of: remarks)
  }

  private static func lines(of remarks: [(remark: LedgerRemark, count: Int, places: [String])]) -> [Phrase] {
    remarks.map { remark, count, places in
      count > places.count ? LedgerTelling.remark(remark, count: count) : LedgerTelling.remark(places, remark)
    }
  }
}
