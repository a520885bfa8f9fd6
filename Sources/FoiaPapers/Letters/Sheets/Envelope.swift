internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

/// What stands on the envelope or the slip of the post: whom the letter goes to, in care of the agent, and what is in it (信封).
struct Envelope: OfficeSheet {
  let context: LetterContext

  var title: Phrase { Phrase(zh: "信封", en: "Envelope") }

  var table: Table {
    let (personal, party) = (application.intake.personal, sentOut.letter?.party(in: application))
    return form([
      (Phrase(zh: "收件地址", en: "address"), told(.applicantAddress, party == nil ? text(personal?.address) : .room)),
      (Phrase(zh: "收件人", en: "to"), told(.addressee, party ?? recipient(personal?.agent))),
      (Phrase(zh: "联系电话", en: "telephone"), told(.phone, party == nil ? text(personal?.phone) : .room)),
      (Phrase(zh: "内件", en: "content"), told(.answer, content ?? .room)),
      (Phrase(zh: "寄件机关", en: "from"), agency), (Phrase(zh: "寄件地址", en: "address of the office"), address),
    ])
  }

  /// The applicant, in care of the agent: no letter is addressed to the agent itself.
  private func recipient(_ agent: String?) -> Phrase {
    let care = agent.map { Phrase(zh: "（其代理人\($0)收）", en: " (c/o \($0), agent)") } ?? .empty
    return addressee + care
  }

  private var content: Phrase? {
    let (answer, letter) = sentOut
    let number = answer.map(\.closing.document) ?? letter?.issue?.document
    let name = answer?.name ?? letter?.code.name
    return name.map { name in number.map { name + Phrase(both: " \($0)") } ?? name }
  }

  private func text(_ recorded: String?) -> Phrase { recorded.map { Phrase(both: $0) } ?? .room }
}

extension LetterWording {
  /// What is handed over: the answer or letter that was named, else the answer that stands, and before it the letter that was
  /// issued or sent last.
  var sentOut: (answer: LetterAnswer?, letter: LetterRecord?) {
    guard let entry = context.entry else {
      let answer = application.letterAnswer
      return (answer, answer == nil ? application.letters.last : nil)
    }
    if let answer = try? application.letterAnswer(recordedBy: entry) { return (answer, nil) }
    return (nil, application.letter(telling: entry))
  }
}

extension LetterRecord {
  /// The name of the party that the letter goes to; nil where it goes to the applicant.
  func party(in application: Application) -> Phrase? {
    code == .thirdPartyApplicant ? nil : consultation.flatMap(application.consultation)?.partyName
  }
}
