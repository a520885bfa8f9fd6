internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

/// The rows of an office's ledger that are applications, in the order of the file. Whoever goes through them has each
/// understood anew, so that their number does not matter to memory.
public struct LedgerRows: Sequence, Sendable {
  let sheets: [LedgerSheet]
  let decisions: LedgerDecisions
  let today: Day
  let calendar: WorkCalendar
  /// The agency whose ledger it is.
  let own: OwnBody
  /// The year that the name of the file tells.
  let fileYear: FileYear?
  /// What rows have to know of others.
  var context = LedgerContext()

  init(
    sheets: [LedgerSheet], decisions: LedgerDecisions, today: Day, calendar: WorkCalendar, own: OwnBody,
    fileYear: FileYear?
  ) {
    self.sheets = sheets
    self.decisions = decisions
    self.today = today
    self.calendar = calendar
    self.own = own
    self.fileYear = fileYear
  }

  /// The sheets that are ledgers.
  var tables: [LedgerSheet.Table] {
    sheets.compactMap { sheet in if case .table(let table) = sheet { table } else { nil } }
  }

  /// Goes through the rows.
  public func makeIterator() -> Iterator { Iterator(self, survey: nil) }

  /// Goes through the rows and tells a survey of them and of all that is left out.
  func surveyed(by survey: LedgerSurvey) -> Iterator { Iterator(self, survey: survey) }

  /// Goes through the rows of an office's ledger.
  public struct Iterator: IteratorProtocol {
    private let decisions: LedgerDecisions
    private let context: LedgerContext
    private let dues: DueComparison
    private let own: OwnBody
    private let tables: [LedgerSheet.Table]
    private let fileYear: FileYear?
    private let survey: LedgerSurvey?
    private var source: LedgerRowSource

    fileprivate init(_ rows: LedgerRows, survey: LedgerSurvey?) {
      (decisions, context, dues) = (rows.decisions, rows.context, DueComparison(rows.calendar))
      (own, tables, fileYear) = (rows.own, rows.tables, rows.fileYear)
      self.survey = survey
      source = LedgerRowSource(rows)
    }

    /// The next row; nil at the end.
    public mutating func next() -> LedgerRowReading? {
      while let item = source.next() {
        switch item {
        case .ignored(let ignored): survey?.note(ignored)
        case .row(let found): if let row = settled(found) { return row }
        }
      }
      return nil
    }

    /// A row with what follows from others; nil if it is left out because of them.
    private func settled(_ found: FoundRow) -> LedgerRowReading? {
      var row = found.reading
      survey?.note(found)
      if !isOfOwnBody(found, &row) { return nil }
      if found.isFilled, context.filledTables.contains(found.table) { askAboutFill(&row) }
      survey?.note(row, of: found)
      if context.sameAs[row.place] != nil { return nil }
      if let earlier = context.perhapsSameAs[row.place] { askAboutRepeat(of: earlier, &row) }
      for later in context.completions[row.place] ?? [] { row.complete(with: later) }
      survey?.note(numberOf: row, of: found)
      context.judgeNumber(of: &row)
      let reckoned = dues.compare(&row)
      survey?.note(due: row.dueWritten, reckoned: reckoned, at: row.place)
      if context.shifted.contains(row.place) { row.remark(.dueShifted) }
      if let fileYear, !fileYear.isDecided, tables[found.table].isYearOfFile,
        row.remarks.contains(.yearTaken(fileYear.year))
      {
        row.guess(LedgerColumn.year.rawValue, fileYear.name, String(fileYear.year))
      }
      row.settle()
      row.judgeEvents()
      row.judgeLength(numbersArePositions: context.numbersArePositions)
      return row
    }

    /// Whether a row is about this agency or may be; what names none is.
    private func isOfOwnBody(_ found: FoundRow, _ row: inout LedgerRowReading) -> Bool {
      guard let body = found.body else { return true }
      let field = LedgerColumn.body.rawValue
      let answer = decisions.answer(field, body, at: row.place)
      if answer == LedgerAnswer.counted { return true }
      if answer == nil, own.includes(body) {
        survey?.noteOwnBody()
        return true
      }
      if answer == nil, !context.hasOwnBody {
        survey?.note(unknownBody: body)
        if row.verdict == .void { return true }
        // A ledger that names one agency throughout is that of its owner, whatever the name.
        if context.hasSeveralBodies {
          row.ask(field, body, .perhapsOtherBody, [LedgerAnswer.counted, LedgerAnswer.leftOut])
        } else {
          row.guess(field, body, LedgerAnswer.counted)
        }
        return true
      }
      survey?.note(found, ofOtherBody: body)
      return false
    }

    /// A few rows that are coloured may be marked as not counted.
    private func askAboutFill(_ row: inout LedgerRowReading) {
      if row.verdict == .void || decisions.answer(LedgerAnswer.void, at: row.place) != nil { return }
      row.ask(LedgerAnswer.void, "", .filled, [LedgerAnswer.leftOut, LedgerAnswer.counted])
    }

    /// A row that says the same as another may have been typed twice.
    private func askAboutRepeat(of earlier: String, _ row: inout LedgerRowReading) {
      if decisions.answer(LedgerAnswer.void, at: row.place) != nil { return }
      row.ask(LedgerAnswer.void, "", .repeats(earlier), [LedgerAnswer.counted, LedgerAnswer.leftOut])
    }

    /// The cells of the row that came last, as they are written below their headings.
    func written(_ row: LedgerRowReading) -> [(heading: String, text: String)] { source.written(row) }
  }
}
