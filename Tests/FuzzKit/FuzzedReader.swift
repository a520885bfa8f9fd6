/// A reader of what comes from outside, which has to keep its promises whatever it is given. The raw value is the name of
/// its corpus, a folder under `Tests/Fuzz/corpus`.
public enum FuzzedReader: String, CaseIterable, Sendable {
  /// Rows of CSV; rows of the canonical ledger; days of a notice.
  case csv, ledger, notices
  /// The running text of a notice; a data set of holidays as JSON.
  case announcements, holidays
  /// Spreadsheets and texts of other programs, and the ledgers in them.
  case workbooks
  /// The XML of a sheet in an xlsx and of the sheets in an ods, which a ZIP file's checksums keep from changes; an old binary
  /// workbook.
  case sheetxml, odsxml, xls
  /// What was decided about a ledger, as a text that people change.
  case mappings
  /// The body of a Word document as a template.
  case templates
  /// The whole record of a ledger as JSON.
  case record
  /// JSON; the payload of an entry; the form of an application as a JSON object.
  case json, payload, intake
  /// A table filed elsewhere; section two as JSON; the figures of a row of section two as they are typed.
  case figures, sections, rows
  /// The text of a year's report.
  case prose
  /// Numbers of applications, handles, hashes and counts; dates, limits and periods; amounts.
  case numbers, dates, amounts
  /// Outcomes and all other closed sets; columns and order of a list.
  case words, columns
  /// The file of a ledger.
  case file

  /// Gives an input to the reader, and looks whether it keeps what it promises.
  ///
  /// - Throws: a `BrokenPromise`; nothing where the reader refuses the input properly.
  public func run(on input: [UInt8]) throws {
    let text = String(decoding: input, as: UTF8.self)
    switch self {
    case .csv: try CSVPromises.check(input)
    case .ledger: try LedgerPromises.check(input)
    case .notices: try NoticePromises.check(input)
    case .announcements: try NoticePromises.checkAnnouncement(text)
    case .holidays: try NoticePromises.checkHolidays(text)
    case .workbooks: try WorkbookPromises.check(input)
    case .sheetxml: try WorkbookPromises.check(WorkbookPromises.workbook(withSheet: input))
    case .odsxml: try WorkbookPromises.check(WorkbookPromises.workbook(withContent: input))
    case .xls: try WorkbookPromises.check(input)
    case .mappings: try MappingPromises.check(text)
    case .templates: try TemplatePromises.check(input)
    case .record: try RecordPromises.check(input)
    case .json: try JSONPromises.check(text)
    case .payload: try PayloadPromises.check(text)
    case .intake: try IntakePromises.check(text)
    case .figures: try FiguresPromises.check(text)
    case .sections: try FiguresPromises.checkSections(text)
    case .rows: try FiguresPromises.checkRow(text)
    case .prose: try ProsePromises.check(text)
    case .numbers: try NumberPromises.check(text)
    case .dates: try DatePromises.check(text)
    case .amounts: try AmountPromises.check(text)
    case .words: try WordPromises.check(text)
    case .columns: try WordPromises.checkColumns(text)
    case .file: try FilePromises.check(input)
    }
  }

  /// The longest input that is tried, in bytes.
  public var longestInput: Int {
    switch self {
    case .file: 512
    case .xls: 16_384
    default: 4096
    }
  }
}
