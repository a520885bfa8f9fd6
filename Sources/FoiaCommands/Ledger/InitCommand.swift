internal import FoiaCore
internal import FoiaStore
internal import FoiaWords
internal import Foundation

struct InitCommand: FoiaCommand {
  static let verb = Verb.initialise

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws {
    let recording = try recording(in: world)
    let path = try newPath(in: world)
    if access(path, F_OK) == 0 { throw RecordFault.alreadyExists(path) }
    var answers = try answers(in: world)
    let name = answers.required(InitSyntax.agency)
    try answers.check()
    guard let name else { return }
    let folder = arguments.text(InitSyntax.folder).map { world.path($0) }
    let madeFolder = try folder.map { try makeFolder($0) } ?? false
    do {
      try Ledger.create(at: path, agency: name, recording: recording)
    } catch {
      if let folder, madeFolder { rmdir(folder) }
      throw error
    }
    world.output.write(Change.founded(path: path, agency: name, world.language) + "\n")
  }

  /// DIR, else `--db`, else `FOIA_DB`, else the current folder.
  private func newPath(in world: World) throws -> String {
    if let folder = arguments.text(InitSyntax.folder) {
      if arguments.has(GeneralOptions.db) { throw UsageFaults(all: [.unexpectedOperand(folder)], verb: .initialise) }
      return world.path(folder) + "/foia.db"
    }
    return (arguments.text(GeneralOptions.db) ?? world.environment["FOIA_DB"]).map { world.path($0) } ?? world.folder
      + "/foia.db"
  }

  /// Makes a folder; false where it was there already.
  private func makeFolder(_ path: String) throws -> Bool {
    if mkdir(path, 0o700) == 0 { return true }
    guard errno == EEXIST else { throw Files.outputFault(path, errno) }
    return false
  }
}
