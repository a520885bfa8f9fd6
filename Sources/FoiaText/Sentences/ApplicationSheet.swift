public import FoiaCalendar
public import FoiaCore

/// One application on one screen: what it is, where its clock stands, what happened.
public struct ApplicationSheet {
  private let application: Application
  private let entries: [Entry]
  private let today: Day
  private let clock: ClockReading?

  public init(_ application: Application, entries: [Entry], today: Day, calendar: WorkCalendar) {
    self.application = application
    self.entries = entries
    self.today = today
    self.clock = application.clock(on: today, by: calendar)
  }

  public func text(_ language: Language, width: Int?) -> String {
    let heading = "\(application.number)  \(application.intake.subject)"
    let history = entries.map { $0.sentence(number: nil, language) }
    let rows = facts(language).map { [$0.0, $0.1] }
    return heading + "\n\n" + Columns.text(head: nil, rows: rows, width: width) + "\n"
      + (language == .zh ? "办理记录" : "History") + "\n" + history.map { "  \($0)\n" }.joined()
  }

  private func facts(_ language: Language) -> [(String, String)] {
    let intake = application.intake
    var facts: [(String, String)] = []
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { facts.append((name, value)) }
    }
    func add(_ field: Field, _ value: String?) { add(field.name(language), value) }
    add(language == .zh ? "状态" : "status", status(language))
    add(language == .zh ? "答复期限" : "due", clock.flatMap { $0.dueDate(language, today: today) })
    if application.isOpen, let clock, clock.askClarificationBy >= today {
      add(language == .zh ? "补正" : "clarification", askSentence(clock, language))
    }
    add(intake.receipt.isConfirmed ? .received : .arrived, intake.receipt.day.long(language))
    if intake.receipt.isConfirmed { add(.arrived, intake.receipt.arrived?.long(language)) }
    add(.channel, intake.channel.name(language))
    add(.applicant, intake.applicantName(language, showsPersonal: true))
    add(.kind, intake.kind.noun(language))
    let personal = intake.personal
    let rest: [(Field, String?)] = [
      (.identity, personal?.identity), (.phone, personal?.phone), (.email, personal?.email),
      (.address, personal?.address), (.agent, personal?.agent), (.details, personal?.details), (.form, intake.form),
      (.delivery, intake.delivery), (.unit, intake.unit), (.officer, intake.officer), (.note, personal?.note),
    ]
    for (field, value) in rest { add(field, value?.replacing("\n", with: " ")) }
    add(language == .zh ? "原编号" : "office's number", application.registration.officeNumber)
    if let closing = application.closing {
      add(.outcome, closing.outcomeName(language))
      add(.closed, closing.on.long(language))
      for (field, value) in closing.facts(language) { add(field, value) }
    }
    return facts
  }

  private func status(_ language: Language) -> String {
    let name = application.status.name(language)
    guard let clock else { return name }
    let undispatched = application.status == .closed
    switch language {
    case .zh: return "\(name)，\(clock.stateName(.zh))" + (undispatched ? "，未登记发出日期" : "")
    case .en: return "\(name), \(clock.stateName(.en))" + (undispatched ? ", no dispatch recorded" : "")
    }
  }

  private func askSentence(_ clock: ClockReading, _ language: Language) -> String {
    switch language {
    case .zh: "需补正的，最迟 \(clock.askClarificationBy.long(.zh))告知"
    case .en: "if it is unclear, ask by \(clock.askClarificationBy.long(.en))"
    }
  }
}
