public import FoiaCalendar
public import FoiaCore
public import FoiaFormats
internal import FoiaWords

/// An office's own ledger, understood as far as it can be without asking.
public struct LedgerReading: Sendable {
  /// A sheet that is a ledger.
  public struct Table: Hashable, Sendable {
    /// The name of the sheet; empty for a text.
    public let name: String
    /// The rows above the headings.
    public let titleRows: [Int]
    /// The rows of the headings.
    public let headerRows: [Int]
    /// The columns from left to right: the letters or number of the column, its heading, and what it holds.
    public let columns: [Column]
    /// The year that name or title speak of.
    public let year: Int?
  }

  /// A column of such a sheet.
  public struct Column: Hashable, Sendable {
    /// Its letters, as spreadsheets count columns.
    public let letters: String
    /// Its heading, below that of its group.
    public let header: String
    /// What it holds; nil if nobody knows, so that it is left out.
    public let field: LedgerColumn?
    /// Whether it is hidden.
    public let isHidden: Bool
    /// What becomes of it.
    public let use: LedgerColumnUse
  }

  /// Something in the file that is no application, and why it was left out.
  public struct Ignored: Hashable, Sendable {
    /// The sheet, or its rows.
    public let place: String
    /// Why.
    public let reason: LedgerOmission
  }

  /// The encoding, if the file is a text.
  public let encoding: TextEncoding?
  /// The sheets that are ledgers.
  public let tables: [Table]
  /// The rows that were decided about and say something else now, so that what was decided does not hold for them.
  public let otherRows: [String]
  /// What was left out.
  public let ignored: [Ignored]
  /// The rows that are applications. None of them is kept; they are understood anew by whoever goes through them.
  public let rows: LedgerRows
  /// What their rows come to.
  let tally: LedgerTally

  /// Whether the numbers only count the rows of each sheet, so that none of them is kept.
  public var numbersArePositions: Bool { rows.context.numbersArePositions }

  /// What was decided and holds for it.
  public var decisions: LedgerDecisions { rows.decisions }

  /// Whether something has to be decided before it can be imported.
  public var hasQuestions: Bool { self[.ask] > 0 }

  /// How many rows have a verdict.
  public subscript(verdict: LedgerVerdict) -> Int { tally.verdicts[verdict] ?? 0 }

  /// The places of the rows that do not count.
  public var void: [String] { tally.void }

  /// Reads all sheets that look like a ledger.
  ///
  /// - Parameters:
  ///   - workbook: the file.
  ///   - sheet: the name of the only sheet to read; nil for all that are not hidden.
  ///   - decisions: what was decided about it before.
  ///   - today: today in UTC+8.
  ///   - calendar: the working days with which due dates in the file are compared.
  ///   - agency: the agency whose ledger it is; rows about another are left out.
  ///   - file: the name of the file, which may tell the year of dates without one where neither sheet nor title do.
  ///   - progress: called now and then with how many rows of how many are gone through.
  public init(
    _ workbook: Workbook, sheet chosen: String? = nil, decisions: LedgerDecisions = LedgerDecisions(), today: Day,
    calendar: WorkCalendar, agency: String? = nil, file: String? = nil,
    progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) {
    encoding = workbook.encoding
    let isText = workbook.format == .text
    // A heading that nobody knows means on every sheet what stands below it on one of them.
    let headings = LedgerLayout.headings(of: workbook.sheets.filter { !$0.isHidden }, decisions.columns)
    var source = file.flatMap { FileYear($0, decisions) }
    func read(_ year: Int?) -> [LedgerSheet] {
      workbook.sheets.map { sheet in
        LedgerSheet(
          sheet, isText: isText, isChosen: chosen.map { $0.comparable == sheet.name.comparable }, headings, year)
      }
    }
    var sheets = read(source?.year)
    if source == nil, let told = FileYear(of: sheets, decisions) { (source, sheets) = (told, read(told.year)) }
    let (decisions, otherRows) = decisions.holding(in: sheets)
    self.otherRows = otherRows
    var rows = LedgerRows(
      sheets: sheets, decisions: decisions, today: today, calendar: calendar, own: OwnBody(agency),
      fileYear: source)
    tables = rows.tables.map { Table($0.layout, $0.grid) }
    var (survey, tally) = Self.survey(rows, progress)
    // What only later rows tell, such as that numbers restart, may change what was said of earlier ones.
    for _ in 0..<LedgerContext.mostRounds where survey.context != rows.context {
      rows.context = survey.context
      (survey, tally) = Self.survey(rows, progress)
    }
    self.rows = rows
    self.tally = tally
    ignored = survey.ignored
  }

  /// Goes through all rows, adds them up, and finds what each has to know of the others.
  private static func survey(
    _ rows: LedgerRows, _ progress: (_ done: Int, _ all: Int) -> Void
  ) -> (LedgerSurvey, LedgerTally) {
    let all = rows.tables.reduce(0) { $0 + $1.grid.sheet.rows.count }
    var done = 0
    let survey = LedgerSurvey(rows)
    var tally = LedgerTally(upTo: all)
    var iterator = rows.surveyed(by: survey)
    while let row = iterator.next() {
      tally.note(row, numbersArePositions: rows.context.numbersArePositions)
      done += 1
      if done % 1000 == 0 { progress(done, all) }
    }
    survey.finish()
    return (survey, tally)
  }
}

extension LedgerRowReading {
  /// A line of a text that cannot be read at all.
  init(broken place: String) {
    self.init(place: place)
    verdict = .refused
    isBroken = true
  }
}

extension LedgerReading.Table {
  init(_ layout: LedgerLayout, _ grid: SheetGrid) {
    name = grid.sheet.name
    titleRows = layout.titleRows
    headerRows = layout.headerRows
    columns = layout.columns.map { column in
      LedgerReading.Column(
        letters: column.index.columnLetters, header: column.header, field: column.field,
        isHidden: grid.sheet.hiddenColumns.contains(column.index), use: layout.use(of: column))
    }
    year = layout.year
  }
}

extension Int {
  /// The letters by which spreadsheets call a column that is counted from 0.
  var columnLetters: String {
    var letters = ""
    var rest = self
    repeat {
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }
}
