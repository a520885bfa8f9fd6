internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

/// An application of nobody, from which the built-in letters are written as templates: everything that a letter can tell
/// is on record, so that every word of it stands in the template. No fact of it does.
enum LetterSpecimen {
  /// What the letter tells, and what it is written from.
  static func of(_ code: LetterCode, _ language: Language) -> (LetterSubject, LetterContext)? {
    // A day whose holidays are known, so that what letters say only of certain days is said.
    guard let day = Day(iso: "2025-03-03"), let application = application(for: code, on: day),
      let subject = try? application.subject(of: code)
    else {
      return nil
    }
    let now = ApplicationToday(application, on: day, by: .shipped)
    guard let clock = now.clock else { return nil }
    let context = LetterContext(
      application: application, clock: clock, office: OfficeDetails(agency: ""), today: day, calendar: .shipped,
      language: language, answer: subject.answer, fields: LetterFields(isTemplate: true), blanks: LetterBlanks())
    return (subject, context)
  }

  private static func application(for code: LetterCode, on day: Day) -> Application? {
    guard let number = ApplicationNumber(year: day.year, serial: 1) else { return nil }
    let intake = Intake(
      receipt: .received(day, arrived: nil), channel: .counter, kind: .person, subject: "",
      personal: PersonalDetails(applicant: ""))
    let recording = Recording(day: day, instant: "", by: "")
    let events = [.registered(Registration(number: number, intake: intake))] + events(for: code, on: day)
    return Application(
      entries: zip(1..., events).map { place, event in
        let seq = EntryID(rawValue: place)
        return Entry(
          seq: seq, action: ActionID(first: seq), subject: .application(ApplicationID(rawValue: 1)), event: event,
          recording: recording)
      })
  }

  /// What must have happened before there is such a letter.
  private static func events(for code: LetterCode, on day: Day) -> [Event] {
    func consulted(_ role: ConsultedRole) -> Event {
      .consultationSent(ConsultationRequest(on: day, role: role, party: ""))
    }
    let request = Request(on: day, replyBy: day, items: "", ground: "")
    switch code {
    case .clarification: return [.clarificationAsked(request)]
    case .reasons: return [.reasonsAsked(request)]
    case .extending: return [.extended(Extension(on: day, days: 1, told: day))]
    case .deferral: return [.deferred(Deferral(on: day, until: day))]
    case .fee: return [.feeServed(FeeNotice(on: day, basis: .items, count: 0, amount: Money(yuan: 0)))]
    case .transfer: return [.assigned(Assignment(on: day, unit: ""))]
    case .thirdParty, .thirdPartyApplicant: return [consulted(.thirdParty)]
    case .coProducer: return [consulted(.coProducer)]
    case .agency: return [consulted(.agency)]
    case .thirdPartyOverride:
      return [
        consulted(.thirdParty),
        .consultationReturned(Opinion(on: day, consultation: EntryID(rawValue: 2), opinion: .object)),
        .closed(Closing(on: day, outcome: .granted)),
      ]
    case .reply, .publicNotice: return [.closed(Closing(on: day, outcome: .granted))]
    case .withdrawn: return [.closed(Closing(on: day, outcome: .other, subReason: .withdrawn))]
    case .form, .registration, .receipt, .service, .search, .secrecy, .extensionApproval, .fileIndex, .approval,
      .handover, .envelope:
      return []
    }
  }
}
