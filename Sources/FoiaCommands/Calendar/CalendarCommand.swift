internal import FoiaCalendar
internal import FoiaCore
internal import FoiaExchange
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct CalendarCommand: FoiaCommand {
  static let verb = Verb.calendar

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    if arguments.word != nil { return try add(in: world) }
    var answers = try answers(in: world)
    let (today, wanted) = (answers.today, answers[CalendarSyntax.shown])
    try answers.check()
    let year = wanted ?? today.year
    let page = CalendarPage(year: year, calendar: try calendar(in: world), today: today)
    world.output.write(arguments.has(GeneralOptions.json) ? page.json.text : page.text(world.language))
  }

  /// The ledger's calendar, or without a ledger the one that ships with the program.
  private func calendar(in world: World) throws(Fault) -> WorkCalendar {
    do {
      return try withLedger(in: world) { try $0.calendar() }
    } catch  where error.code == .noLedger {
      return .shipped
    }
  }

  private func add(in world: World) throws(Fault) {
    let recording = try recording(in: world)
    var answers = Answers(arguments, today: recording.day, world)
    let notice = answers[CalendarSyntax.notice]
    let year = answers[CalendarSyntax.year]
    let published = answers[CalendarSyntax.published]
    let file = try answers.value(CalendarSyntax.file)
    let days = try NoticeReader.days(in: FileSource(file, in: world).chunks(), notice: notice, year: year)
    let addition = CalendarAddition(
      notice: year.map { Notice(number: notice ?? days.first?.notice ?? "", year: $0, published: published) },
      days: days)
    try add(addition, as: recording, in: world)
  }

  /// Shows which due dates would move, then adds the days; on a terminal it asks first.
  private func add(_ addition: CalendarAddition, as recording: Recording, in world: World) throws(Fault) {
    let language = world.language
    let isDry = arguments.has(GeneralOptions.dryRun)
    let (known, moves) = try withLedger(in: world) { ledger in
      let calendar = try ledger.calendar()
      return (
        addition.notice.flatMap { calendar.notice(of: $0.year) }, try ledger.moves(by: addition, today: recording.day)
      )
    }
    if let known { world.warn(CalendarChange.alreadyKnown(known)(language)) }
    if arguments.has(GeneralOptions.json) {
      try record(in: world, as: recording, dryRun: isDry) { try $0.add(addition) }
      let moved = moves.map { CalendarChange.json($0.application.number, from: $0.before, to: $0.after) }
      return world.output.write(
        CalendarChange.json(addition, moves: moved, dryRun: isDry).text)
    }
    world.tell(CalendarChange.heading(moved: moves.count))
    for move in moves {
      world.tell(CalendarChange.moved(move.application.number, from: move.before, to: move.after))
    }
    if !isDry, world.canAsk, !moves.isEmpty, try !Prompter(world).askAfresh(CalendarChange.question).isYes {
      return world.tell(CalendarChange.declined)
    }
    try record(in: world, as: recording, dryRun: isDry) { try $0.add(addition) }
    world.tell(CalendarChange.added(addition, dryRun: isDry))
  }
}
