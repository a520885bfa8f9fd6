internal import FoiaCalendar
internal import FoiaCore
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct DisputeCommand: FoiaCommand {
  static let verb = Verb.dispute

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    let isRecorded = arguments.hasAny(of: DisputeSyntax.recorded)
    switch (arguments.text(DisputeSyntax.handle) != nil, isRecorded) {
    case (true, true): try record(in: world)
    case (true, false): try show(in: world)
    case (false, true): try file(in: world)
    case (false, false): try list(in: world)
    }
  }

  func tell(_ transition: DisputeTransition, _ calendar: WorkCalendar, today: Day, _ world: World) {
    world.warn(of: transition.remarks(isRecorded: true))
    guard let dispute = transition.after, let event = transition.written.first?.event else { return }
    if arguments.has(GeneralOptions.json) {
      return world.output.write(DisputeJSON.object(dispute, calendar: calendar).text)
    }
    world.tell(DisputeView.recorded(dispute, event, today: today, calendar: calendar))
  }
}
