internal import FoiaCore
internal import FoiaExchange
internal import FoiaFormats
internal import FoiaStore
internal import FoiaWords

extension ImportCommand {
  /// Imports a ledger of the office's own form, or tells what was understood of it.
  func importSheets(_ source: FileSource, named name: String, in world: World) throws(Fault) {
    let recording = try recording(in: world)
    let isDry = arguments.has(GeneralOptions.dryRun)
    let encoding = try arguments.text(ImportSyntax.encoding).map { text throws(Fault) in try LedgerFile.encoding(text) }
    var decisions = LedgerDecisions()
    let mapping = arguments.text(ImportSyntax.mapping)
    let hasMapping = mapping.map { Files.exists($0, in: world) } ?? false
    if let mapping, hasMapping {
      decisions = try LedgerMapping.read(Files.text(of: mapping, in: world), today: recording.day)
    }
    let bytes = try source.whole()
    let digest = Ledger.digest(of: bytes)
    let (calendar, earlier) = try withLedger(in: world) { (try $0.calendar(), try $0.earlierImport(of: digest)) }
    let reading = try LedgerFile.read(
      bytes, encoding: encoding, sheet: arguments.text(ImportSyntax.sheet), decisions: decisions,
      today: recording.day, calendar: calendar)
    let isJSON = arguments.has(GeneralOptions.json)
    if isDry {
      if isJSON {
        world.output.write(reading.json(file: name, world.language).text)
      } else {
        world.output.write(LedgerReadingText.text(of: reading, world.language))
      }
    }
    if earlier == nil, let mapping, !hasMapping, reading.hasQuestions {
      try Files.write(
        Array(LedgerMapping.text(decisions, of: reading, world.language).utf8), to: mapping, in: world, mode: 0o600)
      world.say(LedgerTelling.mappingWritten(mapping)(world.language))
    }
    if let earlier {
      let told = LedgerTelling.sameFile(on: earlier.day, action: earlier.action)
      if isJSON, !isDry {
        return world.output.write(
          JSON.object([
            .init("imported", .integer(0)), .init("closed", .integer(0)),
            .init("same_as", .integer(earlier.action.rawValue)),
          ]).text)
      }
      return isDry ? world.say(told(world.language)) : world.tell(told)
    }
    let obstacles = reading.obstacles(acceptsGuesses: isDry || hasMapping || arguments.has(ImportSyntax.acceptGuesses))
    if !obstacles.isEmpty { throw Fault(obstacles.map { .ledgerFile($0) }, consequence: .nothingImported(more: 0)) }
    if isDry { return }
    try recordRows(reading, digest, as: recording, isJSON: isJSON, in: world)
  }

  private func recordRows(
    _ reading: LedgerReading, _ digest: String, as recording: Recording, isJSON: Bool, in world: World
  ) throws(Fault) {
    let importable = reading.importable
    let progress = Progress(world)
    let rows: Int
    let closed: Int
    do throws(Fault) {
      (rows, closed) = try record(in: world, as: recording, dryRun: false) { action in
        defer { progress.end() }
        return try action.importRows(
          { row, _ in
            for (index, one) in importable.enumerated() { try row(one.row, index + 1) }
          }, digest: digest
        ) { progress.show(.recording, $0, of: $1) }
      }
    } catch {
      throw error.naming(importable.map(\.place))
    }
    let void = reading.rows.count { $0.verdict == .void }
    if void > 0 { world.warn(LedgerTelling.voidLeftOut(void)(world.language)) }
    if isJSON {
      let object = JSON.object([.init("imported", .integer(rows)), .init("closed", .integer(closed))])
      return world.output.write(object.tried(false).text)
    }
    world.tell(LedgerWords.imported(rows: rows, closed: closed, dryRun: false))
  }
}

extension Fault {
  /// The fault with the places of rows instead of their order.
  fileprivate func naming(_ places: [String]) -> Fault {
    let named = problems.map { problem -> Problem in
      guard case .importing(let found) = problem, places.indices.contains(found.line - 1) else { return problem }
      let place = places[found.line - 1]
      switch found.reason {
      case .rule(.numberTaken(let number)): return .ledgerFile(.numberTaken(number, place: place))
      case .numberTwice(let number, let first) where places.indices.contains(first - 1):
        return .ledgerFile(
          .question(
            field: Field.number.rawValue, value: number.description, .numberTwice(places[first - 1]), candidates: [],
            places: [place]))
      default: return problem
      }
    }
    return Fault(named, consequence: consequence)
  }
}
