internal import FoiaCore
internal import FoiaExchange
internal import FoiaFormats
internal import FoiaStore
internal import FoiaWords

extension ImportCommand {
  /// Puts the whole record of another ledger, which a file holds, into the ledger that was just made.
  func importRecord(_ source: FileSource, in world: World) throws(Fault) {
    let isDry = arguments.has(GeneralOptions.dryRun)
    let progress = Progress(world)
    defer { progress.end() }
    var reader: RecordReader
    do { reader = try RecordReader(source: source.chunks()) } catch { throw Fault(foreign: error) }
    let head = reader.head
    func walk(_ body: (StoredEntry) throws -> Void) throws {
      try reader.forEach { stored in
        progress.show(.recording, stored.entry.seq.rawValue, of: head.count)
        try body(stored)
      }
    }
    let counts = try withLedger(in: world) { try $0.takeOver(endingWith: head, dryRun: isDry, walk) }
    if arguments.has(GeneralOptions.json) {
      let object = JSON.object([
        .init("imported", .integer(counts.applications)), .init("closed", .integer(counts.closed)),
        .init("entries", .integer(head.count)), .init("head", .text(head.hash)),
      ])
      return world.output.write(object.tried(isDry).text)
    }
    world.tell(
      LedgerWords.takenOver(head, applications: counts.applications, closed: counts.closed, dryRun: isDry))
  }
}
