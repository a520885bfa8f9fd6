internal import FoiaCalendar
internal import FoiaCore
internal import FoiaExchange
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct DueCommand: FoiaCommand {
  static let verb = Verb.due
  static let isPaged = true

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    var answers = try answers(in: world)
    let (reference, within) = (answers[DueSyntax.number], answers[DueSyntax.within])
    try answers.check()
    if let reference { return try prove(reference, today: answers.today, in: world) }
    if let file = answers[DueSyntax.ics] { return try writeCalendar(to: file, within: within, in: world) }
    try showAgenda(within: within, in: world)
  }

  /// Shows the deadline of one application, with its proof if that was asked for.
  private func prove(_ reference: NumberReference, today: Day, in world: World) throws(Fault) {
    try withLedger(in: world) { ledger in
      let (application, _) = try ledger.application(reference, thisYear: today.year)
      let now = ApplicationToday(application, on: today, by: try ledger.calendar())
      guard let sheet = DueDateSheet(now) else {
        throw Fault.rule(.isVoid(application.number))
      }
      if arguments.has(GeneralOptions.json) { return world.output.write(sheet.json.text) }
      let isWhole = arguments.has(DueSyntax.why) || arguments.has(DueSyntax.all)
      world.output.write(
        isWhole
          ? sheet.text(world.language, all: arguments.has(DueSyntax.all), width: world.output.width)
          : sheet.heading(world.language))
    }
  }

  private func writeCalendar(to file: String, within: Int?, in world: World) throws(Fault) {
    let today = try today(in: world)
    try withLedger(in: world) { ledger in
      let calendar = DeadlineCalendar(
        agency: try ledger.settings().agency(on: today), stamp: world.instant, today: today,
        calendar: try ledger.calendar(),
        language: world.language)
      try Files.deliver(to: file, in: world, mode: 0o600) { put in
        try put(Array(calendar.head.utf8))
        try ledger.forEachAgendaItem(today: today, within: within) { try put(Array(calendar.events(of: $0).utf8)) }
        try put(Array(calendar.end.utf8))
      }
    }
  }
}
