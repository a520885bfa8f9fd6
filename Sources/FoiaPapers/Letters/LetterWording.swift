internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

/// What a letter is written from: the application with its clock as they stand today, who writes, and the language.
struct LetterContext {
  let application: Application
  let clock: ClockReading
  let office: OfficeDetails
  let today: Day
  let calendar: WorkCalendar
  let language: Language
  /// Which letter it is; nil where only the content of one is told (`show --letter`).
  var code: LetterCode?
  /// What only the letter itself is told, such as what a third party is asked about.
  var details = LetterDetails()
  /// The answer that the letter gives or is about; nil where the application has none, or only content is told.
  var answer: LetterAnswer?
  /// The entry that somebody named of several that it could be about; nil for the last one.
  var entry: EntryID?
  /// Takes down what stands in the fields of a template.
  var fields = LetterFields()
  /// Takes down what is left blank in a document that is to be sealed; nil where only the content of one is told
  /// (`show --letter`).
  var blanks: LetterBlanks?

  /// The same for the letter to one of several parties, under its own number.
  func letter(_ code: LetterCode, to consultation: Consultation) -> LetterContext {
    var context = self
    context.details.number = details.number ?? application.letter(code, about: consultation.entry)?.issue?.document
    return context
  }

  /// What was typed with the letter for a sentence of it; nil leaves the sentence blank.
  func typed(_ detail: KeyPath<LetterDetails, String?>) -> String? {
    blanks?.noteSaid(detail)
    return details[keyPath: detail]
  }

  /// Whether a document is made that is to be sealed.
  var isDocument: Bool { blanks != nil }
}

/// What is left blank in a letter, each once, in the order in which it stands there.
final class LetterBlanks {
  private(set) var all: [LetterBlank] = []
  /// What is typed with a letter and has a place in this one, filled or blank.
  private(set) var said: Set<KeyPath<LetterDetails, String?>> = []

  func note(_ blank: LetterBlank) {
    if !all.contains(blank) { all.append(blank) }
  }

  func noteSaid(_ detail: KeyPath<LetterDetails, String?>) { said.insert(detail) }
}

/// The turns of phrase that letters and their parts share.
protocol LetterWording {
  var context: LetterContext { get }
}

extension LetterWording {
  var application: Application { context.application }
  var clock: ClockReading { context.clock }
  var calendar: WorkCalendar { context.calendar }

  /// Whether an open consultation, or a day of receipt that is not confirmed, can still move the due date.
  var mayDueMove: Bool { clock.state == .paused || !application.intake.receipt.isConfirmed }

  /// The number by which the office knows the application.
  var printedNumber: String { context.office.printed(application.registration) }

  // Phrases -----------------------------------------------------------------------------------------------------

  /// What the office has still to write: `【待填：复议机关名称】` in a document, `［复议机关名称］` where only its content is told.
  func blank(_ what: Phrase, from source: LetterBlank.Source = .hand) -> Phrase {
    blank(LetterBlank(what, from: source))
  }

  /// What has still to be recorded or written.
  func blank(_ blank: LetterBlank) -> Phrase {
    guard let blanks = context.blanks else { return Phrase(zh: "［\(blank.what.zh)］", en: "[\(blank.what.en)]") }
    blanks.note(blank)
    return blank.mark
  }

  /// What is recorded, to stand within a sentence; a blank where nothing is.
  func fill(_ recorded: String?, orBlank what: Phrase, from source: LetterBlank.Source = .hand) -> Phrase {
    recorded.map { Phrase(both: clause($0)) } ?? blank(what, from: source)
  }

  /// What is recorded in a field of the application; a blank that names the command where nothing is.
  func fill(_ recorded: String?, orBlank what: Phrase, _ field: Field) -> Phrase {
    recorded.map { Phrase(both: clause($0)) } ?? blank(LetterBlank(what, field, of: application.number))
  }

  /// What the office has set; a blank that names the command where nothing is.
  func fill(_ set: String?, orBlank what: Phrase, setting: LedgerSetting) -> Phrase {
    set.map { Phrase(both: clause($0)) } ?? blank(LetterBlank(what, setting: setting))
  }

  /// What an entry was recorded with; a blank that names the command where it was recorded without it.
  func fill(_ recorded: String?, orBlank what: Phrase, _ field: Field, of entry: EntryID?) -> Phrase {
    recorded.map { Phrase(both: clause($0)) } ?? blank(missing(what, field, of: entry))
  }

  /// A field that an entry was recorded without.
  func missing(_ what: Phrase, _ field: Field, of entry: EntryID?) -> LetterBlank {
    entry.map { LetterBlank(what, field, of: $0, application.number) } ?? LetterBlank(what, from: .hand)
  }

  /// What a command would have recorded.
  func blank(_ what: Phrase, recordedBy kind: Event.Kind) -> Phrase {
    blank(LetterBlank(what, recordedBy: kind.command(application.number)))
  }

  /// The name of the office.
  var agency: Phrase { told(.agency, Phrase(both: context.office.agency)) }

  /// Whom the recipient can ask.
  var contact: Phrase {
    told(
      .contact,
      fill(context.office.contact, orBlank: Phrase(zh: "联系人及联系电话", en: "name and telephone number"), setting: .contact))
  }

  /// Where replies, opinions and payments go.
  var address: Phrase {
    told(
      .address, fill(context.office.address, orBlank: Phrase(zh: "通信地址", en: "postal address"), setting: .address))
  }

  /// A text without the punctuation at its end.
  func clause(_ text: String) -> String {
    var rest = text[...]
    while let last = rest.last, "。；.;".contains(last) { rest.removeLast() }
    return String(rest)
  }

  /// The sentences that there are, as one paragraph.
  func paragraph(_ sentences: Phrase?...) -> Phrase { paragraph(sentences) }

  /// The sentences that there are, as one paragraph.
  func paragraph(_ sentences: [Phrase?]) -> Phrase { sentences.compactMap(\.self).joined(zh: "", en: " ") }

  // Rules -------------------------------------------------------------------------------------------------------

  /// The name of the Regulation where it first stands, with the short one that citations use.
  var regulation: Phrase {
    Phrase(
      zh: "《中华人民共和国政府信息公开条例》（以下简称《条例》）",
      en:
        "the Regulation of the People's Republic of China on the Disclosure of Government Information (the Regulation, of which articles are cited)"
    )
  }

  /// The rule on the time for the answer and its extension.
  var answering: Phrase { Article.regulation(33, paragraph: 2).cited }

  /// The rule that keeps the time of consultations out of the count.
  var consulting: Phrase { Article.regulation(33, paragraph: 3).cited }

  /// The rule on applications that are too many.
  var excess: Phrase { Article.regulation(35).cited }

  /// An article with an item of it: `《条例》第三十六条第（四）项` · `art. 36(4)`.
  func article(_ article: Int, item: Int) -> Phrase {
    Article.regulation(article).cited + Phrase(zh: "第（\(item.inChinese)）项", en: "(\(item))")
  }

  /// An amount in figures; in a document in words as well.
  func told(_ amount: Money) -> Phrase {
    let (words, figures) = (amount.inWords, amount.text)
    guard context.isDocument else { return figures }
    return Phrase(zh: "\(words.zh)（\(figures.zh)）", en: "\(words.en) (\(figures.en))")
  }

  /// By when a request is to be answered, to stand within a sentence: a day, or working days from its service.
  ///
  /// - Parameter letter: what a Chinese letter calls itself.
  func told(
    _ limit: Request.Limit?, orBlank what: Phrase, of entry: EntryID?, in letter: String = "本告知书"
  ) -> Phrase {
    if case .workingDays(let count)? = limit {
      return told(
        .replyBy,
        Phrase(zh: "自收到\(letter)之日起\(count)个工作日内", en: "within \(workingDays(count)) of receiving this letter"))
    }
    let day = if case .day(let day)? = limit { date(day) } else { blank(missing(what, .replyBy, of: entry)) }
    return told(.replyBy, Phrase(zh: "在\(day.zh)前（含当日）", en: "by \(day.en), that day included"))
  }

  // Days --------------------------------------------------------------------------------------------------------

  /// A day as letters write it: `2025年3月31日` · `31 March 2025`.
  func date(_ day: Day) -> Phrase {
    Phrase(
      zh: "\(day.year)年\(day.month)月\(day.dayOfMonth)日",
      en: "\(day.dayOfMonth) \(Day.monthName(day.month).en) \(day.year)")
  }

  /// The last day of a time in working days, marked if the holidays up to it are not known.
  func limit(_ day: Day, from start: Day) -> Phrase {
    date(day) + (calendar.knows(start...day) ? .empty : ClockReading.provisional(start...day, by: calendar))
  }

  /// The due date, marked if it is provisional; `told` while there is no due date.
  func due(told: Day? = nil) -> Phrase {
    guard let due = clock.due else { return told.map(date) ?? blank(Phrase(zh: "答复期限", en: "due date")) }
    let counted = min(clock.computation.base, due)...due
    return date(due) + (clock.isProvisional ? ClockReading.provisional(counted, by: calendar) : .empty)
  }

  // People ------------------------------------------------------------------------------------------------------

  var names: Phrase { told(.applicant, application.intake.applicantName(showsPersonal: true)) }

  /// Whom a letter to the applicant is to: all of several by name, or the first with how many they are where the mandate
  /// to speak for the others is on record.
  var addressee: Phrase {
    guard let personal = application.intake.personal, !personal.coApplicants.isEmpty,
      application.attachments.contains(where: { $0.fact.kind == .mandate })
    else { return names }
    let others = personal.coApplicants.count
    return Phrase(
      zh: "\(personal.applicant)等\(others + 1)人",
      en: "\(personal.applicant) and \(others) \(others == 1 ? "other" : "others")")
  }

  /// Whether the applicant has died or been dissolved and so cannot be written to.
  var isApplicantGone: Bool { application.closing?.subReason == .ended }

  /// How a Chinese letter addresses the applicant, or names one who is gone.
  var you: String { told(.you, Phrase(zh: yourName, en: "you")).zh }

  private var yourName: String {
    if isApplicantGone { return "申请人\(names.zh)" }
    guard application.intake.kind == .person else { return "贵单位" }
    return application.intake.personal?.coApplicants.isEmpty ?? true ? "您" : "你们"
  }
}
