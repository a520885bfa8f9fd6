public import FoiaCore
public import FoiaWords

/// Decisions about an office's ledger as a small text file that people read and change:
///
///     column 来文时间 = received
///     channel 信函 = mail
///     row 台账!9 received = 2024-06-30
///
/// Lines that begin with `#` are remarks.
public enum LedgerMapping {
  /// Reads the decisions of a file.
  ///
  /// - Throws: a `Fault` that names each line that cannot be read.
  public static func read(_ text: String) throws(Fault) -> LedgerDecisions {
    var decisions = LedgerDecisions()
    var problems: [Fault.Problem] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = String(line).trimmed
      if line.isEmpty || line.hasPrefix("#") { continue }
      if !take(line, &decisions) { problems.append(.ledgerFile(.badMapping(line: index + 1))) }
    }
    if !problems.isEmpty { throw Fault(problems) }
    return decisions
  }

  private static func take(_ line: String, _ decisions: inout LedgerDecisions) -> Bool {
    guard let equals = line.ranges(of: " =").last else { return false }
    let answer = String(line[equals.upperBound...]).trimmed
    let words = line[..<equals.lowerBound].split(separator: " ", maxSplits: 1).map(String.init)
    guard let field = words.first else { return false }
    // Not decided yet.
    if answer.isEmpty { return true }
    let value = words.count > 1 ? words[1].trimmed : ""
    switch field {
    case "column":
      guard let column = LedgerColumn(rawValue: answer) ?? LedgerHeading.column(answer) else { return false }
      decisions.columns[value] = column
    case "row":
      guard let place = value.lastIndex(of: " ") else { return false }
      decisions.rows[value[..<place].trimmed, default: [:]][value[value.index(after: place)...].trimmed] = answer
    default: decisions.values[field, default: [:]][value.unquoted] = answer
    }
    return true
  }

  /// The open questions of a ledger as a file to be filled in, each with what it may be.
  public static func questions(of reading: LedgerReading, _ language: Language) -> String {
    var lines = [LedgerTelling.mappingHeader(language)]
    for question in reading.questions {
      let ask = question.ask
      let rows = question.places.prefix(10).joined(separator: ", ")
      lines += ["", "# \(ask.doubt.sentence(language)): \(rows)"]
      if !ask.candidates.isEmpty { lines.append("# \(ask.candidates.joined(separator: " | "))") }
      if ask.isOfOneRow || ask.value.isEmpty {
        for place in question.places { lines.append("row \(place) \(ask.field) =") }
      } else {
        lines.append("\(ask.field) \(ask.value.quotedForMapping) =")
      }
    }
    for column in Set(reading.tables.flatMap(\.columns).filter { $0.field == nil && !$0.header.isEmpty }.map(\.header))
      .sorted()
    {
      lines.append("column \(column.replacing("\n", with: " ")) =")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Substring {
  fileprivate var trimmed: String { String(self).trimmed }
}

extension String {
  /// A value that the line could not hold as it is, in quotes and with its line ends spelled.
  fileprivate var quotedForMapping: String {
    contains("\n") || contains(" =") || hasPrefix("\"") ? "\"" + replacing("\n", with: "\\n") + "\"" : self
  }

  fileprivate var unquoted: String {
    guard count >= 2, hasPrefix("\""), hasSuffix("\"") else { return self }
    return String(dropFirst().dropLast()).replacing("\\n", with: "\n")
  }
}
