internal import FoiaCore
internal import FoiaWords

struct ServeCommand: RecordingCommand {
  static let verb = Verb.serve

  static let syntax = Syntax(
    .one(.number),
    [.field(.sent), .field(.served), .field(.service), .field(.tracking), .flag("json", .json)], Syntax.writing)

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func events(_ reading: inout CourseReading) -> EventMaker? {
    let events = reading.delivery()
    if !reading.has(.sent), !reading.has(.served) { reading.problems.reading.append(.missing(.sent)) }
    return events.isEmpty ? nil : { _ in events }
  }
}
