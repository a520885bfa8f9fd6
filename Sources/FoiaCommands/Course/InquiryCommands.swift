internal import FoiaCore
internal import FoiaWords

/// Records that clarification was asked for or received (art. 30).
struct ClarifyCommand: RecordingCommand {
  static let verb = Verb.clarify

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func events(_ answers: inout Answers) throws(Fault) -> EventMaker? {
    try answers.inquiry(asked: Event.clarificationAsked, received: Event.clarificationReceived)
  }
}

/// Records that the reasons of excessive applications were asked for or received (art. 35).
struct ReasonsCommand: RecordingCommand {
  static let verb = Verb.reasons

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func events(_ answers: inout Answers) throws(Fault) -> EventMaker? {
    try answers.inquiry(asked: Event.reasonsAsked, received: Event.reasonsReceived)
  }
}

extension Answers {
  /// What both commands have in common.
  fileprivate mutating func inquiry(
    asked: @escaping (Request) -> Event, received: @escaping (Reply) -> Event
  ) throws(Fault) -> EventMaker? {
    if has(InquirySyntax.received) {
      guard let on = self[InquirySyntax.received] else { return nil }
      return { _ in [received(Reply(on: on))] }
    }
    let on = self[InquirySyntax.asked]
    if !has(InquirySyntax.replyWithin) { try offer(InquirySyntax.replyBy, from: on) }
    try offer(InquirySyntax.items)
    let (replyBy, days) = (self[InquirySyntax.replyBy, from: on], self[InquirySyntax.replyWithin])
    let (items, ground) = (self[InquirySyntax.items], self[InquirySyntax.ground])
    guard let on else { return nil }
    return { context in
      let day = replyBy?.day(after: on, by: context.calendar)
      let limit = day.map(Request.Limit.day) ?? days.map(Request.Limit.workingDays)
      return [asked(Request(on: on, limit: limit, items: items, ground: ground))]
    }
  }
}
