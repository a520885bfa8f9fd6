internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

/// What a letter is written from: the application with its clock as they stand today, who writes, and the language.
struct LetterContext {
  let application: Application
  let clock: ClockReading
  let agency: String
  let today: Day
  let calendar: WorkCalendar
  let language: Language
}

/// The turns of phrase that letters and their parts share.
protocol LetterWording {
  var context: LetterContext { get }
}

extension LetterWording {
  var application: Application { context.application }
  var clock: ClockReading { context.clock }
  var calendar: WorkCalendar { context.calendar }
  var language: Language { context.language }

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

  // Rules -------------------------------------------------------------------------------------------------------

  /// The name of the Regulation where it first stands, with the short one that citations use.
  func regulation(_ language: Language) -> String {
    switch language {
    case .zh: "《中华人民共和国政府信息公开条例》（以下简称《条例》）"
    case .en:
      "the Regulation of the People's Republic of China on the Disclosure of Government Information (the Regulation, of which articles are cited)"
    }
  }

  /// The rule on the time for the answer and its extension.
  var answering: String { Article.regulation(33, paragraph: 2).cited(language) }

  /// The rule that keeps the time of consultations out of the count.
  var consulting: String { Article.regulation(33, paragraph: 3).cited(language) }

  /// The rule on applications that are too many.
  var excess: String { Article.regulation(35).cited(language) }

  /// `《条例》第三十六条第（四）项` · `art. 36(4)`
  func article(_ article: Int, item: Int) -> String {
    let cited = Article.regulation(article).cited(language)
    return say("\(cited)第（\(item.inChinese)）项", "\(cited)(\(item))")
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
}
