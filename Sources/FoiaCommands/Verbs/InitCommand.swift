internal import FoiaCore
internal import FoiaStore
internal import FoiaWords
internal import Foundation

struct InitCommand: FoiaCommand {
  static let verb = Verb.initialise

  static let syntax = Syntax(.optional(.folder), [.value("agency", .agency)], Syntax.writing)

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws {
    let recording = try recording(in: world)
    let path = try newPath(in: world)
    if access(path, F_OK) == 0 { throw RecordFault.alreadyExists(path) }
    let asked = arguments[.agency as OptionWord] ?? (world.canAsk ? Prompter(world).ask(.agency, proposal: nil) : nil)
    guard let name = asked?.trimmed else { throw ReadingFault.missing(.agency) }
    if name.isEmpty { throw ReadingFault.empty(.agency) }
    let madeFolder = try arguments.operands.first.map { try makeFolder(world.path($0)) } ?? false
    do {
      try Ledger.create(at: path, agency: name, recording: recording)
    } catch {
      if madeFolder { rmdir(world.path(arguments.operands[0])) }
      throw error
    }
    world.output.write(Change.founded(path: path, agency: name, world.language) + "\n")
  }

  /// DIR, else `--db`, else `FOIA_DB`, else the current folder.
  private func newPath(in world: World) throws -> String {
    if let folder = arguments.operands.first {
      if arguments.has(.db) { throw UsageFaults(all: [.unexpectedOperand(folder)], verb: .initialise) }
      return world.path(folder) + "/foia.db"
    }
    return (arguments[.db] ?? world.environment["FOIA_DB"]).map { world.path($0) } ?? world.folder + "/foia.db"
  }

  /// Makes a folder; false where it was there already.
  private func makeFolder(_ path: String) throws -> Bool {
    if mkdir(path, 0o700) == 0 { return true }
    guard errno == EEXIST else { throw Files.outputFault(path, errno) }
    return false
  }
}
