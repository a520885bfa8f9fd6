internal import FoiaCore
internal import FoiaWords

struct DeferCommand: RecordingCommand {
  static let verb = Verb.deferring

  static let syntax = Syntax(
    .one(.number), [.field(.until), .field(.notified), .field(.reason), .flag("json", .json)], Syntax.writing)

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func events(_ reading: inout CourseReading) -> EventMaker? {
    let notified = reading.requiredDay(.notified)
    let until = reading.requiredLimit(.until, from: notified)
    guard let reason = reading.required(.reason), let notified, let until else { return nil }
    return { context in
      let day = until.day(after: notified, by: context.calendar)
      return [.deferred(Deferral(on: notified, until: day, reason: reason))]
    }
  }
}
