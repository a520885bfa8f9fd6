internal import FoiaCalendar
internal import FoiaCore
internal import FoiaStore
internal import FoiaWords

struct ConsultCommand: RecordingCommand {
  static let verb = Verb.consult

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  var remedies: [any DeclaredOption] { arguments.has(ConsultSyntax.sent) ? [] : [ConsultSyntax.entry] }

  func events(_ answers: inout Answers) throws(Fault) -> EventMaker? {
    let (sent, served) = (answers[ConsultSyntax.sent], answers[ConsultSyntax.served])
    let (told, returned) = (answers[ConsultSyntax.applicantTold], answers[ConsultSyntax.returned])
    if returned != nil { try answers.offer(ConsultSyntax.opinion) }
    let opinion = answers[ConsultSyntax.opinion]
    let party = try party(&answers)
    let entry = answers[ConsultSyntax.entry]
    func steps(_ consultation: EntryID) -> [Event] {
      [
        served.map { .consultationServed(ConsultationStep(on: $0, consultation: consultation)) },
        told.map { .applicantTold(ConsultationStep(on: $0, consultation: consultation)) },
        returned.map { .consultationReturned(Opinion(on: $0, consultation: consultation, opinion: opinion)) },
      ].compactMap { $0 }
    }
    guard answers.has(ConsultSyntax.sent) else {
      return { context in
        let consultation = try context.application.consultation(party?.role, party: party?.name, entry: entry) {
          (served == nil || $0.awaits(.consultationServed)) && (told == nil || $0.awaits(.applicantTold))
            && (returned == nil || $0.awaits(.consultationReturned))
        }
        return steps(consultation.entry)
      }
    }
    let (replyBy, days) = (answers[ConsultSyntax.replyBy, from: sent], answers[ConsultSyntax.replyWithin])
    guard let sent, let party else { return nil }
    return { context in
      let day = replyBy?.day(after: sent, by: context.calendar)
      let request = ConsultationRequest(
        on: sent, role: party.role, party: party.name,
        limit: day.map(Request.Limit.day) ?? days.map(Request.Limit.workingDays))
      return [.consultationSent(request)] + steps(context.action.nextEntry)
    }
  }

  /// The party that is named, if any; for `-` the name is read from standard input.
  private func party(_ answers: inout Answers) throws(Fault) -> (role: ConsultedRole, name: String)? {
    guard let party = ConsultSyntax.parties.first(where: { answers.has($0.option) }) else { return nil }
    return try answers.name(party.option).map { (party.role, $0) }
  }
}
