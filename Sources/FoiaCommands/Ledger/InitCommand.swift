internal import FoiaCore
internal import FoiaStore
internal import FoiaWords
internal import Foundation

struct InitCommand: FoiaCommand {
  static let verb = Verb.initialise

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    let recording = try recording(in: world)
    let path = try newPath(in: world)
    if access(path, F_OK) == 0 { throw Fault.record(.alreadyExists(path)) }
    var answers = try answers(in: world)
    let name = try answers.settled { answers throws(Fault) in try answers.required(InitSyntax.agency) }
    guard let name else { return }
    let folder = arguments.text(InitSyntax.folder).map { world.path($0) }
    let madeFolder = if let folder { try makeFolder(folder) } else { false }
    do throws(Fault) {
      try Ledger.create(at: path, agency: name, recording: recording)
    } catch {
      if let folder, madeFolder { rmdir(folder) }
      throw error
    }
    // A founding is not undone.
    for remark in RecordedDays.remarks(recording, stored: recording.day) { world.warn(remark.sentence(world.language)) }
    world.output.write(LedgerWords.founded(path: path, agency: name)(world.language) + "\n")
  }

  /// The path of the new ledger: DIR, else `--db`, else `FOIA_DB`, else in the current folder.
  private func newPath(in world: World) throws(Fault) -> String {
    if let folder = arguments.text(InitSyntax.folder) {
      if arguments.has(GeneralOptions.db) {
        throw Fault.usage([.unexpectedOperand(folder)], command: Self.verb.rawValue)
      }
      return world.path(folder) + "/foia.db"
    }
    return (arguments.text(GeneralOptions.db) ?? world.environment["FOIA_DB"]).map { world.path($0) } ?? world.folder
      + "/foia.db"
  }

  /// Creates a folder; returns false if it exists already.
  private func makeFolder(_ path: String) throws(Fault) -> Bool {
    if mkdir(path, 0o700) == 0 { return true }
    guard errno == EEXIST else { throw Files.outputFault(path, errno) }
    return false
  }
}
