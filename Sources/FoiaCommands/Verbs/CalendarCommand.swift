internal import FoiaCalendar
internal import FoiaCore
internal import FoiaExchange
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct CalendarCommand: FoiaCommand {
  static let verb = Verb.calendar

  static let syntax = Syntax(
    .any(.calendarAct),
    [
      .field(.notice), .field(.year), .field(.published), .flag("dry-run", .dryRun, short: "n"), .flag("json", .json),
    ], Syntax.writing)

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws {
    let operands = arguments.operands
    if operands.first == "add" {
      guard operands.count > 1 else { throw UsageFaults(all: [.missingOperand(.file)], verb: Self.verb) }
      try refuse(operands.dropFirst(2))
      return try add(operands[1], in: world)
    }
    try refuse(operands.dropFirst())
    let ofAdding = [Field.notice, .year, .published].filter { arguments[$0] != nil }
    if !ofAdding.isEmpty || arguments.has(.dryRun) {
      let options = ofAdding.map(\.flag) + (arguments.has(.dryRun) ? ["dry-run"] : [])
      throw UsageFaults(all: options.map { .needsOperand(option: "--\($0)", .addedFile) }, verb: Self.verb)
    }
    let today = try today(in: world)
    let year = try operands.first.map { text throws(ReadingFault) in try Reading.year(text) } ?? today.year
    let page = CalendarPage(year: year, calendar: try calendar(in: world), today: today)
    world.output.write(arguments.has(.json) ? page.json.text : page.text(world.language))
  }

  private func refuse(_ operands: ArraySlice<String>) throws {
    if !operands.isEmpty {
      throw UsageFaults(all: operands.map(Arguments.unexpected), verb: Self.verb)
    }
  }

  /// The ledger's calendar; without a ledger the one that ships with the program.
  private func calendar(in world: World) throws -> WorkCalendar {
    do {
      return try withLedger(in: world) { try $0.calendar() }
    } catch RecordFault.noLedger {
      return .shipped
    }
  }

  private func add(_ file: String, in world: World) throws {
    let recording = try recording(in: world)
    var reading = CourseReading(arguments, today: recording.day, world)
    let notice = reading.text(.notice)
    let year = reading.problems.read(arguments[.year as Field]) { text throws(ReadingFault) in try Reading.year(text) }
    let published = reading.day(.published)
    reading.require(.year, for: [.published])
    try reading.problems.check()
    let days = try NoticeReader.days(in: FileSource(file, in: world).chunks(), notice: notice, year: year)
    let addition = CalendarAddition(
      notice: year.map { Notice(number: notice ?? days.first?.notice ?? "", year: $0, published: published) },
      days: days)
    try withLedger(in: world) { try add(addition, to: $0, as: recording, in: world) }
  }

  /// Shows which due dates move, then writes; on a terminal only what is agreed to.
  private func add(
    _ addition: CalendarAddition, to ledger: Ledger, as recording: Recording, in world: World
  ) throws {
    let language = world.language
    if let year = addition.notice?.year, let known = try ledger.calendar().notice(of: year) {
      world.warn(CalendarChange.alreadyKnown(known, language))
    }
    let moves = try ledger.moves(by: addition, today: recording.day)
    if arguments.has(.json) {
      try ledger.record(as: recording, dryRun: arguments.has(.dryRun)) { try $0.add(addition) }
      let moved = moves.map { CalendarChange.json($0.application.number, from: $0.before, to: $0.after) }
      return world.output.write(CalendarChange.json(addition, moves: moved, dryRun: arguments.has(.dryRun)).text)
    }
    world.output.write(CalendarChange.heading(moved: moves.count, language) + "\n")
    for move in moves {
      let line = CalendarChange.moved(move.application.number, from: move.before, to: move.after, language)
      world.output.write(line + "\n")
    }
    let isDry = arguments.has(.dryRun)
    if !isDry, world.canAsk, !moves.isEmpty, !Prompter(world).confirm(CalendarChange.question(language)) {
      return world.output.write(CalendarChange.declined(language) + "\n")
    }
    try ledger.record(as: recording, dryRun: isDry) { try $0.add(addition) }
    world.output.write(CalendarChange.added(addition, dryRun: isDry, language) + "\n")
  }
}
