internal import ArgumentParser
internal import FoiaCore
internal import FoiaLedger
internal import FoiaStore
internal import FoiaText

struct ImportCommand: FoiaCommand {
  static let verb = Verb.importing

  @Argument(help: help(option: .file)) var file: String
  @Flag(name: [.customShort("n"), .long], help: help(option: .dryRun)) var dryRun = false
  @OptionGroup var writing: WritingOptions

  func run(in world: World) throws {
    let recording = try writing.recording(in: world)
    let progress = Progress(world)
    defer { progress.end() }
    let (rows, closed) = try writing.common.withLedger(in: world) { ledger in
      let (chunks, size) = try Files.chunks(of: file, in: world)
      var bytes = 0
      var reader = try CanonicalReader(today: recording.day) {
        let chunk = try chunks()
        bytes += chunk?.count ?? 0
        if let size { progress.show(.reading, bytes, of: size) }
        return chunk
      }
      return try ledger.record(as: recording, dryRun: dryRun) { action in
        let batch = try action.importBatch()
        var closed = 0
        var problems: [ImportProblem] = []
        try reader.forEach { row, line in
          if row.closing != nil { closed += 1 }
          if let reason = try batch.stage(row, line: line) {
            problems.append(ImportProblem(line: line, reason: reason))
          }
        } problem: {
          problems.append($0)
        }
        guard problems.isEmpty else { throw ImportProblems(all: problems) }
        try batch.record { progress.show(.recording, $0, of: batch.rows) }
        return (batch.rows, closed)
      }
    }
    progress.end()
    world.output.write(Change.imported(rows: rows, closed: closed, dryRun: dryRun, world.language) + "\n")
  }
}
