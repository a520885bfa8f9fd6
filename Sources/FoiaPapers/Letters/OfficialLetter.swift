internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

/// A letter of the office: a value for each kind, which puts what is recorded into the words the law wants.
protocol OfficialLetter: LetterWording {
  /// The letter, ready to be drawn.
  var page: LetterPage { get }
}

extension OfficialLetter {
  /// The first paragraph: which application, what happened to it so far, and the Regulation in full.
  func opening(
    _ history: [String] = [], then chinese: String = "现告知如下", _ english: String = "we inform you as follows"
  ) -> String {
    let number = application.registration.officeNumber ?? application.number.description
    let subject = clause(application.intake.subject)
    let day = date(application.received)
    let its = isApplicantGone ? "the application of \(names)" : "your application"
    let it = say(
      "\(you)提出的政府信息公开申请（登记编号：\(number)）", "\(its) for the disclosure of government information (no. \(number))")
    let came =
      application.intake.receipt.isConfirmed
      ? say("本机关于\(day)收到\(it)", "On \(day) we received \(it)") : say("\(it)于\(day)到达本机关", "On \(day) \(it) reached us")
    let asked = say("，申请公开“\(subject)”。", ": “\(subject)”.")
    let law = say(
      "根据\(regulation(.zh))，\(chinese)：", "Under \(regulation(.en)), \(english):")
    return paragraph([came + asked] + history + [law])
  }

  /// - Parameters:
  ///   - reference: the number of the document (文号).
  ///   - addressee: the applicant where nobody else is named.
  ///   - day: the date on the letter; nil for today.
  func page(
    _ title: String, reference: String? = nil, to addressee: String? = nil, on day: Day? = nil, _ paragraphs: [String]
  ) -> LetterPage {
    let addressee = addressee ?? names
    return LetterPage(
      title: title, reference: fill(reference, "文号", "document number"),
      salutation: say("\(addressee)：", "To \(addressee)"), paragraphs: paragraphs, signatory: context.agency,
      date: date(day ?? context.today))
  }

  /// A letter to somebody who may want to ask: dated today, with whom to turn to.
  func notice(_ title: String, to addressee: String? = nil, _ paragraphs: [String]) -> LetterPage {
    let contact = blank("联系人及联系电话", "name and telephone number")
    return page(title, to: addressee, paragraphs + [say("联系人及联系电话：\(contact)。", "Contact: \(contact).")])
  }
}
