internal import FoiaCalendar
internal import FoiaCore
internal import FoiaReport
internal import FoiaText

/// What commands that print reports read alike.
extension FoiaCommand {
  /// The year a report is of where none is named, said aloud: from January to March the last one, which is owed then.
  func usualYear(today: Day, in world: World) -> Int {
    if today.month <= 3 {
      world.say(ReportNotes.lastYear(today.year - 1, world.language))
      return today.year - 1
    }
    world.say(ReportNotes.thisYear(today.year, world.language))
    return today.year
  }

  /// The format asked for by name or by the ending of the output; text where neither says one.
  func reportFormat(_ problems: inout InputProblems) -> ReportFormat {
    let named = problems.read(arguments[.format]) { text throws(ReadingFault) in
      try Reading.choice(text, .format, ReportFormat.self)
    }
    guard !arguments.has(.format) else { return named ?? .text }
    return problems.read("") { _ throws(ReadingFault) in try formatOfOutput() }.flatMap(\.self) ?? .text
  }

  /// `-o report.html` asks for a page; an ending that names no format is a fault.
  private func formatOfOutput() throws(ReadingFault) -> ReportFormat? {
    guard let output = arguments[.output], let name = output.split(separator: "/").last,
      let dot = name.lastIndex(of: "."), dot > name.startIndex
    else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "txt", "text": return .text
    case "md", "markdown": return .md
    case "htm", "html": return .html
    case let ending: return try Reading.choice(ending, .format, ReportFormat.self)
    }
  }

  /// Refuses charts where the format has no place for them.
  func checkCharts(in format: ReportFormat) throws {
    guard arguments.has(.charts), format != .html, format != .text else { return }
    let asked = arguments.has(.format) ? "--format \(format.rawValue)" : "-o \(arguments[.output] ?? "")"
    throw UsageFaults(all: [.notTogether("--charts", asked)], verb: Self.verb)
  }
}
