public import FoiaCalendar
public import FoiaCore
public import FoiaFormats
internal import FoiaWords

/// An application as JSON, with codes and ISO dates; personal data is masked unless asked for.
public struct ApplicationJSON {
  let today: Day
  let calendar: WorkCalendar
  let showsPersonal: Bool

  /// A writer for any applications.
  ///
  /// - Parameter showsPersonal: whether personal data is shown; false masks it.
  public init(today: Day, calendar: WorkCalendar, showsPersonal: Bool) {
    self.today = today
    self.calendar = calendar
    self.showsPersonal = showsPersonal
  }

  /// An application as one object.
  ///
  /// - Parameters:
  ///   - history: its entries; nil leaves out entries, remarks, next steps and disputes.
  ///   - disputes: the objects of the disputes that concern it.
  ///   - written: entries that were just written, with the history they belong to.
  public func object(
    _ application: Application, history: History? = nil, disputes: [JSON] = [],
    written: (entries: [Entry], history: History)? = nil
  ) -> JSON {
    object(
      ApplicationToday(application, on: today, by: calendar), history: history, disputes: disputes, written: written)
  }

  /// The same for an application whose clock has been read already.
  public func object(
    _ now: ApplicationToday, history: History? = nil, disputes: [JSON] = [],
    written: (entries: [Entry], history: History)? = nil
  ) -> JSON {
    let application = now.application
    let intake = application.intake
    let clock = now.clock
    var members: [JSON.Member] = [
      .init("number", .text(application.number.description)),
      .init("status", .text(now.status.rawValue)),
      .init("clock", JSON(clock?.state.code)),
      .init("received", .text(application.received.iso)),
      .init("due", JSON(clock?.due?.iso)),
      .init("due_strict", JSON(clock?.strictDue?.iso)),
      .init("latest_due", JSON(clock?.latestDue?.iso)),
      .init("provisional", .bool(clock?.isProvisional ?? false)),
      .init("days_left", JSON(clock?.daysLeft)),
      .init("days_late", JSON(clock?.daysLate)),
      .init("ask_clarification_by", JSON(clock?.askClarificationBy.iso)),
      .init("outcome", JSON(application.closing?.outcome.rawValue)),
      .init("closed", JSON(application.closing?.on.iso)),
      .init("answered", JSON(clock?.answered?.on.iso)),
      .init("answered_by", JSON(clock?.answered?.kind.rawValue)),
      .init("confirmed", .bool(intake.receipt.isConfirmed)),
      .init("arrived", JSON(intake.receipt.arrived?.iso)),
      .init("office_number", JSON(application.registration.officeNumber)),
      .init("channel", .text(intake.channel.rawValue)),
      .init("kind", .text(intake.kind.rawValue)),
      .init("subject", .text(intake.subject)),
      .init("form", JSON(intake.form)),
      .init("delivery", JSON(intake.delivery)),
      .init("unit", JSON(intake.unit)),
      .init("officer", JSON(intake.officer)),
    ]
    members += personal(intake)
    members += closing(application.closing)
    members += handling(application)
    if let history {
      members += [.init("remarks", remarks(now)), .init("next", next(application))]
      members.append(.init("disputes", .array(disputes)))
      members.append(.init("history", .array(history.entries.map { EntryJSON.object($0, in: history) })))
    }
    if let written {
      members.append(.init("written", .array(written.entries.map { EntryJSON.object($0, in: written.history) })))
    }
    return .object(members)
  }

  /// An application that a search found as one object, with where it was found: `found_in`.
  public func object(_ now: ApplicationToday, foundBy search: Search) -> JSON {
    guard case .object(let members) = object(now) else { return .null }
    let fields = search.fields(of: now.application).map { JSON.text($0.rawValue) }
    return .object(members + [.init("found_in", .array(fields))])
  }

  private func closing(_ closing: Closing?) -> [JSON.Member] {
    [
      .init("document", JSON(closing?.document)), .init("sub_reason", JSON(closing?.subReason?.rawValue)),
      .init("reason", JSON(closing?.reason)), .init("basis", JSON(closing?.basis)),
      .init("searched", JSON(closing?.searched)), .init("refer_to", JSON(closing?.referTo)),
      .init("refer_contact", JSON(closing?.referContact)),
      .init("same_as", JSON(closing?.sameAs)), .init("approved_by", JSON(closing?.approvedBy)),
      .init("waiver", JSON(closing?.waiver)),
    ]
  }

  private func personal(_ intake: Intake) -> [JSON.Member] {
    func shown(_ value: String?, _ mask: (String) -> String) -> JSON {
      guard let value else { return .null }
      return .text(showsPersonal ? value : mask(value))
    }
    guard let personal = intake.personal else { return [.init("erased", .bool(true))] }
    func masked(_ name: String, isFirst: Bool) -> String {
      intake.isPrivate(named: name, isFirst: isFirst) ? Mask.name(name) : name
    }
    var members: [JSON.Member] = [
      .init("applicant", shown(personal.applicant) { masked($0, isFirst: true) }),
      .init(
        "co_applicants",
        .array(personal.coApplicants.map { JSON.text(showsPersonal ? $0 : masked($0, isFirst: false)) })),
      .init("identity", shown(personal.identity, Mask.number)),
      .init("phone", shown(personal.phone, Mask.number)),
      .init("email", shown(personal.email, Mask.whole)),
      .init("address", shown(personal.address, Mask.whole)),
      .init("agent", shown(personal.agent, Mask.name)),
    ]
    if showsPersonal { members += [.init("details", JSON(personal.details)), .init("note", JSON(personal.note))] }
    return members
  }
}
