internal import FoiaCore
internal import FoiaWords

struct AssignCommand: RecordingCommand {
  static let verb = Verb.assign

  static let syntax = Syntax(
    .one(.number), [.field(.unit), .field(.officer), .field(.replyBy), .field(.on), .flag("json", .json)],
    Syntax.writing)

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func events(_ reading: inout CourseReading) -> EventMaker? {
    let on = reading.day(.on, otherwise: reading.today)
    let replyBy = reading.limit(.replyBy, from: on)
    let officer = reading.text(.officer)
    guard let unit = reading.required(.unit), let on else { return nil }
    return { context in
      [
        .assigned(
          Assignment(on: on, unit: unit, officer: officer, replyBy: replyBy?.day(after: on, by: context.calendar)))
      ]
    }
  }
}
