internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaExchange
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

extension ImportCommand {
  /// Imports a ledger of the program's own form, row by row.
  func importCanonical(_ source: FileSource, in world: World) throws(Fault) {
    let recording = try recording(in: world)
    let digest = try Ledger.digest(of: source.chunks())
    if let earlier = try withLedger(in: world, { try $0.earlierImport(of: digest) }) {
      return tell(of: earlier, in: world)
    }
    let file = CanonicalFile(source, today: recording.day, Progress(world))
    defer { file.progress.end() }
    var bad = CanonicalFile.Problems()
    if let path = arguments.text(ImportSyntax.skipBad), !arguments.has(GeneralOptions.dryRun) {
      bad = try problems(of: file, as: recording, in: world)
      if !bad.isEmpty {
        let rest = try file.rest(of: bad, world.language)
        try Files.write(Self.bytes(of: rest, path, world.language), to: path, in: world, mode: 0o600)
      }
    }
    try record(file, but: bad, digest, as: recording, in: world)
    if let path = arguments.text(ImportSyntax.skipBad), !bad.isEmpty {
      world.say(LedgerTelling.restWritten(bad.count, to: path)(world.language))
    }
  }

  private func record(
    _ file: CanonicalFile, but bad: CanonicalFile.Problems, _ digest: String, as recording: Recording, in world: World
  ) throws(Fault) {
    let isDry = arguments.has(GeneralOptions.dryRun)
    // A file of which rows are left out may come in again, so that it is not remembered.
    let digest = bad.isEmpty ? digest : nil
    let (rows, closed) = try record(in: world, as: recording, dryRun: isDry) { action in
      try action.importRows(file.walk(leavingOut: bad), digest: digest) { file.progress.show(.recording, $0, of: $1) }
    }
    file.progress.end()
    for field in CanonicalLedger.columns + CanonicalLedger.moreColumns {
      guard let (lines, count) = file.shortened[field] else { continue }
      world.warn(LedgerWords.shortened(field, lines: lines, count: count)(world.language))
    }
    if isJSON {
      let object = JSON.object([.init("imported", .integer(rows)), .init("closed", .integer(closed))])
      return world.output.write(object.tried(isDry).text)
    }
    world.tell(LedgerWords.imported(rows: rows, closed: closed, dryRun: isDry))
  }

  /// What is wrong with rows, found by trying until the others can be imported: only so many are told at once.
  private func problems(
    of file: CanonicalFile, as recording: Recording, in world: World
  ) throws(Fault) -> CanonicalFile.Problems {
    var found = CanonicalFile.Problems()
    while true {
      do throws(Fault) {
        try attempt(in: world, as: recording) { action in
          _ = try action.importRows(file.walk(leavingOut: found)) { _, _ in }
        }
        return found
      } catch {
        let problems = error.problems.compactMap { problem -> ImportProblem? in
          if case .importing(let problem) = problem, problem.line > 1 { problem } else { nil }
        }
        guard problems.count == error.problems.count else { throw error }
        for problem in problems { found[problem.line, default: []].append(problem) }
      }
    }
  }
}

/// A ledger of the program's own form that is read several times.
final class CanonicalFile {
  /// What is wrong with rows, by their lines.
  typealias Problems = [Int: [ImportProblem]]

  let progress: Progress
  /// The columns whose cells are longer than their fields take, with the first lines and how many there are.
  private(set) var shortened: [Field: (lines: [Int], count: Int)] = [:]
  private let source: FileSource
  private let today: Day
  private var isKnown = false

  init(_ source: FileSource, today: Day, _ progress: Progress) {
    (self.source, self.today, self.progress) = (source, today, progress)
  }

  /// Goes through the rows but for those with which something is wrong.
  func walk(leavingOut bad: Problems) -> RowWalk {
    { row, problem in
      let isFirst = !self.isKnown
      let chunks = self.source.chunks { done, all in if isFirst { self.progress.show(.reading, done, of: all) } }
      var reader = try CanonicalReader(today: self.today, source: chunks)
      try reader.forEach(
        row: { ledgerRow, line in
          if !bad.isEmpty, bad[line] != nil { return }
          if isFirst { self.note(ledgerRow.shortened, line) }
          try row(ledgerRow, line)
        }, problem: { if bad[$0.line] == nil { problem($0) } })
      self.isKnown = true
    }
  }

  private func note(_ fields: [Field], _ line: Int) {
    for field in fields {
      let (lines, count) = shortened[field] ?? ([], 0)
      shortened[field] = (lines.count < LedgerWords.mostLines ? lines + [line] : lines, count + 1)
    }
  }

  /// The rows with which something is wrong, as they stand in the file, each with what it is.
  func rest(of bad: Problems, _ language: Language) throws(Fault) -> LedgerRest {
    do { return try LedgerRest(ofCanonical: source.chunks(), bad, language) } catch { throw Fault(foreign: error) }
  }
}
