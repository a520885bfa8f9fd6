public import FoiaCalendar
public import FoiaCore
public import FoiaWords

/// Decisions about an office's ledger as a small text file that people read and change:
///
///     column 来文时间 = received
///     channel 信函 = mail
///     row 台账!9#5f0c1a2b received = 2024-06-30
///
/// Behind the place of a row stands the mark of what was in it: the line holds only as long as that is so. Without a mark it
/// holds for whatever stands there. Lines that begin with `#` are remarks.
public enum LedgerMapping {
  /// Reads the decisions of a file.
  ///
  /// - Throws: a `Fault` that names each line that cannot be read.
  public static func read(_ text: String, today: Day) throws(Fault) -> LedgerDecisions {
    var decisions = LedgerDecisions()
    var problems: [Fault.Problem] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = String(line).trimmed
      if line.isEmpty || line.hasPrefix("#") { continue }
      do throws(ReadingFault) {
        if try !take(line, today, &decisions) { problems.append(.ledgerFile(.badMapping(line: index + 1))) }
      } catch {
        problems.append(.ledgerFile(.badMapping(line: index + 1, error)))
      }
    }
    if !problems.isEmpty { throw Fault(problems) }
    return decisions
  }

  private static func take(
    _ line: String, _ today: Day, _ decisions: inout LedgerDecisions
  ) throws(ReadingFault) -> Bool {
    guard let (field, value, answer) = parts(of: line) else { return false }
    // Not decided yet.
    if answer.isEmpty { return true }
    switch field {
    case "column":
      guard let column = LedgerColumn(rawValue: answer) ?? LedgerHeading.column(answer) else { return false }
      decisions.columns[value] = column
    case "row":
      guard let blank = value.lastIndex(of: " ") else { return false }
      let field = value[value.index(after: blank)...].trimmed
      guard let code = try LedgerAnswer.code(reading: answer, of: field, today: today) else { return false }
      let (row, mark) = place(value[..<blank].trimmed)
      decisions.rows[row, default: [:]][field] = code
      decisions.marks[row, default: [:]][field] = mark
      if decisions.marks[row]?.isEmpty ?? false { decisions.marks[row] = nil }
    default:
      guard let code = try LedgerAnswer.code(reading: answer, of: field, today: today) else { return false }
      decisions.values[field, default: [:]][value.unquoted] = code
    }
    return true
  }

  /// The place of a row without the mark that may stand behind it, and the mark.
  private static func place(_ text: String) -> (row: String, mark: String?) {
    guard let match = text.firstMatch(of: /#([0-9a-f]{8})$/) else { return (text, nil) }
    return (String(text[..<match.range.lowerBound]), String(match.1))
  }

  /// What a line decides about, and how: `channel`, `信函`, `mail`; nil for a line that is none.
  static func parts(of line: String) -> (field: String, value: String, answer: String)? {
    guard let equals = line.ranges(of: " =").last else { return nil }
    let answer = String(line[equals.upperBound...]).trimmed
    let words = line[..<equals.lowerBound].split(separator: " ", maxSplits: 1).map(String.init)
    guard let field = words.first else { return nil }
    return (field, words.count > 1 ? words[1].trimmed : "", answer)
  }

  /// A ledger's decisions and open questions as a file, which can be changed and used again.
  public static func text(_ decisions: LedgerDecisions, of reading: LedgerReading, _ language: Language) -> String {
    let decided = lines(of: reading.marking(decisions)).map { "\($0.key) = \($0.answer)" }
    let open = open(reading, language).flatMap(\.lines)
    return ([LedgerTelling.mappingHeader(language)] + decided + open).joined(separator: "\n") + "\n"
  }

  /// The text of such a file with what was decided since, behind what it asks where it asks it, else below; and with what is
  /// open now.
  public static func text(
    _ text: String, with decisions: LedgerDecisions, of reading: LedgerReading, _ language: Language
  ) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    var places: [String: Int] = [:]
    for (place, line) in lines.enumerated() { if let key = key(of: line) { places[key] = place } }
    for (key, answer) in Self.lines(of: reading.marking(decisions)) {
      let line = "\(key) = \(answer)"
      // A line that somebody wrote has no mark, and stays so while it says the same.
      let unmarked = key.replacing(/#[0-9a-f]{8} ([a-z-]+)$/) { " \($0.1)" }
      if let place = places[unmarked], lines[place].trimmed == "\(unmarked) = \(answer)" { continue }
      if let place = places[key] ?? places[unmarked] {
        lines[place] = line
      } else {
        places[key] = lines.count
        lines.append(line)
      }
    }
    // What is still open is added, so that it can be decided there.
    for question in open(reading, language) where !question.keys.allSatisfy({ places[$0] != nil }) {
      lines += question.lines
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What a line decides about, as it stands there; nil for a remark and for a line that is none.
  private static func key(of line: String) -> String? {
    if line.trimmed.hasPrefix("#") { return nil }
    return line.ranges(of: " =").last.map { String(line[..<$0.lowerBound]).trimmed }
  }

  /// What was decided, line by line: what it is about, and the code of the answer.
  private static func lines(of decisions: LedgerDecisions) -> [(key: String, answer: String)] {
    let columns = decisions.columns.map { ("column \($0.key)", $0.value.rawValue) }
    let values = decisions.values.flatMap { field, answers in
      answers.map { ("\(field) \($0.key.quotedForMapping)", $0.value) }
    }
    let rows = decisions.rows.flatMap { place, answers in
      answers.map { ("row \(place)\(decisions.marks[place]?[$0.key].map { "#\($0)" } ?? "") \($0.key)", $0.value) }
    }
    return (columns.sorted { $0.0 < $1.0 } + values.sorted { $0.0 < $1.0 } + rows.sorted { $0.0 < $1.0 })
      .map { ($0.0, $0.1) }
  }

  /// A question as lines to be filled in, with what it may be.
  private struct Open {
    var remarks: [String]
    var keys: [String]

    var lines: [String] { remarks + keys.map { "\($0) =" } }
  }

  /// The open questions of a ledger.
  private static func open(_ reading: LedgerReading, _ language: Language) -> [Open] {
    let marks = reading.rows.sheets.marks(of: Set(reading.questions.flatMap(\.places)))
    let questions = reading.questions.map { question in
      let ask = question.ask
      let rows = question.places.prefix(10).joined(separator: ", ")
      var remarks = ["", "# \(ask.doubt.sentence(language)): \(rows)"]
      if !ask.candidates.isEmpty { remarks.append("# \(ask.candidates.joined(separator: " | "))") }
      let keys =
        ask.isDecidedByValue
        ? ["\(ask.field) \(ask.value.quotedForMapping)"]
        : question.places.map { place in "row \(place)\(marks[place].map { "#\($0)" } ?? "") \(ask.field)" }
      return Open(remarks: remarks, keys: keys)
    }
    let columns = Set(reading.tables.flatMap(\.columns).filter { $0.field == nil && !$0.header.isEmpty }.map(\.header))
    return questions + columns.sorted().map { Open(remarks: [], keys: ["column \($0.replacing("\n", with: " "))"]) }
  }
}

extension Substring {
  fileprivate var trimmed: String { String(self).trimmed }
}

extension String {
  /// A value that the line could not hold as it is, in quotes and with its line ends spelled.
  fileprivate var quotedForMapping: String {
    guard contains("\n") || contains(" =") || hasPrefix("\"") else { return self }
    return "\"" + replacing("\\", with: "\\\\").replacing("\n", with: "\\n") + "\""
  }

  fileprivate var unquoted: String {
    guard count >= 2, hasPrefix("\""), hasSuffix("\"") else { return self }
    return String(dropFirst().dropLast()).replacing(#/\\(n|\\)/#) { $0.1 == "n" ? "\n" : "\\" }
  }
}
