internal import FoiaCore
internal import FoiaWords

struct ServeCommand: RecordingCommand {
  static let verb = Verb.serve

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func events(_ answers: inout Answers) throws(Fault) -> EventMaker? {
    let letter = answers[ServeSyntax.letter]
    if answers.has(ServeSyntax.sentBack) {
      let on = answers[ServeSyntax.sentBack]
      guard let reason = try answers.required(GeneralOptions.reason), let on else { return nil }
      return { context in
        let code = letter ?? (context.application.usualLetter == .withdrawn ? .withdrawn : .reply)
        _ = try context.application.subject(of: code, toRecord: .letterReturned)
        return [.letterReturned(LetterReturn(on: on, letter: code, reason: reason))]
      }
    }
    let events = answers.delivery()
    let entry = answers[ServeSyntax.entry]
    if events.isEmpty { return nil }
    if let letter {
      return { context in
        _ = try context.application.subject(of: letter, toRecord: .letterSent)
        return events.map { $0.delivering(letter) }
      }
    }
    return { context in
      let application = context.application
      // An answer that came back is sent again as a letter; the first sending stays that of the answer.
      let again = entry == nil ? application.answerToSendAgain : nil
      let answer =
        try entry.map(application.answer(recordedBy:))
        ?? application.answerToDeliver(isSent: again == nil && events.contains { $0.kind == .dispatched })
      return events.map { event in
        if let again, event.kind == .dispatched { event.delivering(again) } else { event.delivering(answer) }
      }
    }
  }
}
