internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

/// A letter of the office. Each kind of letter is a type, which puts what is recorded into the words that the law requires.
protocol OfficialLetter: LetterWording {
  /// The letter, ready to be drawn.
  var page: LetterPage { get }
}

extension OfficialLetter {
  /// The first paragraph: which application, what happened to it so far, and the Regulation in full.
  ///
  /// - Parameter turn: the words that lead to the rest of the letter.
  func opening(
    _ history: [Phrase] = [], then turn: Phrase = Phrase(zh: "现告知如下", en: "we inform you as follows")
  ) -> Phrase {
    let number = printedNumber
    let subject = clause(application.intake.subject)
    let day = date(application.received)
    let its = isApplicantGone ? "the application of \(names.en)" : "your application"
    let it = Phrase(
      zh: "\(you)提出的政府信息公开申请（登记编号：\(number)）", en: "\(its) for the disclosure of government information (no. \(number))"
    )
    let came =
      application.intake.receipt.isConfirmed
      ? Phrase(zh: "本机关于\(day.zh)收到\(it.zh)", en: "On \(day.en) we received \(it.en)")
      : Phrase(zh: "\(it.zh)于\(day.zh)到达本机关", en: "On \(day.en) \(it.en) reached us")
    let asked = Phrase(zh: "，申请公开“\(subject)”。", en: ": “\(subject)”.")
    let law = Phrase(
      zh: "根据\(regulation.zh)，\(turn.zh)：", en: "Under \(regulation.en), \(turn.en):")
    return told(.opening, paragraph([came + asked] + history + [law]))
  }

  /// The first paragraph with what the applicant supplemented until the day of the letter.
  func opening(until last: Day) -> Phrase { opening(clarified(until: last).map(\.sentence)) }

  /// What the applicant supplemented, with the days of the acts.
  ///
  /// - Parameter last: the day of the letter, after which nothing is told.
  func clarified(until last: Day) -> [(on: Day, sentence: Phrase)] {
    let answered = application.clarifications.filter { $0.answer.map { $0.fact.on <= last } ?? false }
    // One reply settles all that was asked before it.
    return Dictionary(grouping: answered) { $0.answer?.entry }.values.sorted { $0[0].entry < $1[0].entry }
      .compactMap { inquiries in
        guard let came = inquiries[0].answer.map({ date($0.fact.on) }) else { return nil }
        let asked = inquiries.map { inquiry in
          let points = inquiry.asked.items.map { clause($0.split(whereSeparator: \.isNewline).joined(separator: "；")) }
          let told = points.map { Phrase(zh: "（\($0)）", en: " (\($0))") } ?? .empty
          return (day: date(application.told(inquiry.entry) ?? inquiry.asked.on), points: told)
        }
        let told = asked.enumerated().filter { place, one in !asked[..<place].contains { $0 == one } }.map(\.element)
        let zh = told.map { "于\($0.day.zh)告知\(you)补正\($0.points.zh)" }.joined(separator: "，")
        let en = told.map { "on \($0.day.en) for clarification\($0.points.en)" }.joined(separator: " and ")
        return (
          inquiries[0].asked.on,
          Phrase(zh: "本机关\(zh)，于\(came.zh)收到补正的申请。", en: "We asked \(en) and received it on \(came.en).")
        )
      }
  }

  /// The day of the first consultation of a third party, all days on which one was asked, and whether there is only one;
  /// nil where none was.
  ///
  /// - Parameter last: the day of the letter, after which nothing is told.
  func thirdPartiesAsked(until last: Day) -> (first: Day, days: Phrase, isOne: Bool)? {
    let asked = application.consultations.filter { $0.request.role == .thirdParty && $0.request.on <= last }
      .map(\.request.on)
    guard let first = asked.first else { return nil }
    let days = asked.enumerated().filter { !asked[..<$0].contains($1) }.map { date($1) }
    return (first, days.joined(zh: "、", en: " and "), asked.count == 1)
  }

  /// The letter as a page in its language.
  ///
  /// - Parameters:
  ///   - reference: the number of the document (文号).
  ///   - addressee: the applicant where nobody else is named.
  ///   - day: the date on the letter; nil for today.
  func page(
    _ title: Phrase, reference: LetterReference = .none, to addressee: Phrase? = nil, on day: Day? = nil,
    _ paragraphs: [Phrase], notes: [Phrase] = []
  ) -> LetterPage {
    let language = context.language
    let addressee = addressee ?? self.addressee
    let number = reference.number ?? context.details.number
    let document = number.map { Phrase(both: clause($0)) } ?? blank(reference.blank ?? unnumbered)
    let recipient = told(.addressee, addressee)
    context.fields.note(title)
    return LetterPage(
      title: title(language), reference: told(.document, document)(language),
      salutation: Phrase(zh: "\(recipient.zh)：", en: "To \(recipient.en)")(language),
      paragraphs: paragraphs.map { $0(language) }.filter { !$0.isEmpty }, signatory: agency(language),
      date: told(.date, date(day ?? context.today))(language), notes: notes.map { $0(language) })
  }

  /// What stands for the number of a letter that has none yet.
  private var unnumbered: LetterBlank {
    context.code.map { LetterBlank(numberOf: $0, application.number) }
      ?? LetterBlank(Phrase(zh: "文号", en: "document number"), from: .hand)
  }

  /// A letter to somebody who may want to ask, with whom to turn to. A document bears the day of what it tells; where
  /// only its content is told it is dated today.
  func notice(
    _ title: Phrase, to addressee: Phrase? = nil, on day: Day? = nil, _ paragraphs: [Phrase],
    enclosed: Phrase? = nil
  ) -> LetterPage {
    let contact = contact
    let asking = Phrase(zh: "联系人及联系电话：\(contact.zh)。", en: "Contact: \(contact.en).")
    guard context.isDocument else { return page(title, to: addressee, paragraphs + [asking]) }
    let closing = Phrase(zh: "特此告知。", en: "This is to inform you.")
    return page(title, to: addressee, on: day, paragraphs + [closing] + [enclosed].compactMap(\.self), notes: [asking])
  }
}

/// The number under which a letter is sent, and what stands for it where it is not on record.
struct LetterReference {
  var number: String?
  /// nil where the number is recorded while the letter is made.
  var blank: LetterBlank?

  /// No number is on record for the letter.
  static let none = LetterReference(number: nil, blank: nil)
}
