internal import FoiaCalendar
internal import FoiaCore
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords
internal import Foundation

/// A command of the program: reads its line, calls one method of a room, prints one value.
protocol FoiaCommand {
  static var verb: Verb { get }

  init(_ arguments: Arguments)
  var arguments: Arguments { get }
  func run(in world: World) throws
}

extension FoiaCommand {
  static func run(_ line: [String], in world: World) throws {
    let line = RawLine(line, verb.syntax)
    if line.has(GeneralOptions.help) { return world.output.write(Help.command(verb, world.language)) }
    try Self(Arguments(line, of: verb)).run(in: world)
  }

  /// What the line says, to be read.
  func answers(in world: World) throws(ReadingFault) -> Answers {
    Answers(arguments, today: try today(in: world), world)
  }

  func today(in world: World) throws(ReadingFault) -> Day { try world.today(arguments.text(GeneralOptions.today)) }

  /// The ledger's path: told, `FOIA_DB`, or the nearest `foia.db` from the current folder upward.
  func ledgerPath(in world: World) throws -> String {
    if let named = arguments.text(GeneralOptions.db) ?? world.environment["FOIA_DB"] { return world.path(named) }
    var folder = Substring(world.folder)
    while true {
      let candidate = folder + "/foia.db"
      if access(String(candidate), F_OK) == 0 { return String(candidate) }
      guard let slash = folder.lastIndex(of: "/") else { throw RecordFault.noLedger(searchedFrom: world.folder) }
      folder = folder[..<slash]
    }
  }

  /// - Parameter day: shows the ledger as it stood on that day.
  func withLedger<Value>(in world: World, asOf day: Day? = nil, _ body: (Ledger) throws -> Value) throws -> Value {
    let ledger = try Ledger(at: ledgerPath(in: world), asOf: day)
    defer { ledger.close() }
    return try body(ledger)
  }

  /// Runs one action, and warns where it moves the table of a filed year.
  func record<Value>(
    in ledger: Ledger, as recording: Recording, _ world: World, dryRun: Bool = false,
    _ body: (Action) throws -> Value
  ) throws -> Value {
    let (value, moves) = try ledger.record(as: recording, dryRun: dryRun) { action in
      (try body(action), try action.filedMoves())
    }
    world.warn(of: moves)
    return value
  }

  /// The day as of which the record is looked at; nil looks at it as it stands.
  func asOf(in world: World) throws -> Day? {
    guard let text = arguments.text(GeneralOptions.asOf) else { return nil }
    let today = try today(in: world)
    let day = try Day(reading: text, today: today)
    if day > today { throw RuleViolations(all: [.asOfFuture(day, today: today)]) }
    return day
  }

  /// Who records, and when.
  func recording(in world: World) throws -> Recording {
    Recording(day: try today(in: world), instant: world.instant, by: world.person(arguments.text(GeneralOptions.by)))
  }
}
