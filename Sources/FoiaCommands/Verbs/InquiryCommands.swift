internal import FoiaCore
internal import FoiaWords

/// Clarification asked, or received (art. 30).
struct ClarifyCommand: RecordingCommand {
  static let verb = Verb.clarify
  static let syntax = InquiryReading.syntax

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func events(_ reading: inout CourseReading) -> EventMaker? {
    InquiryReading.events(&reading, asked: Event.clarificationAsked, received: Event.clarificationReceived)
  }
}

/// Reasons of excessive applications asked, or received (art. 35).
struct ReasonsCommand: RecordingCommand {
  static let verb = Verb.reasons
  static let syntax = InquiryReading.syntax

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func events(_ reading: inout CourseReading) -> EventMaker? {
    InquiryReading.events(&reading, asked: Event.reasonsAsked, received: Event.reasonsReceived)
  }
}

/// What asking for clarification and for reasons have in common.
private enum InquiryReading {
  static let syntax = Syntax(
    .one(.number),
    [
      .field(.asked), .field(.replyBy), .field(.items), .field(.ground), .field(.replied), .flag("json", .json),
    ], Syntax.writing)

  static func events(
    _ reading: inout CourseReading, asked: @escaping (Request) -> Event, received: @escaping (Reply) -> Event
  ) -> EventMaker? {
    switch reading.one(of: [.asked, .replied]) {
    case nil: return nil
    case .replied:
      reading.refuse([.replyBy, .items, .ground], beside: .replied)
      guard let on = reading.day(.replied) else { return nil }
      return { _ in [received(Reply(on: on))] }
    default:
      let on = reading.day(.asked)
      let replyBy = reading.limit(.replyBy, from: on)
      let (items, ground) = (reading.text(.items), reading.text(.ground))
      guard let on else { return nil }
      return { context in
        let replyBy = replyBy?.day(after: on, by: context.calendar)
        return [asked(Request(on: on, replyBy: replyBy, items: items, ground: ground))]
      }
    }
  }
}
