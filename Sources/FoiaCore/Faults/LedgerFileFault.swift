/// Why a file of an office's own form cannot be read as a ledger, or not imported yet.
public enum LedgerFileFault: Hashable, Sendable {
  // Of the file.
  case notASheet, encrypted, olderThanExcel97, binaryWorkbook, webPage, notASpreadsheet, documentType
  /// A part of it is damaged or missing.
  case damaged(part: String)
  /// It is larger than a limit.
  case tooLarge(Limit)
  /// Its text is not in the encoding.
  case undecodable(encoding: String, line: Int)
  /// No such encoding is known; with those that are.
  case unknownEncoding(String, known: [String])
  /// No sheet has the headings of a ledger; with the names of the sheets.
  case noLedger(sheets: [String])
  /// There is no sheet of this name; with those there are.
  case noSuchSheet(String, sheets: [String])
  /// No profile is called so; with those that come with the program.
  case noSuchProfile(String, known: [String])
  /// The profile beside the ledger could be another account's; as it is told, with the name of that account.
  case profileNotTrusted(String, owner: String)
  /// The file is one of the program's own, for which an option has nothing to do.
  case ownForm(option: String)
  /// The rows that are left would be written over the file that they come from.
  case sourceItself(String)
  /// A line of a mapping cannot be read; with what is wrong with its decision, where that is known.
  case badMapping(line: Int, ReadingFault? = nil)

  // Of what is in it.
  /// Somebody has to decide about a value, in these rows.
  case question(field: String, value: String, LedgerDoubt, candidates: [String], places: [String])
  /// A value was guessed, in so many rows, and nobody confirmed it.
  case guess(field: String, value: String, taken: String, count: Int)
  /// The row holds a name that an export masked.
  case masked(place: String)
  /// The row cannot be read at all.
  case unreadable(place: String)
  /// Rows of the file stand for applications whose numbers the ledger has.
  case numberTaken(ApplicationNumber, place: String)

  /// What is limited.
  public enum Limit: String, CaseIterable, Sendable {
    case file, cells, rows, columns, sheets, text, depth
  }

  /// What scripts call it.
  var code: FaultCode {
    switch self {
    case .notASheet, .webPage, .notASpreadsheet, .binaryWorkbook, .olderThanExcel97, .documentType: .notASpreadsheet
    case .encrypted: .fileEncrypted
    case .damaged: .fileDamaged
    case .tooLarge: .fileTooLarge
    case .undecodable, .unknownEncoding: .badEncoding
    case .noLedger, .noSuchSheet: .noSuchSheet
    case .noSuchProfile: .noSuchProfile
    case .profileNotTrusted: .profileNotTrusted
    case .badMapping: .badMapping
    case .ownForm: .notTogether
    case .sourceItself: .fileExists
    case .question: .questionOpen
    case .guess: .guessUnconfirmed
    case .masked: .valueMasked
    case .unreadable: .badCsv
    case .numberTaken: .numberTaken
    }
  }
}
