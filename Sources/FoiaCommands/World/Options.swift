internal import ArgumentParser
internal import FoiaCalendar
internal import FoiaCore
internal import FoiaStore
internal import FoiaText
internal import Foundation

/// The language in which a command describes itself; set once at the rim, since descriptions are made before parsing.
enum Speech {
  @TaskLocal static var language: Language = .en
}

func help(_ field: Field) -> ArgumentHelp { ArgumentHelp(stringLiteral: field.name(Speech.language)) }
func help(option: OptionWord) -> ArgumentHelp { ArgumentHelp(stringLiteral: option.summary(Speech.language)) }

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @Option(help: help(option: .db)) var db: String?
  @Option(help: help(option: .lang)) var lang: String?
  @Option(help: help(option: .today)) var today: String?
  @Flag(help: help(option: .noColor)) var noColor = false

  /// The ledger's path: told, `FOIA_DB`, or the nearest `foia.db` from the current folder upward.
  func path(in world: World) throws -> String {
    if let named = db ?? world.environment["FOIA_DB"].flatMap({ $0.isEmpty ? nil : $0 }) { return world.path(named) }
    var folder = Substring(world.folder)
    while true {
      let candidate = folder + "/foia.db"
      if access(String(candidate), F_OK) == 0 { return String(candidate) }
      guard let slash = folder.lastIndex(of: "/") else { throw RecordFault.noLedger(searchedFrom: world.folder) }
      folder = folder[..<slash]
    }
  }

  func withLedger<Value>(in world: World, _ body: (Ledger) throws -> Value) throws -> Value {
    let ledger = try Ledger(at: path(in: world))
    defer { ledger.close() }
    return try body(ledger)
  }
}

/// What every command takes that writes.
struct WritingOptions: ParsableArguments {
  @OptionGroup var common: CommonOptions
  @Option(help: help(option: .by)) var by: String?

  func recording(in world: World) throws -> Recording {
    Recording(day: try world.today(common.today), instant: world.instant, by: world.person(by))
  }
}

/// A command of the program: parses itself, calls one method of a room, prints one value.
protocol FoiaCommand: ParsableCommand {
  static var verb: Verb { get }
  func run(in world: World) throws
}

extension FoiaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "foia \(verb.rawValue)", abstract: verb.summary(Speech.language))
  }
}
