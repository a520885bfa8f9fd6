internal import FoiaCalendar
internal import FoiaCore
internal import FoiaStore
internal import FoiaWords

struct ConsultCommand: RecordingCommand {
  static let verb = Verb.consult

  static let syntax = Syntax(
    .one(.number),
    [
      .field(.thirdParty, explained: .thirdParty), .field(.coProducer), .field(.otherAgency), .value("entry", .entry),
      .field(.sent),
      .field(.served), .field(.applicantTold), .field(.returned), .field(.opinion), .flag("json", .json),
    ], Syntax.writing)

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  private static let parties: [(field: Field, role: ConsultedRole)] = [
    (.thirdParty, .thirdParty), (.coProducer, .coProducer), (.otherAgency, .agency),
  ]

  func events(_ reading: inout CourseReading) throws -> EventMaker? {
    if reading.has(.sent), arguments.has(.entry) {
      throw UsageFaults(all: [.notTogether("--entry", "--sent")], verb: Self.verb)
    }
    let days: [Field] = [.sent, .served, .applicantTold, .returned]
    if !days.contains(where: reading.has) { reading.problems.reading.append(.oneOf([.sent, .returned])) }
    reading.refuse([.returned], beside: .sent)
    reading.require(.returned, for: [.opinion])
    let (sent, served) = (reading.day(.sent), reading.day(.served))
    let (told, returned) = (reading.day(.applicantTold), reading.day(.returned))
    let opinion = reading.choice(.opinion, OpinionKind.self)
    let party = try party(&reading)
    let entry = reading.problems.read(arguments[.entry]) { text throws(ReadingFault) in try Reading.handle(text) }
    func steps(_ consultation: Int) -> [Event] {
      [
        served.map { .consultationServed(ConsultationStep(on: $0, consultation: consultation)) },
        told.map { .applicantTold(ConsultationStep(on: $0, consultation: consultation)) },
        returned.map { .consultationReturned(Opinion(on: $0, consultation: consultation, opinion: opinion)) },
      ].compactMap { $0 }
    }
    guard reading.has(.sent) else {
      return { context in
        let consultation = try context.application.consultation(party?.role, party: party?.name, entry: entry) {
          (served == nil || $0.served == nil) && (told == nil || $0.applicantTold == nil)
            && (returned == nil || $0.returned == nil)
        }
        return steps(consultation.entry)
      }
    }
    if party == nil, reading.problems.isEmpty { reading.problems.reading.append(.oneOf(Self.parties.map(\.field))) }
    guard let sent, let party else { return nil }
    return { context in
      let (isOwn, isAgencyItself) = try context.action.isOwnUnit(party.name)
      if isOwn { throw RuleViolations(all: [.ownUnit(party.role, isAgencyItself: isAgencyItself)]) }
      let request = ConsultationRequest(on: sent, role: party.role, party: party.name)
      return [.consultationSent(request)] + steps(context.action.nextEntry)
    }
  }

  /// The party that is named, if one is.
  private func party(_ reading: inout CourseReading) throws -> (role: ConsultedRole, name: String)? {
    let named = Self.parties.filter { reading.has($0.field) }
    if named.count > 1 { reading.problems.reading.append(.oneOf(Self.parties.map(\.field))) }
    guard let party = named.first, let name = reading.text(party.field) else { return nil }
    if name != "-" { return (party.role, name) }
    guard let typed = reading.line(for: party.field), !typed.isEmpty else {
      reading.problems.reading.append(.empty(party.field))
      return nil
    }
    return (party.role, typed)
  }
}
