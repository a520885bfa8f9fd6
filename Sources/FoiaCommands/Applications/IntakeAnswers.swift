internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

extension Answers {
  /// Reads the form of an application. At a terminal what is required is asked for, in the order of the form.
  ///
  /// - Returns: the intake and the number it is to have, if one is told; nil if something is wrong, which is in the problems.
  mutating func intake() throws(Fault) -> (Intake, ApplicationNumber?)? {
    let name = try applicant()
    let kind = try required(NewSyntax.kind, proposal: name.map { ApplicantKind.suggested(by: $0).noun(language) })
    let received =
      try has(NewSyntax.arrived)
      ? self[NewSyntax.received] : required(NewSyntax.received, proposal: today.iso)
    let arrived = self[NewSyntax.arrived]
    let channel = try required(NewSyntax.channel, proposal: proposedChannel)
    let subject = try required(NewSyntax.subject)
    if let unit = world.settings[.unit] { try offer(NewSyntax.unit, initial: unit) }
    let receipt = received.map { Receipt.received($0, arrived: arrived) } ?? arrived.map(Receipt.arrived)
    let number = problems.read(self[NewSyntax.number]) { [today] text throws(ReadingFault) in
      try ApplicationNumber(reading: text, receivedIn: receipt?.day.year ?? today.year)
    }
    let personal = personalDetails(name)
    let (form, delivery) = (self[NewSyntax.form], self[NewSyntax.delivery])
    let (unit, officer) = (self[NewSyntax.unit], self[NewSyntax.officer])
    if let receipt {
      let violations = receipt.violations(channel: channel ?? .email, today: today)
      problems.rules += violations.filter { !problems.rules.contains($0) }
      if let number, number.year != receipt.day.year {
        problems.rules.append(.numberOfAnotherYear(number, received: receipt.day))
      }
    }
    guard problems.isEmpty, let receipt, let channel, let kind, let personal, let subject else { return nil }
    let intake = Intake(
      receipt: receipt, channel: channel, kind: kind, subject: subject, form: form, delivery: delivery, unit: unit,
      officer: officer, personal: personal)
    return (intake, number)
  }

  /// The channel that the person's settings propose, as it is typed.
  private var proposedChannel: String? {
    world.settings[.channel].flatMap { try? Channel(reading: $0) }.map { $0.name(language) }
  }

  /// The name of the applicant, or the names of several.
  private mutating func applicant() throws(Fault) -> String? {
    if text(NewSyntax.applicant) == "-", arguments.text(NewSyntax.source) != "-" {
      return try name(NewSyntax.applicant)
    }
    return try required(NewSyntax.applicant)
  }

  private mutating func personalDetails(_ name: String?) -> PersonalDetails? {
    // Each is read for what is wrong with it, and recorded in the way of its field.
    func recorded(_ option: Option<String>, _ field: Field) -> String? {
      self[option] == nil ? nil : text(option)?.recorded(as: field)
    }
    let (identity, phone) = (recorded(NewSyntax.identity, .identity), recorded(NewSyntax.phone, .phone))
    let (email, address) = (recorded(NewSyntax.email, .email), recorded(NewSyntax.address, .address))
    let (agent, details) = (recorded(NewSyntax.agent, .agent), recorded(NewSyntax.details, .details))
    let note = recorded(NewSyntax.note, .note)
    let others = values(of: NewSyntax.coApplicant)
    guard let names = name?.jointNames, let first = names.first else { return nil }
    return PersonalDetails(
      applicant: first, coApplicants: names.dropFirst() + others, identity: identity, phone: phone, email: email,
      address: address, agent: agent, details: details, note: note)
  }
}
