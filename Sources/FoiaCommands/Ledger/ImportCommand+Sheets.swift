internal import CProcess
internal import FoiaCalendar
internal import FoiaCore
internal import FoiaExchange
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

extension ImportCommand {
  var isJSON: Bool { arguments.has(GeneralOptions.json) }
  private var isDry: Bool { arguments.has(GeneralOptions.dryRun) }

  /// Imports a ledger of the office's own form, or tells what was understood of it.
  func importSheets(
    _ source: FileSource, named name: String, _ encoding: TextEncoding?, in world: World
  ) throws(Fault) {
    let recording = try recording(in: world)
    let profile = try arguments.text(ImportSyntax.profile).map { name throws(Fault) in
      try ProfileFile.profile(name, ledger: ledgerPath(in: world), today: recording.day, in: world)
    }
    let mapping = try MappingFile(
      arguments.text(ImportSyntax.mapping), beside: profile, today: recording.day, in: world)
    let bytes = try source.whole()
    let digest = Ledger.digest(of: bytes)
    let (calendar, earlier, agency) = try withLedger(in: world) {
      (try $0.calendar(), try $0.earlierImport(of: digest), try $0.settings().agency(on: recording.day))
    }
    let workbook = try LedgerFile.workbook(bytes, encoding: encoding)
    let sheet = arguments.text(ImportSyntax.sheet)
    let progress = Progress(world)
    let understand = { (decisions: LedgerDecisions) throws(Fault) in
      defer { progress.end() }
      return try LedgerFile.understand(
        workbook, named: name, of: agency, sheet: sheet, decisions: decisions, today: recording.day, calendar: calendar
      ) { progress.show(.understanding, $0, of: $1) }
    }
    let reading = try understand(mapping.decisions)
    if isDry, !isJSON || earlier != nil { show(reading, of: name, in: world) }
    if let earlier { return tell(of: earlier, in: world) }
    if world.canAsk, !isDry, !isJSON {
      let dialogue = ImportDialogue(
        reading, reading.decisions, today: recording.day, in: world, understand: understand)
      return try ask(dialogue, mapping, name, digest, as: recording, in: world)
    }
    if let path = mapping.path, reading.hasQuestions {
      try mapping.write(mapping.decisions, of: reading)
      world.say(LedgerTelling.mappingWritten(path)(world.language))
    }
    let acceptsGuesses = isDry || mapping.decides || arguments.has(ImportSyntax.acceptGuesses)
    let obstacles = reading.obstacles(acceptsGuesses: acceptsGuesses)
    if isDry { return try preview(reading, of: name, obstacles, digest, as: recording, in: world) }
    if try skip(reading, acceptsGuesses: acceptsGuesses, as: recording, in: world) { return }
    if !obstacles.isEmpty { throw Fault(obstacles.map { .ledgerFile($0) }, consequence: .nothingImported(more: 0)) }
    try save(reading.confirming(mapping.decisions), mapping, of: reading)
    try recordRows(tellingKnown(reading, in: world), digest, as: recording, in: world)
  }

  /// Keeps in the mapping that was named what was decided and confirmed.
  private func save(_ decisions: LedgerDecisions, _ mapping: MappingFile, of reading: LedgerReading) throws(Fault) {
    if decisions != mapping.decisions { try mapping.write(decisions, of: reading) }
  }

  private func show(_ reading: LedgerReading, of name: String, in world: World) {
    world.output.write(
      isJSON ? reading.json(file: name, world.language).text : LedgerReadingText.text(of: reading, world.language))
  }

  /// Says that the file came in before, so that nothing is written.
  func tell(of earlier: (action: ActionID, day: Day), in world: World) {
    let told = LedgerTelling.sameFile(on: earlier.day, action: earlier.action)
    if isDry { return world.say(told(world.language)) }
    guard isJSON else { return world.tell(told) }
    world.output.write(
      JSON.object([
        .init("imported", .integer(0)), .init("closed", .integer(0)),
        .init("same_as", .integer(earlier.action.rawValue)),
      ]).text)
  }

  /// Asks what is open, shows what comes out, and imports it where the person agrees.
  private func ask(
    _ dialogue: ImportDialogue, _ mapping: MappingFile, _ name: String, _ digest: String,
    as recording: Recording, in world: World
  ) throws(Fault) {
    world.output.write(LedgerReadingText.text(of: dialogue.reading, world.language))
    do throws(Fault) {
      try dialogue.settle(confirmsGuesses: !arguments.has(ImportSyntax.acceptGuesses))
      let obstacles = dialogue.reading.obstacles(acceptsGuesses: true)
      if try skip(dialogue.reading, acceptsGuesses: true, as: recording, in: world) {
        return try mapping.write(dialogue.decisions, of: dialogue.reading)
      }
      if !obstacles.isEmpty { throw Fault(obstacles.map { .ledgerFile($0) }, consequence: .nothingImported(more: 0)) }
      let rows = try fresh(dialogue.reading, in: world)
      for line in lines(try years(rows, digest, as: recording, in: world), of: rows, world.language) { world.say(line) }
      try offerMapping(dialogue, mapping, in: world)
      let count = try fresh(dialogue.reading, in: world).count
      let answer = try Prompter(world).askAfresh(LedgerDialogueWords.importNow(count))
      guard answer.trimmed.isEmpty || answer.isYes else { throw Fault(.cancelled()) }
    } catch {
      mapping.keep(dialogue.decisions, of: dialogue.reading, file: name)
      throw error
    }
    // What was guessed has been shown and confirmed.
    try recordRows(tellingKnown(dialogue.reading, in: world), digest, tellsGuesses: false, as: recording, in: world)
  }

  /// Keeps what was decided in the mapping that was named, or in one that the person names now.
  private func offerMapping(_ dialogue: ImportDialogue, _ mapping: MappingFile, in world: World) throws(Fault) {
    if mapping.path != nil {
      return try save(dialogue.reading.confirming(dialogue.decisions), mapping, of: dialogue.reading)
    }
    if dialogue.decisions == mapping.decisions { return }
    var fault: Fault?
    _ = try Prompter(world).ask(LedgerDialogueWords.keepAs) { answer in
      if answer.trimmed.isEmpty { return nil }
      do throws(Fault) {
        try mapping.write(dialogue.decisions, of: dialogue.reading, to: answer.trimmed)
        fault = nil
        return nil
      } catch {
        fault = error
        return error.texts.first?.sentence
      }
    }
    if let fault { throw fault }
  }

  /// Tells the tables that would come out, and everything that stands in the way.
  private func preview(
    _ reading: LedgerReading, of name: String, _ obstacles: [LedgerFileFault], _ digest: String,
    as recording: Recording,
    in world: World
  ) throws(Fault) {
    var problems = obstacles.map { Fault.Problem.ledgerFile($0) }
    let rows = try tellingKnown(reading, in: world)
    var years: [PreviewedYear] = []
    do throws(Fault) { years = try self.years(rows, digest, as: recording, in: world) } catch {
      problems += error.problems
    }
    if isJSON {
      let known = rows.known.map { (place: $0.place, number: $0.number.description) }
      let more = [JSON.Member("known", LedgerReading.json(known: known)), .init("tables", ImportedYears.json(years))]
      world.output.write(reading.json(file: name, world.language, more).text)
    } else {
      world.output.write(lines(years, of: rows, world.language).map { $0 + "\n" }.joined())
    }
    if !problems.isEmpty { throw Fault(problems, consequence: .nothingImported(more: 0)) }
  }

  /// The tables that come out of the rows that can be imported, found by importing them without keeping anything.
  private func years(
    _ rows: ChosenRows, _ digest: String, as recording: Recording, in world: World
  ) throws(Fault) -> [PreviewedYear] {
    if rows.count == 0 { return [] }
    let (years, progress) = (rows.reading.years, Progress(world))
    defer { progress.end() }
    return try rows.naming { () throws(Fault) in
      try attempt(in: world, as: recording) { action in
        _ = try rows.importing(by: action, digest: digest) { progress.show(.trying, $0, of: $1) }
        return try action.preview(of: years)
      }
    }
  }

  private func lines(_ tables: [PreviewedYear], of rows: ChosenRows, _ language: Language) -> [String] {
    if tables.isEmpty { return [] }
    let heading = PreviewWords.heading(
      counted: rows.count, undecided: rows.reading[.ask], hasFiled: tables.contains { $0.filed != nil })
    return [heading(language)] + ImportedYears.lines(tables, language)
  }

  func recordRows(
    _ chosen: ChosenRows, _ digest: String?, tellsGuesses: Bool = true, as recording: Recording, in world: World
  ) throws(Fault) {
    // The second thread, which writes, would not use what understanding the rows took.
    foia_return_free_memory()
    let progress = Progress(world)
    let (rows, closed) = try chosen.naming { () throws(Fault) in
      try record(in: world, as: recording, dryRun: false) { action in
        defer { progress.end() }
        return try chosen.importing(by: action, digest: digest) { progress.show(.recording, $0, of: $1) }
      }
    }
    let others = chosen.reading.otherRows
    if !others.isEmpty { world.warn(LedgerTelling.otherRows(others)(world.language)) }
    let void = chosen.reading.void
    if !void.isEmpty { world.warn(LedgerTelling.voidLeftOut(void)(world.language)) }
    let changes = chosen.reading.changes(but: chosen.left, tellsGuesses: tellsGuesses)
    if isJSON {
      let object = JSON.object(
        [.init("imported", .integer(rows)), .init("closed", .integer(closed))] + changes.json(world.language))
      return world.output.write(object.tried(false).text)
    }
    world.tell(
      LedgerWords.imported(rows: rows, closed: closed, year: rows == 0 ? nil : chosen.reading.years.last, dryRun: false)
    )
    if !changes.isEmpty { world.say(LedgerReadingText.text(of: changes, world.language)) }
  }
}
