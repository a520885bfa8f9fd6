internal import FoiaCalendar
internal import FoiaCore
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

extension DisputeCommand {
  /// Shows one dispute with its history.
  func show(in world: World) throws(Fault) {
    var answers = try answers(in: world)
    let id = DisputeID(filing: try answers.value(DisputeSyntax.handle))
    try withLedger(in: world) { ledger in
      let calendar = try ledger.calendar()
      let (dispute, history) = try ledger.dispute(id)
      world.output.write(
        arguments.has(GeneralOptions.json)
          ? DisputeJSON.object(dispute, calendar: calendar, history: history).text
          : DisputeView.sheet(
            dispute, history, today: answers.today, calendar: calendar, world.language, width: world.output.width))
    }
  }

  /// Lists disputes: those of a year, all, or the pending ones; with numbers, those about these applications.
  func list(in world: World) throws(Fault) {
    var answers = try answers(in: world)
    let year = answers[DisputeSyntax.year]
    let references = answers.references(DisputeSyntax.numbers)
    try answers.check()
    try withLedger(in: world) { ledger in
      let scope: DisputeScope = year.map { .year($0) } ?? (arguments.has(DisputeSyntax.all) ? .all : .pending)
      let concerned = try ledger.applications(references, thisYear: answers.today.year)
      let found = try concerned.flatMap { try ledger.disputes(.application($0)) }
      let ofApplications = Dictionary(found.map { ($0.id, $0) }, uniquingKeysWith: { $1 }).values.sorted {
        $0.id < $1.id
      }
      let disputes = try concerned.isEmpty ? ledger.disputes(scope) : ofApplications
      if arguments.has(GeneralOptions.json) {
        let calendar = try ledger.calendar()
        return world.output.write(JSON.array(disputes.map { DisputeJSON.object($0, calendar: calendar) }).text)
      }
      if disputes.isEmpty { return world.say(DisputeView.none(world.language)) }
      world.output.write(DisputeView.list(disputes, in: year, world.language, width: world.output.width))
    }
  }
}
