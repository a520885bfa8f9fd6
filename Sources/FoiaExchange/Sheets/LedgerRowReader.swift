internal import FoiaCalendar
internal import FoiaCore
internal import FoiaFormats
internal import FoiaWords

/// Reads the rows of one sheet, each with what stands above it.
struct LedgerRowReader {
  var layout: LedgerLayout
  let decisions: LedgerDecisions
  let today: Day
  /// The year of dates that have none.
  var year: Int?
  /// Whether a number that stands for a day counts from 1904.
  let since1904: Bool
  /// What each column held in the row before, for cells that repeat it.
  private var above: [CellText]
  /// The kind of applicant in the row before.
  private(set) var kindAbove = ""
  /// The cells of the row that is being read, one for each column of the layout.
  private(set) var cells: [CellText]
  /// For each field of the layout, the cell that tells it, and its text as one line unless it says nothing.
  private var told: [(cell: CellText, line: String?)?]
  /// What words were taken for, since a ledger repeats the same few in every row.
  private var channels: [String: LedgerWord<Channel>] = [:]
  private var outcomes: [String: LedgerOutcome] = [:]

  init(_ layout: LedgerLayout, _ decisions: LedgerDecisions, today: Day, year: Int?, since1904: Bool) {
    self.layout = layout
    self.decisions = decisions
    self.today = today
    self.year = year
    self.since1904 = since1904
    above = layout.emptyCells
    cells = layout.emptyCells
    told = Array(repeating: nil, count: layout.fields.count)
  }

  mutating func read(_ row: SheetRow, _ texts: RowTexts, at place: String) -> LedgerRowReading {
    var reading = LedgerRowReading(place: place)
    let repeatsName = fillCells(texts, &reading)
    tell()
    compareColumns(&reading)
    tellErrors(&reading)
    if row.isHidden { reading.remark(.rowHidden) }
    if let text = text(.year), let own = LedgerCell.year(in: text + "年") { year = own }
    readNumber(&reading)
    readCount(&reading)
    readReceipt(&reading)
    readChannel(&reading)
    readApplicant(&reading, repeatsName: repeatsName)
    readAsked(&reading)
    readAnswer(&reading)
    readEvents(&reading)
    keepOthers(&reading)
    readNote(row, &reading)
    readVoid(row, &reading)
    kindAbove = text(.kind) ?? kindAbove
    reading.settle()
    return reading
  }

  /// Takes the cells of the row, and for those that repeat the one above, what stands there.
  ///
  /// - Returns: whether the applicant is the one above.
  private mutating func fillCells(_ texts: RowTexts, _ reading: inout LedgerRowReading) -> Bool {
    var repeatsName = false
    cells = texts.cells
    for (place, column) in layout.columns.enumerated() where LedgerCell.isDitto(cells[place].text) {
      if !above[place].isEmpty {
        cells[place] = above[place]
        if column.field == .applicant { repeatsName = true }
      } else if let field = column.field {
        if let answer = decisions.answer(field.recordField, at: reading.place) {
          cells[place] = CellText(text: answer)
        } else {
          reading.ask(field.recordField, cells[place].text, .nothingAbove)
          cells[place] = .empty
        }
      }
    }
    above = cells
    return repeatsName
  }

  /// Whether there is a column of a field.
  func has(_ field: LedgerColumn) -> Bool { layout.has(field) }

  /// The cells of all columns of a field.
  func cells(of field: LedgerColumn) -> [CellText] {
    layout.place(of: field).map { layout.fields[$0].places.map { cells[$0] } } ?? []
  }

  /// The first cell of a field that holds something.
  func cell(_ field: LedgerColumn) -> CellText? { layout.place(of: field).flatMap { told[$0]?.cell } }

  /// Its text as one line; nil where it is empty, or says that there is nothing.
  func text(_ field: LedgerColumn) -> String? { layout.place(of: field).flatMap { told[$0]?.line } }

  /// Finds for each field the first cell that holds something, since it is asked for many times.
  private mutating func tell() {
    for (index, field) in layout.fields.enumerated() {
      // A word that says there is nothing may be one that somebody decided about.
      let decided = decisions.values.isEmpty ? nil : decisions.values[field.field.recordField]
      if let place = field.places.first(where: { cells[$0].isTelling || decided?[cells[$0].text] != nil }) {
        told[index] = (cells[place], cells[place].problem == nil ? cells[place].line : nil)
      } else {
        told[index] = field.places.first { !cells[$0].isEmpty }.map { (cell: cells[$0], line: nil) }
      }
    }
  }

  /// Takes another cell for a field, or none.
  mutating func tell(_ cell: CellText?, of field: Int) {
    told[field] = cell.map { ($0, $0.problem == nil ? $0.line : nil) }
  }

  /// The outcome that the words of a row tell; most rows have only a few different ones.
  mutating func outcome(_ written: String, reason: String? = nil, note: String? = nil) -> LedgerOutcome {
    let plain: LedgerOutcome
    if let known = outcomes[written] {
      plain = known
    } else {
      plain = LedgerOutcome(reading: written)
      outcomes[written] = plain
    }
    // What stands beside it is asked only where there is a reason, or a refusal without one.
    if reason == nil {
      guard note != nil, case .doubt(.groupOfOutcomes, _) = plain else { return plain }
    }
    return LedgerOutcome(reading: written, reason: reason, note: note)
  }

  /// The channel that a word tells.
  private mutating func channel(_ text: String) -> LedgerWord<Channel> {
    if let known = channels[text] { return known }
    let read = LedgerWord<Channel>(channel: text)
    channels[text] = read
    return read
  }

  private mutating func readNumber(_ reading: inout LedgerRowReading) {
    let field: LedgerColumn = has(.number) ? .number : .sequence
    guard let cell = cell(field), let text = text(field) else { return }
    reading.record.number = text
    if cell.hasLostDigits { reading.remark(.digitsLost) }
    let decided = decisions.answer("number", text, at: reading.place)
    if let decided { reading.record.number = decided == LedgerAnswer.none ? nil : decided }
    // 23-1 is a year with a serial, 6-8 is a range.
    if decided == nil, text.isRange {
      reading.ask("number", text, .numberRange, [text])
    }
  }

  /// Asks about a row that says it is several applications, or does not say how many.
  private func readCount(_ reading: inout LedgerRowReading) {
    guard let cell = cell(.count), let text = text(.count), decisions.answer("count", at: reading.place) == nil else {
      return
    }
    let word = text.word
    let one = word.last == "件" ? String(word.dropLast()) : word
    if cell.number == 1 || ["1", "1.0", "一", "壹"].contains(one) || LedgerCell.isYes(text) == false { return }
    reading.ask("count", text, .severalApplications, ["1"])
  }

  private mutating func readChannel(_ reading: inout LedgerRowReading) {
    guard has(.channel) || !layout.channelOptions.isEmpty else {
      reading.record.channel = .unknown
      return reading.remark(.noChannelColumn)
    }
    if reading.asks(about: .channel) { return }
    guard let text = text(.channel) ?? tickedChannel(&reading) else { return }
    let decided = decisions.answer("channel", text, at: reading.place)
    if decided == LedgerAnswer.leftOut { return reading.verdict = .void }
    if let answer = decided, let channel = Channel(rawValue: answer) {
      reading.record.channel = channel
      return
    }
    if let problem = cell(.channel)?.problem {
      return reading.ask("channel", cell(.channel)?.text ?? "", problem, Channel.allCases.map(\.rawValue))
    }
    switch channel(text) {
    case .sure(let channel):
      reading.record.channel = channel
      reading.mean("channel", text, channel.rawValue)
    case .guessed(let channel):
      reading.record.channel = channel
      reading.guess("channel", text, channel.rawValue)
    case .doubt(let doubt, let candidates): reading.ask("channel", text, doubt, candidates)
    }
  }

  private func readAsked(_ reading: inout LedgerRowReading) {
    let subject = text(.subject)
    if has(.details) {
      reading.record.details = cell(.details).map(\.text).flatMap { LedgerCell.isNothing($0) ? nil : $0 }
    }
    reading.record.subject = subject ?? reading.record.details.map { CellText(text: $0).line }
    if reading.record.subject == nil { reading.record.subject = decisions.answer("subject", at: reading.place) }
    if reading.record.subject == nil { reading.ask("subject", "", .noSubject) }
    reading.record.unit = text(.unit)
    reading.record.officer = text(.officer)
    reading.record.delivery = text(.delivery)
    reading.record.form = text(.form)
  }
}

extension String {
  /// Whether it ends in two numbers of up to three digits, the second higher, with a sign of range between them.
  fileprivate var isRange: Bool {
    var rest = self[...]
    if rest.last == "号" { rest.removeLast() }
    func takeNumber() -> Int? {
      let end = rest.endIndex
      while let last = rest.last, last.isASCII, last.isNumber { rest.removeLast() }
      let digits = self[rest.endIndex..<end]
      return digits.utf8.count <= 3 ? Int(digits) : nil
    }
    guard let last = takeNumber(), let sign = rest.popLast(), "-—~～至、,，".contains(sign), let first = takeNumber()
    else { return false }
    // 2024-01-05 is one number in three parts.
    let isInParts = sign == "-" && rest.last == "-" && rest.dropLast().last?.isNumber ?? false
    return first < last && !isInParts
  }
}

extension LedgerRowReading {
  /// Gives the verdict that follows from what is asked.
  mutating func settle() {
    if verdict == .void { asks = [] }
    if isMasked {
      verdict = .refused
    } else if verdict == .importing || verdict == .ask {
      verdict = asks.isEmpty ? .importing : .ask
    }
  }
}

extension LedgerColumn {
  /// The field of the record that the column is read into; its own code for the others.
  var recordField: String {
    switch self {
    case .applied, .accepted: LedgerColumn.received.rawValue
    case .sequence: LedgerColumn.number.rawValue
    default: rawValue
    }
  }
}
