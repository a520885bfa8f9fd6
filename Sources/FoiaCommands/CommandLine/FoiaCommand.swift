internal import FoiaCalendar
internal import FoiaCore
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords
internal import Foundation

/// A command of the program: it reads its line, calls one method and prints one value.
protocol FoiaCommand {
  static var verb: Verb { get }

  init(_ arguments: Arguments)
  var arguments: Arguments { get }
  func run(in world: World) throws(Fault)
}

extension FoiaCommand {
  static func run(_ line: [String], in world: World) throws(Fault) {
    let line = RawLine(line, verb.syntax)
    if line.has(GeneralOptions.help) { return world.output.write(Help.command(verb, world.language)) }
    try Self(Arguments(line, of: verb)).run(in: world)
  }

  /// The values of the command line, to be read one by one.
  func answers(in world: World) throws(Fault) -> Answers {
    Answers(arguments, today: try today(in: world), world)
  }

  func today(in world: World) throws(Fault) -> Day { try world.today(arguments.text(GeneralOptions.today)) }

  /// The path of the ledger: given by option, else in `FOIA_DB`, else the nearest `foia.db` from the current folder
  /// upwards.
  func ledgerPath(in world: World) throws(Fault) -> String {
    if let named = arguments.text(GeneralOptions.db) ?? world.environment["FOIA_DB"] { return world.path(named) }
    var folder = Substring(world.folder)
    while true {
      let candidate = folder + "/foia.db"
      if access(String(candidate), F_OK) == 0 { return String(candidate) }
      guard let slash = folder.lastIndex(of: "/") else { throw .record(.noLedger(searchedFrom: world.folder)) }
      folder = folder[..<slash]
    }
  }

  /// Opens the ledger for `body` and closes it afterwards.
  ///
  /// - Parameters:
  ///   - world: where the command runs.
  ///   - day: shows the ledger as it stood on that day; nil as it is.
  ///   - body: uses the ledger.
  func withLedger<Value>(in world: World, asOf day: Day? = nil, _ body: (Ledger) throws -> Value) throws(Fault) -> Value
  {
    let ledger = try Ledger(at: ledgerPath(in: world), asOf: day)
    defer { ledger.close() }
    do { return try body(ledger) } catch { throw Fault(foreign: error) }
  }

  /// Runs one action, and warns if it changes the figures of a filed year.
  func record<Value>(
    in ledger: Ledger, as recording: Recording, _ world: World, dryRun: Bool = false,
    _ body: (Action) throws -> Value
  ) throws(Fault) -> Value {
    let (value, moves) = try ledger.record(as: recording, dryRun: dryRun) { action in
      (try body(action), try action.filedMoves())
    }
    world.warn(of: moves)
    return value
  }

  /// The day as of which the ledger is shown; nil shows it as it is.
  func asOf(in world: World) throws(Fault) -> Day? {
    guard let text = arguments.text(GeneralOptions.asOf) else { return nil }
    let today = try today(in: world)
    let day = try Fault.reading { () throws(ReadingFault) in try Day(reading: text, today: today) }
    if day > today { throw .rule(.asOfFuture(day, today: today)) }
    return day
  }

  /// The day for which clocks are computed: the day as of which the record is looked at, else today.
  func day(_ asOf: Day?, in world: World) throws(Fault) -> Day {
    if let asOf { asOf } else { try today(in: world) }
  }

  /// Who records, and when.
  func recording(in world: World) throws(Fault) -> Recording {
    Recording(day: try today(in: world), instant: world.instant, by: world.person(arguments.text(GeneralOptions.by)))
  }
}
