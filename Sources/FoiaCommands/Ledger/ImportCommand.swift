internal import FoiaCore
internal import FoiaExchange
internal import FoiaFormats
internal import FoiaStore
internal import FoiaWords

struct ImportCommand: FoiaCommand {
  static let verb = Verb.importing
  static let intention = Fault.Intention.importing

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    let recording = try recording(in: world)
    let isDry = arguments.has(GeneralOptions.dryRun)
    var answers = try answers(in: world)
    let name = try answers.value(ImportSyntax.file)
    let source = try FileSource(name, in: world)
    let head = try source.head()
    if RecordReader.recognises(head) { return try importRecord(source, in: world) }
    guard LedgerFile.isCanonical(head) else { return try importSheets(source, named: name, in: world) }
    if arguments.has(ImportSyntax.skipBad) { throw Fault(.ledgerFile(.skipsNoCanonicalRow)) }
    let progress = Progress(world)
    var phase = WorkPhase.reading
    var shortened: [Field: (lines: [Int], count: Int)] = [:]
    func walk(row: (LedgerRow, Int) throws -> Void, problem: (ImportProblem) -> Void) throws {
      let chunks = source.chunks { done, all in
        if phase == .reading { progress.show(.reading, done, of: all) }
      }
      var reader = try CanonicalReader(today: recording.day, source: chunks)
      try reader.forEach(
        row: { ledgerRow, line in
          if phase == .reading {
            for field in ledgerRow.shortened {
              let (lines, count) = shortened[field] ?? ([], 0)
              shortened[field] = (lines.count < LedgerWords.mostLines ? lines + [line] : lines, count + 1)
            }
          }
          try row(ledgerRow, line)
        }, problem: problem)
      phase = .recording
    }
    let (rows, closed) = try record(in: world, as: recording, dryRun: isDry) { action in
      defer { progress.end() }
      return try action.importRows(walk) { progress.show(.recording, $0, of: $1) }
    }
    for field in CanonicalLedger.columns + CanonicalLedger.moreColumns {
      guard let (lines, count) = shortened[field] else { continue }
      world.warn(LedgerWords.shortened(field, lines: lines, count: count)(world.language))
    }
    if arguments.has(GeneralOptions.json) {
      let object = JSON.object([.init("imported", .integer(rows)), .init("closed", .integer(closed))])
      return world.output.write(object.tried(isDry).text)
    }
    world.tell(LedgerWords.imported(rows: rows, closed: closed, dryRun: isDry))
  }
}
