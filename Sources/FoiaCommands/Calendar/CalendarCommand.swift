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
    let published = answers[CalendarSyntax.published]
    let anyway = answers[CalendarSyntax.anyway]
    let file = try answers.value(CalendarSyntax.file)
    let (read, isTable) = try completed(file, &answers, in: world)
    for sentence in read.leftOut { world.warn(NoticeWords.leftOut(sentence)(world.language)) }
    let day = published ?? read.published
    if let day, day > recording.day { throw Fault(.rule(.future(.published, day, today: recording.day))) }
    let number = read.number ?? read.days.first?.notice ?? ""
    if let day,
      let known = try calendar(in: world).notices.last(where: { $0.number == number && $0.published != nil })?
        .published,
      known != day
    {
      throw Fault(.rule(.publishedOtherwise(number, known: known, told: day)))
    }
    let own = read.year.map { Notice(number: number, year: $0, published: day) }
    try add(
      CalendarAddition(notice: own, days: read.days, anyway: anyway), isTable: isTable, as: recording, in: world)
  }

  /// The days of a file; at a terminal what its text does not say of itself is asked for: the year, the number of the notice.
  private func completed(
    _ file: String, _ answers: inout Answers, in world: World
  ) throws(Fault) -> (notice: ReadNotice, isTable: Bool) {
    while true {
      do throws(Fault) {
        return try read(
          file, notice: answers[CalendarSyntax.notice], year: answers[CalendarSyntax.year], in: world)
      } catch {
        let reasons = error.problems.map { problem -> ImportProblem.Reason? in
          if case .importing(let row) = problem { row.reason } else { nil }
        }
        let lacks: [ImportProblem.Reason] = [.notice(.noYear), .noNotice]
        guard world.canAsk, reasons.allSatisfy({ $0.map(lacks.contains) ?? false }) else { throw error }
        if reasons.contains(lacks[0]) { try answers.ask(CalendarSyntax.year) }
        if reasons.contains(lacks[1]) { try answers.ask(CalendarSyntax.notice) }
      }
    }
  }

  /// The days of a file, and whether it is a table, which says by itself what it is.
  private func read(
    _ name: String, notice: String?, year: Int?, in world: World
  ) throws(Fault) -> (notice: ReadNotice, isTable: Bool) {
    // What no file is called may be the notice itself, as it was pasted.
    if !Files.exists(name, in: world), NoticeReader.isNotice(name) {
      return (try NoticeReader.notice(in: name, as: .text, notice: notice, year: year), false)
    }
    let file = try FileSource(name, in: world)
    let format = NoticeReader.format(of: try file.chunks()() ?? [])
    switch format {
    case .table:
      let days = try NoticeReader.days(in: file.chunks(), notice: notice, year: year)
      return (ReadNotice(days: days, year: year, number: notice, published: nil), true)
    case .json, .text:
      let text = try Files.text(in: file, named: name)
      return (try NoticeReader.notice(in: text, as: format, notice: notice, year: year), false)
    }
  }

  /// Says what speaks against the days and which due dates would move, then adds them; on a terminal it asks first. What
  /// was not a table is shown as it was understood.
  private func add(
    _ addition: CalendarAddition, isTable: Bool, as recording: Recording, in world: World
  ) throws(Fault) {
    let language = world.language
    let isDry = arguments.has(GeneralOptions.dryRun)
    let effect = try withLedger(in: world) { try $0.effect(of: addition, today: recording.day) }
    for warning in CalendarChange.warnings(of: effect) { world.warn(warning(language)) }
    if arguments.has(GeneralOptions.json) {
      try record(in: world, as: recording, dryRun: isDry) { try $0.add(addition) }
      return world.output.write(CalendarChange.json(effect, dryRun: isDry).text)
    }
    if !isTable {
      world.output.write(CalendarChange.understood(addition, language, width: world.output.width ?? 80))
    }
    world.tell(CalendarChange.heading(moved: effect.moves.count))
    for move in effect.moves {
      world.tell(CalendarChange.moved(move.application.number, from: move.before, to: move.after))
    }
    if !isDry, world.canAsk, let question = CalendarChange.question(of: effect, isTable: isTable),
      try !Prompter(world).askAfresh(question).isYes
    {
      throw Fault(.cancelled())
    }
    try record(in: world, as: recording, dryRun: isDry) { try $0.add(addition) }
    world.tell(CalendarChange.added(effect, dryRun: isDry))
    world.tell(CalendarChange.staysProvisional(effect))
  }
}
