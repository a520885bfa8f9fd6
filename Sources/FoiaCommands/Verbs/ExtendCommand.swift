internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

struct ExtendCommand: RecordingCommand {
  static let verb = Verb.extend

  static let syntax = Syntax(
    .one(.number),
    [
      .field(.days), .field(.until), .field(.approvedBy), .field(.notified), .field(.reason), .flag("json", .json),
    ], Syntax.writing)

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func events(_ reading: inout CourseReading) -> EventMaker? {
    _ = reading.one(of: [.days, .until])
    let notified = reading.requiredDay(.notified)
    let days = reading.quantity(.days)
    let until = reading.limit(.until, from: notified)
    let (approver, reason) = (reading.text(.approvedBy), reading.text(.reason))
    guard let notified else { return nil }
    return { context in
      let application = context.application
      var days = days
      if let until = until?.day(after: notified, by: context.calendar) {
        days = try application.extensionDays(until: until, notified: notified, by: context.calendar)
      }
      guard let days else { return [] }
      try Extension.checkLength(days)
      var fact = Extension(on: notified, days: days, approvedBy: approver, reason: reason)
      fact.told = application.dueTold(with: fact, by: context.calendar)
      return [.extended(fact)]
    }
  }
}
