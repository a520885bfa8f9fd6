internal import FoiaCalendar
internal import FoiaCore
internal import FoiaExchange
internal import FoiaFormats
internal import FoiaStore
internal import FoiaWords

/// A ledger of the program's own form that is read several times.
final class CanonicalFile {
  /// What is wrong with rows, by their lines.
  typealias Problems = [Int: [ImportProblem]]

  let progress: Progress
  /// The columns whose cells are longer than their fields take, with the first lines and how many there are.
  private(set) var shortened: [Field: (lines: [Int], count: Int)] = [:]
  /// The last year in which a row was received or answered; nil before they are read, and where there is none.
  private(set) var lastYear: Int?
  /// The rows that are equal to an application on record, which are left out.
  var known: [(place: String, number: ApplicationNumber)] {
    equal.sorted { $0.key < $1.key }.map { ("line \($0.key)", $0.value) }
  }
  private let source: FileSource
  private let today: Day
  private var isRead = false
  private var isShown = false
  private var equal: [Int: ApplicationNumber] = [:]

  init(_ source: FileSource, today: Day, _ progress: Progress) {
    (self.source, self.today, self.progress) = (source, today, progress)
  }

  /// Goes through the rows but for those with which something is wrong.
  func walk(leavingOut bad: Problems) -> RowWalk {
    { row, problem in
      let isFirst = !self.isRead
      if isFirst { (self.shortened, self.lastYear) = ([:], nil) }
      var reader = try CanonicalReader(today: self.today, source: self.chunks())
      try reader.forEach(
        row: { ledgerRow, line in
          if !bad.isEmpty, bad[line] != nil { return }
          if !self.equal.isEmpty, self.equal[line] != nil { return }
          if isFirst { self.note(ledgerRow, line) }
          try row(ledgerRow, line)
        }, problem: { if bad[$0.line] == nil { problem($0) } })
      self.isRead = true
    }
  }

  /// Goes through what decides about the numbers of the rows, without reading all of them; nil where rows are left out. An unusual
  /// row is told as if the file had changed, so that everything is read.
  var outlines: OutlineWalk? {
    if !equal.isEmpty { return nil }
    return { row, _ in
      var reader = try CanonicalReader(today: self.today, source: self.chunks())
      if try !reader.forEachOutline(row) { throw Fault.record(.inputChanged) }
    }
  }

  /// The bytes of the file, shown as they are read for the first time.
  private func chunks() -> () throws(Fault) -> [UInt8]? {
    let isShown = isShown
    return source.chunks { [self] done, all in
      if isShown { return }
      progress.show(.reading, done, of: all)
      if done == all { self.isShown = true }
    }
  }

  /// Leaves out rows that are on record.
  func leaveOut(_ known: [Int: ApplicationNumber]) { equal = known }

  /// Goes through the rows that can be read.
  func forEachRow(_ body: (LedgerRow, _ line: Int) -> Void) throws(Fault) {
    do {
      var reader = try CanonicalReader(today: today, source: source.chunks())
      try reader.forEach(row: body, problem: { _ in })
    } catch { throw Fault(foreign: error) }
  }

  /// The file as a dry run tells it.
  func reading(keepsRows: Bool) throws(Fault) -> CanonicalReading {
    do { return try CanonicalReading(today: today, keepsRows: keepsRows, source: source.chunks()) } catch {
      throw Fault(foreign: error)
    }
  }

  private func note(_ row: LedgerRow, _ line: Int) {
    let year = row.closing?.on.year ?? row.intake.receipt.day.year
    lastYear = max(lastYear ?? year, year)
    for field in row.shortened {
      let (lines, count) = shortened[field] ?? ([], 0)
      shortened[field] = (lines.count < LedgerWords.mostLines ? lines + [line] : lines, count + 1)
    }
  }

  /// The rows with which something is wrong, as they stand in the file, each with what it is.
  func rest(of bad: Problems, _ language: Language) throws(Fault) -> LedgerRest {
    do { return try LedgerRest(ofCanonical: source.chunks(), bad, language) } catch { throw Fault(foreign: error) }
  }
}
