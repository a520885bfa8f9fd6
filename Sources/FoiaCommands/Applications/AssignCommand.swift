internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct AssignCommand: RecordingCommand {
  static let verb = Verb.assign

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    if arguments.has(AssignSyntax.from) { try handOver(in: world) } else { try recordEvents(in: world) }
  }

  func defaults(today: Day) -> [Default] {
    arguments.has(AssignSyntax.accepted) || arguments.has(AssignSyntax.returned)
      ? [] : [(AssignSyntax.on, today.iso)]
  }

  func events(_ answers: inout Answers) throws(Fault) -> EventMaker? {
    let named = answers.values(of: AssignSyntax.unit)
    if answers.has(AssignSyntax.accepted) {
      guard let on = answers[AssignSyntax.accepted] else { return nil }
      return { context in
        let handling = try context.application.handling(of: named.first) { $0.accepted == nil }
        return [.unitAccepted(UnitAcceptance(on: on, assignment: handling.entry))]
      }
    }
    if answers.has(AssignSyntax.returned) {
      let on = answers[AssignSyntax.returned]
      guard let reason = try answers.required(GeneralOptions.reason), let on else { return nil }
      return { context in
        let handling = try context.application.handling(of: named.first) { $0.returned == nil }
        return [.unitReturned(UnitReturn(on: on, assignment: handling.entry, reason: reason))]
      }
    }
    let on = answers[AssignSyntax.on] ?? answers.today
    let replyBy = answers[AssignSyntax.replyBy, from: on]
    let officer = answers[AssignSyntax.officer]
    let isJoint = arguments.has(AssignSyntax.joint)
    guard let lead = try named.isEmpty ? answers.required(AssignSyntax.unit) : named.first else { return nil }
    return { context in
      ([lead] + named.dropFirst()).enumerated().map { place, unit in
        // The officer is one of the department in charge.
        .assigned(
          Assignment(
            on: on, unit: unit, officer: place == 0 ? officer : nil,
            replyBy: replyBy?.day(after: on, by: context.calendar), isJoint: isJoint || place > 0))
      }
    }
  }

  /// Hands all open applications of an officer over to a colleague, with a list that both can sign.
  private func handOver(in world: World) throws(Fault) {
    let recording = try recording(in: world)
    var answers = Answers(arguments, today: recording.day, world)
    let output = arguments.text(GeneralOptions.output)
    var format = DocumentFormat.docx
    let fact = try answers.settled(
      defaults: [(AssignSyntax.on, recording.day.iso)],
      preview: { fact throws(Fault) in
        try preview(in: world, as: recording) { action in
          let numbers = try action.handOver(fact).map(\.after.number)
          return Preview(lines: [
            ReviewLine(label: CourseWords.handsOver, text: CourseWords.listed(numbers), change: nil)
          ])
        }
      }
    ) { answers throws(Fault) -> HandOver? in
      format = answers.format(StatusSyntax.format)?.document ?? .docx
      let on = answers[AssignSyntax.on] ?? answers.today
      guard let from = try answers.required(AssignSyntax.from), let to = try answers.required(AssignSyntax.to) else {
        return nil
      }
      return HandOver(on: on, from: from, to: to)
    }
    let isDry = arguments.has(GeneralOptions.dryRun)
    if let output { try Files.checkShown(format, output: output, in: world) }
    let (handed, agency) = try record(in: world, as: recording, dryRun: isDry) { action in
      (try action.handOver(fact), try action.settings().agency(on: recording.day))
    }
    let standing = handed.map { $0.now(on: recording.day) }
    if let output, !isDry {
      let list = HandOverReport(agency: agency, fact, of: standing, today: recording.day, in: world.language)
      try Files.deliver(list.rendered(as: format), to: output, in: world, mode: 0o600)
    }
    if arguments.has(GeneralOptions.json), let calendar = handed.first?.calendar {
      let writer = ApplicationJSON(today: recording.day, calendar: calendar, showsPersonal: false)
      return world.output.write(JSON.array(standing.map { writer.object($0).tried(isDry) }).text)
    }
    if isDry { world.tell(DialogueWords.tried) }
    world.tell(CourseWords.handedOver(fact, standing.map(\.application.number)))
  }
}
