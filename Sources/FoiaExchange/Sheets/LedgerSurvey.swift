internal import FoiaCalendar
internal import FoiaCore
internal import FoiaFormats
internal import FoiaWords

/// Finds what rows have to know of each other while they are gone through one by one. Of an ordinary row it keeps hashes and
/// numbers only.
final class LedgerSurvey {
  /// What was found, once it is finished.
  private(set) var context = LedgerContext()
  /// What was left out, in the order of the file; then what is left out because of other rows.
  var ignored: [LedgerReading.Ignored] { omitted + ofOtherBodies + repeats.omitted }

  private let tables: [LedgerSheet.Table]
  private let known: LedgerContext
  private var omitted: [LedgerReading.Ignored] = []
  private var ofOtherBodies: [LedgerReading.Ignored] = []
  private var unknownBody: String?
  /// The sheet of the last application, and the notes that stand behind it, by their places in what was left out.
  private var lastTable: Int?
  private var notesBehindRows: [Int] = []
  /// For each sheet, how many rows it has, and how many of them are coloured.
  private var fills: [(rows: Int, filled: Int)]
  private var repeats: RepeatedRows
  private var numbers: RepeatedNumbers
  private var dues = ShiftedDues()

  init(_ rows: LedgerRows) {
    tables = rows.tables
    known = rows.context
    fills = Array(repeating: (0, 0), count: tables.count)
    repeats = RepeatedRows(tables)
    numbers = RepeatedNumbers(tables)
  }

  func note(_ ignored: LedgerReading.Ignored) {
    if ignored.reason == .note, lastTable != nil { notesBehindRows.append(omitted.count) }
    omitted.append(ignored)
  }

  /// Notes a row as it stands in its sheet.
  func note(_ found: FoundRow) {
    // A note behind the last application of a sheet is one; what other applications follow is part of the table.
    if lastTable == found.table {
      for index in notesBehindRows { omitted[index] = .init(place: omitted[index].place, reason: .fragment) }
    }
    (lastTable, notesBehindRows) = (found.table, [])
    if !found.isBroken { fills[found.table].rows += 1 }
    if found.isFilled { fills[found.table].filled += 1 }
  }

  /// Notes that a row names this agency.
  func noteOwnBody() { context.hasOwnBody = true }

  /// Notes that a row names an agency of which nobody knows whether it is this one.
  func note(unknownBody body: String) {
    if unknownBody == nil { unknownBody = body.comparable }
    if unknownBody != body.comparable { context.hasSeveralBodies = true }
  }

  /// Notes a row that is left out because it is about another agency.
  func note(_ found: FoundRow, ofOtherBody body: String) {
    ofOtherBodies.append(.init(place: found.reading.place, reason: .otherBody(body)))
  }

  /// Notes a row that is about this agency.
  func note(_ row: LedgerRowReading, of found: FoundRow) { repeats.note(row, found) }

  /// Notes the number of a row that repeats no other.
  func note(numberOf row: LedgerRowReading, of found: FoundRow) { numbers.note(row, found) }

  /// Notes a due date as it is written and as it was reckoned.
  func note(due written: Day?, reckoned: Day?, at place: String) { dues.note(written, reckoned, at: place) }

  /// To be called once all rows are noted.
  func finish() {
    // Many coloured rows are only made easier to read.
    context.filledTables = Set(fills.indices.filter { fills[$0].filled > 0 && fills[$0].filled * 4 <= fills[$0].rows })
    (context.sameAs, context.completions) = (repeats.sameAs, repeats.completions)
    context.perhapsSameAs = repeats.perhapsSameAs
    context.numbersArePositions = numbers.arePositions
    context.sameNumber = numbers.arePositions ? [:] : numbers.repeated
    context.shifted = dues.finished()
  }
}

/// Tells numbers from positions, and finds those that two applications have.
private struct RepeatedNumbers {
  /// For the place of a row whose number an earlier one has, the place of that.
  private(set) var repeated: [String: String] = [:]
  private let tables: [LedgerSheet.Table]
  /// Whether no sheet has a column of numbers, so that counts of rows are taken for them.
  private let areCounts: Bool
  private var first: [Int: (table: Int32, row: Int32)] = [:]
  private var serials: Set<Int> = []
  private var last: (year: Int?, number: Int)?
  private var hasRestart = false
  private var hasDouble = false

  init(_ tables: [LedgerSheet.Table]) {
    self.tables = tables
    areCounts = !tables.contains { $0.layout.has(.number) }
  }

  var arePositions: Bool { last != nil && (hasRestart || areCounts && hasDouble) }

  mutating func note(_ row: LedgerRowReading, _ found: FoundRow) {
    guard let word = row.record.number?.word else { return }
    let year = row.record.received?.year
    if word.utf8.count <= 6, let number = Int(word) { note(serial: number, year) }
    if row.verdict == .void { return }
    var hasher = Hasher()
    if let own = Self.own(row.record.number, year ?? tables.first?.layout.year) {
      hasher.combine(own)
    } else {
      hasher.combine(word)
    }
    let key = hasher.finalize()
    if let earlier = first[key] {
      repeated[row.place] = tables[Int(earlier.table)].place(of: Int(earlier.row))
    } else {
      first[key] = (Int32(found.table), Int32(found.number))
    }
  }

  /// The number that a written one is: 2024-14, 2024-0014, 〔2024〕14号 and 14 of 2024 are the same.
  private static func own(_ written: String?, _ year: Int?) -> ApplicationNumber? {
    guard let written, let year else { return nil }
    return LedgerRowReading.numbers(written, receivedIn: year).own
  }

  private mutating func note(serial number: Int, _ year: Int?) {
    if let last, number <= last.number, number <= 1 {
      // A new year begins with 1, which is no restart.
      if last.year == year || last.year == nil || year == nil { hasRestart = true }
    }
    last = (year, number)
    if areCounts, !serials.insert((year ?? 0) << 32 | number & 0xFFFF_FFFF).inserted { hasDouble = true }
  }
}

/// Finds blocks of three rows or more whose due dates are those of the rows before or behind them.
private struct ShiftedDues {
  private typealias Due = (place: String, written: Day?, reckoned: Day?)

  private var found: Set<String> = []
  private var before: Day?
  private var last: Due?
  /// The rows of the block that may end with the last row, for either direction.
  private var runs: [[String]] = [[], []]

  mutating func note(_ written: Day?, _ reckoned: Day?, at place: String) {
    if let last { judge(last, next: reckoned) }
    before = last?.reckoned
    last = (place, written, reckoned)
  }

  mutating func finished() -> Set<String> {
    if let last { judge(last, next: nil) }
    for run in runs { take(run) }
    return found
  }

  private mutating func judge(_ due: Due, next: Day?) {
    for (direction, neighbour) in [before, next].enumerated() {
      if let written = due.written, due.reckoned != written, neighbour == written {
        runs[direction].append(due.place)
      } else if !runs[direction].isEmpty {
        take(runs[direction])
        runs[direction] = []
      }
    }
  }

  private mutating func take(_ run: [String]) { if run.count >= 3 { found.formUnion(run) } }
}
