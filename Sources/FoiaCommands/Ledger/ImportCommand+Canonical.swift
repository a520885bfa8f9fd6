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
  func importCanonical(_ source: FileSource, named name: String, in world: World) throws(Fault) {
    let recording = try recording(in: world)
    let digest = try Ledger.digest(of: source.chunks())
    let earlier = try withLedger(in: world) { try $0.earlierImport(of: digest) }
    let file = CanonicalFile(source, today: recording.day, Progress(world))
    defer { file.progress.end() }
    if arguments.has(GeneralOptions.dryRun), isJSON || earlier == nil {
      try preview(file, named: name, isKnown: earlier != nil, as: recording, in: world)
    }
    if let earlier { return tell(of: earlier, in: world) }
    if arguments.has(GeneralOptions.dryRun) { return }
    try file.leaveOut(known(in: file, world))
    if !file.known.isEmpty { world.warn(LedgerTelling.known(file.known)(world.language)) }
    var bad = CanonicalFile.Problems()
    if let path = arguments.text(ImportSyntax.skipBad) {
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
    // A file of which rows are left out may come in again, so that it is not remembered.
    let digest = bad.isEmpty ? digest : nil
    func recorded(_ outlines: OutlineWalk?) throws(Fault) -> (rows: Int, closed: Int) {
      try record(in: world, as: recording, dryRun: false) { action in
        try action.importRows(file.walk(leavingOut: bad), outlines: outlines, digest: digest) {
          file.progress.show(.recording, $0, of: $1)
        }
      }
    }
    let outlines = bad.isEmpty ? file.outlines : nil
    let (rows, closed): (Int, Int)
    do throws(Fault) { (rows, closed) = try recorded(outlines) } catch {
      // What the outlines do not show is found by reading everything first.
      guard outlines != nil, error.isAboutRows else { throw error }
      (rows, closed) = try recorded(nil)
    }
    file.progress.end()
    tellShortened(in: file, world)
    if isJSON {
      let object = JSON.object([.init("imported", .integer(rows)), .init("closed", .integer(closed))])
      return world.output.write(object.tried(false).text)
    }
    world.tell(LedgerWords.imported(rows: rows, closed: closed, year: file.lastYear, dryRun: false))
  }

  private func tellShortened(in file: CanonicalFile, _ world: World) {
    for field in CanonicalLedger.columns + CanonicalLedger.moreColumns {
      guard let (lines, count) = file.shortened[field] else { continue }
      world.warn(LedgerWords.shortened(field, lines: lines, count: count)(world.language))
    }
  }

  /// The rows without a number that are equal to an application on record, by their lines.
  private func known(in file: CanonicalFile, _ world: World) throws(Fault) -> [Int: ApplicationNumber] {
    if try withLedger(in: world, { try $0.firstYear() }) == nil { return [:] }
    var isNumbered = true
    try file.forEachRow { row, _ in if row.number == nil { isNumbered = false } }
    if isNumbered { return [:] }
    var recorded = try recordedRows(in: world)
    var known: [Int: ApplicationNumber] = [:]
    try file.forEachRow { row, line in if row.number == nil { known[line] = recorded.take(row) } }
    return known
  }

  /// Tells what the rows would become and which tables would come out, and records nothing.
  private func preview(
    _ file: CanonicalFile, named name: String, isKnown: Bool, as recording: Recording, in world: World
  ) throws(Fault) {
    let reading = try file.reading(keepsRows: isJSON)
    var (result, years): ((rows: Int, closed: Int), [PreviewedYear]) = ((0, 0), [])
    var fault: Fault?
    if !isKnown {
      try file.leaveOut(known(in: file, world))
      do throws(Fault) {
        (result, years) = try attempt(in: world, as: recording) { action in
          let result = try action.importRows(file.walk(leavingOut: [:])) { file.progress.show(.trying, $0, of: $1) }
          return (result, try action.preview(of: reading.years))
        }
      } catch { fault = error }
    }
    file.progress.end()
    if !file.known.isEmpty { world.warn(LedgerTelling.known(file.known)(world.language)) }
    tellShortened(in: file, world)
    if isJSON {
      let known = Set(reading.problems)
      let against = (fault?.problems ?? []).compactMap { problem -> ImportProblem? in
        if case .importing(let found) = problem, !known.contains(found) { found } else { nil }
      }
      let recorded = file.known.map { (place: $0.place, number: $0.number.description) }
      let object = reading.json(
        file: name, refused: against, world.language,
        [
          .init("known", LedgerReading.json(known: recorded)), .init("tables", ImportedYears.json(years)),
          .init("imported", .integer(result.rows)), .init("closed", .integer(result.closed)),
        ])
      world.output.write(object.tried(true).text)
    } else if fault == nil {
      world.tell(LedgerWords.imported(rows: result.rows, closed: result.closed, year: nil, dryRun: true))
      if !years.isEmpty {
        let heading = PreviewWords.heading(
          counted: result.rows, undecided: 0, hasFiled: years.contains { $0.filed != nil })
        for line in [heading(world.language)] + ImportedYears.lines(years, world.language) { world.say(line) }
      }
    }
    if let fault { throw fault }
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

extension Fault {
  /// Whether rows of a file are wrong, or are others than they were a moment before.
  fileprivate var isAboutRows: Bool {
    problems.allSatisfy { problem in
      switch problem {
      case .importing, .record(.inputChanged): true
      default: false
      }
    }
  }
}
