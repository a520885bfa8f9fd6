internal import FoiaCore
internal import FoiaFormats
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
    try Ledger.checkFree(path)
    var answers = try answers(in: world)
    let name = try answers.settled { answers throws(Fault) in try answers.required(InitSyntax.agency) }
    let group = arguments.text(InitSyntax.shared)
    let audience = try audience(sharedWith: group)
    let folder = arguments.text(InitSyntax.folder).map { world.path($0) }
    let madeFolder = if let folder { try makeFolder(folder) } else { false }
    do throws(Fault) {
      world.recorded.note(try Ledger.create(at: path, agency: name, recording: recording, for: audience))
      try open(Self.folder(of: path), to: audience, named: group, removing: path)
    } catch {
      if let folder, madeFolder { rmdir(folder.cPath) }
      throw error
    }
    // A founding is not undone.
    for remark in RecordedDays.remarks(recording, stored: recording.day) { world.warn(remark.sentence(world.language)) }
    if let network = NetworkFileSystem(at: path) { world.warn(LedgerWords.network(network)(world.language)) }
    if arguments.has(GeneralOptions.json) {
      return world.output.write(
        JSON.object([.init("path", .text(path.printablePath)), .init("agency", .text(name))]).text)
    }
    world.tell(LedgerWords.founded(path: path.printablePath, agency: name))
    if let group, let folder = FileFacts(at: Self.folder(of: path)) {
      let words = LedgerWords.shared(
        with: group, folder: Self.folder(of: path).printablePath, file: audience.filePermissions,
        folderMode: folder.permissions)
      world.tell(words)
    }
  }

  /// Who can use the ledger.
  ///
  /// - Throws: a `Fault` if there is no such group.
  private func audience(sharedWith group: String?) throws(Fault) -> LedgerAudience {
    guard let group else { return .owner }
    guard let number = AccountNames.group(group.trimmed) else { throw .record(.access(.noSuchGroup(group))) }
    return .group(number)
  }

  private static func folder(of path: String) -> String {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    return folder.isEmpty ? "/" : folder
  }

  /// Opens the folder of a shared ledger to its group, so that the members can make the journal beside it. If that cannot
  /// be done, the new ledger is removed again.
  private func open(_ folder: String, to audience: LedgerAudience, named group: String?, removing ledger: String)
    throws(Fault)
  {
    guard let number = audience.group, let group, let found = FileFacts(at: folder) else { return }
    let isGiven = found.group == number || chown(folder.cPath, uid_t.max, number) == 0
    let permissions = audience.folderPermissions(from: found.permissions)
    // The system drops the bit that passes the group on, without a word, if the caller is not in the group.
    if isGiven, found.permissions == permissions || chmod(folder.cPath, mode_t(permissions)) == 0,
      FileFacts(at: folder)?.permissions == permissions
    {
      return
    }
    unlink(ledger.cPath)
    throw .record(.access(.notForGroup(folder, group: group)))
  }

  /// The path of the new ledger: DIR, else `--db`, else `FOIA_DB`, else in the current folder.
  private func newPath(in world: World) throws(Fault) -> String {
    if let folder = arguments.text(InitSyntax.folder) {
      if arguments.has(GeneralOptions.db) {
        throw Fault.usage([.unexpectedOperand(folder)], command: Self.verb.rawValue)
      }
      return world.path(folder) + "/foia.db"
    }
    return (arguments.text(GeneralOptions.db) ?? world.environment.path("FOIA_DB")).map { world.path($0) } ?? world
      .folder
      + "/foia.db"
  }

  /// Creates a folder; returns false if it exists already.
  private func makeFolder(_ path: String) throws(Fault) -> Bool {
    if mkdir(path.cPath, 0o700) == 0 { return true }
    guard errno == EEXIST else { throw Files.outputFault(path, errno) }
    return false
  }
}
