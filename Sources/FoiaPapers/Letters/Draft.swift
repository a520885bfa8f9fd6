internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

/// Letters being written in one language: the case, and the turns of phrase that they share.
struct Draft {
  let application: Application
  let clock: ClockReading
  let agency: String
  let today: Day
  let calendar: WorkCalendar
  let language: Language

  var pages: [Page] {
    if let closing = application.closing { return [reply(closing)] }
    let notices = notices
    return notices.isEmpty ? [receipt] : notices
  }

  // Phrases -----------------------------------------------------------------------------------------------------

  func say(_ chinese: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    switch language {
    case .zh: chinese()
    case .en: english()
    }
  }

  /// What the office has still to write: `［复议机关名称］` · `[name of the review organ]`.
  func blank(_ chinese: String, _ english: String) -> String { say("［\(chinese)］", "[\(english)]") }

  /// What is recorded, to stand within a sentence; a blank where nothing is.
  func fill(_ recorded: String?, _ chinese: String, _ english: String) -> String {
    recorded.map(clause) ?? blank(chinese, english)
  }

  /// A text without the stops at its end.
  func clause(_ text: String) -> String {
    var rest = text[...]
    while let last = rest.last, "。；.;".contains(last) { rest.removeLast() }
    return String(rest)
  }

  func paragraph(_ sentences: String?...) -> String { paragraph(sentences) }

  func paragraph(_ sentences: [String?]) -> String {
    sentences.compactMap(\.self).joined(separator: say("", " "))
  }

  // Days --------------------------------------------------------------------------------------------------------

  /// `2025年3月31日` · `31 March 2025`
  func date(_ day: Day) -> String {
    say(
      "\(day.year)年\(day.month)月\(day.dayOfMonth)日", "\(day.dayOfMonth) \(Day.monthName(day.month)) \(day.year)")
  }

  /// A day reckoned in working days, marked where the holidays up to it are not known.
  func limit(_ day: Day, from start: Day) -> String {
    date(day) + (calendar.knows(start...day) ? "" : ClockReading.provisional(language))
  }

  /// The due date as it stands, marked where it is provisional; `told` stands in for it while there is none.
  func due(told: Day? = nil) -> String {
    guard let due = clock.due else { return told.map(date) ?? blank("答复期限", "due date") }
    return date(due) + (clock.isProvisional ? ClockReading.provisional(language) : "")
  }

  /// `《条例》第三十六条第（四）项` · `art. 36(4)`
  func article(_ article: Int, item: Int) -> String {
    let cited = Article.regulation(article).cited(language)
    return say("\(cited)第（\(item.inChinese)）项", "\(cited)(\(item))")
  }

  // People ------------------------------------------------------------------------------------------------------

  var names: String { application.intake.applicantName(language, showsPersonal: true) }

  /// Whether the applicant can no longer be written to.
  var isApplicantGone: Bool { application.closing?.subReason == .ended }

  /// How a Chinese letter speaks to the applicant, or of one who is no more.
  var you: String {
    if isApplicantGone { return "申请人\(names)" }
    guard application.intake.kind == .person else { return "贵单位" }
    return application.intake.personal?.coApplicants.isEmpty ?? true ? "您" : "你们"
  }

  // Parts of a page ---------------------------------------------------------------------------------------------

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
      "根据\(Draft.regulation(.zh))，\(chinese)：", "Under \(Draft.regulation(.en)), \(english):")
    return paragraph([came + asked] + history + [law])
  }

  /// The name of the Regulation where it first stands, with the short one that citations use.
  static func regulation(_ language: Language) -> String {
    switch language {
    case .zh: "《中华人民共和国政府信息公开条例》（以下简称《条例》）"
    case .en:
      "the Regulation of the People's Republic of China on the Disclosure of Government Information (the Regulation, of which articles are cited)"
    }
  }

  /// - Parameters:
  ///   - addressee: the applicant where nobody else is named.
  ///   - day: the date on the letter; nil for today.
  func page(
    _ title: String, document: String? = nil, to addressee: String? = nil, on day: Day? = nil, _ paragraphs: [String]
  ) -> Page {
    Page(
      title: title, document: fill(document, "文号", "document number"), addressee: addressee ?? names,
      paragraphs: paragraphs, agency: agency, date: date(day ?? today))
  }

  /// A page to somebody who may want to ask: dated today, with whom to turn to.
  func notice(_ title: String, to addressee: String? = nil, _ paragraphs: [String]) -> Page {
    let contact = blank("联系人及联系电话", "name and telephone number")
    return page(title, to: addressee, paragraphs + [say("联系人及联系电话：\(contact)。", "Contact: \(contact).")])
  }
}
