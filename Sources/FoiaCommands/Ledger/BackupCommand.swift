internal import FoiaCore
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords
internal import Foundation

struct BackupCommand: FoiaCommand {
  static let verb = Verb.backup

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    let recording = try recording(in: world)
    var answers = Answers(arguments, today: recording.day, world)
    let keep = answers[BackupSyntax.keep]
    try answers.check()
    try withLedger(in: world) { ledger in
      let (folder, path) = try place(of: ledger, recording, in: world)
      if keep != nil, folder == nil { throw Fault.record(.noSuchFolder(path + "/")) }
      var lacking: [EntryID] = []
      let backup = try ledger.backUp(to: path) { lacking = $0 }
      if !lacking.isEmpty { world.warn(AttachmentWords.lacking(lacking)(world.language)) }
      do throws(Fault) {
        let written = try ledger.record(as: recording) { action in
          try action.note(backup)
          return action.written
        }
        world.recorded.note(written)
      } catch {
        world.warn(BackupWords.notRecorded(at: path)(world.language))
        throw error
      }
      var removed: [BackupName] = []
      if let keep, let folder { removed = try ledger.removeBackups(in: folder, keeping: keep) }
      if arguments.has(GeneralOptions.json) {
        return world.output.write(BackupJSON.object(backup, at: path, removed: removed, lacking: lacking).text)
      }
      world.tell(BackupWords.made(backup, at: path.printablePath.visible))
      if arguments.text(BackupSyntax.target) == nil { world.say(BackupWords.besideLedger(world.language)) }
      if let keep, !removed.isEmpty { world.say(BackupWords.removed(removed, keeping: keep)(world.language)) }
    }
  }

  /// Where the backup is to be: the named file, or a file of its own in the named folder, else in `backups` beside the
  /// ledger, which is made where it is missing. The folder is nil for a named file.
  private func place(of ledger: Ledger, _ recording: Recording, in world: World) throws -> (String?, String) {
    guard let instant = Instant(recording.instant) else { throw Fault(.unexpected(recording.instant)) }
    let folder: String
    if let target = arguments.text(BackupSyntax.target) {
      // What is written is opened again and compared, which a pipe cannot be.
      if target == "-" { throw Fault.record(.access(.notAFile(target))) }
      let named = world.path(target)
      guard Files.isFolder(named) || named.hasSuffix("/") else {
        // SQLite would delete it there.
        if Files.isPartOfDatabase(named) { throw Fault.record(.isLedger(named)) }
        return (nil, named)
      }
      folder = named
    } else {
      folder = ledger.path.prefix(through: ledger.path.lastIndex(of: "/") ?? ledger.path.startIndex) + "backups"
      if !ledger.audience.makeFolder(folder), errno != EEXIST { throw Files.outputFault(folder, errno) }
    }
    let name = try ledger.backupName(at: instant)
    return (folder, folder + (folder.hasSuffix("/") ? "" : "/") + name.description)
  }
}
