internal import FoiaCore
internal import FoiaWords

struct ConfirmCommand: RecordingCommand {
  static let verb = Verb.confirm
  static let syntax = Syntax(.one(.number), [.field(.on), .flag("json", .json)], Syntax.writing)

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func events(_ reading: inout CourseReading) -> EventMaker? {
    guard let on = reading.requiredDay(.on) else { return nil }
    return { _ in [.confirmed(Confirmation(on: on))] }
  }
}
