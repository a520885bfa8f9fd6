public import FoiaCalendar
public import FoiaCore
public import FoiaFormats
internal import FoiaWords

/// A file with an office's own ledger.
public enum LedgerFile {
  /// Whether the beginning of a file is the header of the program's own form in UTF-8, which is read row by row.
  public static func isCanonical(_ head: [UInt8]) -> Bool {
    if head.isEmpty { return true }
    if head.starts(with: "PK".utf8) || head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return false }
    let whole = head.lastIndex(of: UInt8(ascii: "\n")).map { Array(head[...$0]) } ?? head
    let encoding = TextEncoding(detecting: whole)
    // What is in no encoding is told as a fault of UTF-8, line by line.
    if encoding != .utf8, (try? encoding.text(of: whole)) != nil { return false }
    let first = head.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    var reader = CSVReader(String(decoding: first, as: UTF8.self))
    let names = ((try? reader.next())?.fields ?? []).map(\.comparable)
    if names.count(where: { name in CanonicalLedger.columns.contains { $0.rawValue.comparable == name } }) >= 3 {
      return true
    }
    return CanonicalLedger.columns.allSatisfy { field in
      names.contains { name in Language.allCases.contains { field.name($0).comparable == name } }
    }
  }

  /// Reads a file of any format.
  ///
  /// - Throws: a `Fault` that says why it cannot be read.
  public static func workbook(_ bytes: [UInt8], encoding: TextEncoding?) throws(Fault) -> Workbook {
    do { return try Workbook(bytes, encoding: encoding) } catch let fault as WorkbookFault {
      throw Fault(.ledgerFile(LedgerFileFault(fault)))
    } catch {
      throw Fault(foreign: error)
    }
  }

  /// Understands what is in a file as far as it can be without asking.
  ///
  /// - Parameter progress: called now and then with how many rows of how many are gone through.
  /// - Throws: a `Fault` if no sheet is a ledger.
  public static func understand(
    _ workbook: Workbook, named file: String, of agency: String, sheet: String?, decisions: LedgerDecisions, today: Day,
    calendar: WorkCalendar, progress: (_ done: Int, _ all: Int) -> Void
  ) throws(Fault) -> LedgerReading {
    let names = workbook.sheets.map(\.name)
    if let sheet, !names.contains(where: { $0.comparable == sheet.comparable }) {
      throw Fault(.ledgerFile(.noSuchSheet(sheet, sheets: names)))
    }
    let reading = LedgerReading(
      workbook, sheet: sheet, decisions: decisions, today: today, calendar: calendar, agency: agency, file: file,
      progress: progress)
    if reading.tables.isEmpty { throw Fault(.ledgerFile(.noLedger(sheets: names))) }
    return reading
  }

  /// The encoding that somebody names.
  public static func encoding(_ name: String) throws(Fault) -> TextEncoding {
    guard let encoding = TextEncoding(name: name) else {
      throw Fault(.ledgerFile(.unknownEncoding(name, known: TextEncoding.allCases.map(\.rawValue))))
    }
    return encoding
  }
}

extension LedgerFileFault {
  /// Why a file is no spreadsheet, as a fault of the program.
  init(_ fault: WorkbookFault) {
    switch fault {
    case .notASheet: self = .notASheet
    case .encrypted: self = .encrypted
    case .older: self = .olderThanExcel97
    case .binary: self = .binaryWorkbook
    case .webPage: self = .webPage
    case .document: self = .notASpreadsheet
    case .documentType: self = .documentType
    case .damaged(let part): self = .damaged(part: part)
    case .tooLarge(let limit): self = .tooLarge(Limit(rawValue: limit.rawValue) ?? .file)
    case .undecodable(let encoding, let line): self = .undecodable(encoding: encoding.rawValue, line: line)
    }
  }
}

extension LedgerReading {
  /// Decisions together with what was guessed and is confirmed now, as far as it holds for a word wherever it stands.
  public func confirming(_ decisions: LedgerDecisions) -> LedgerDecisions {
    var all = decisions
    for (guess, places) in guessCounts where !guess.value.isEmpty {
      guard Question(insteadOf: guess, places: places).ask.isDecidedByValue else { continue }
      all.values[guess.field, default: [:]][guess.value] = guess.taken
    }
    return all
  }

  /// What stands in the way of importing it.
  ///
  /// - Parameter acceptsGuesses: whether what was guessed is confirmed.
  public func obstacles(acceptsGuesses: Bool) -> [LedgerFileFault] {
    let refused = tally.refused.map { row -> LedgerFileFault in
      row.isMasked ? .masked(place: row.place) : .unreadable(place: row.place)
    }
    let open = questions.map { question in
      LedgerFileFault.question(
        field: question.ask.field, value: question.ask.value, question.ask.doubt, candidates: question.ask.candidates,
        places: question.places)
    }
    guard !acceptsGuesses else { return refused + open }
    return refused + open
      + guessCounts.map {
        .guess(field: $0.guess.field, value: $0.guess.value, taken: $0.guess.taken, count: $0.places.count)
      }
  }
}
