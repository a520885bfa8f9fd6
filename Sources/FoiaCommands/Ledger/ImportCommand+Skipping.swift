internal import FoiaCore
internal import FoiaDocument
internal import FoiaExchange
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

extension ImportCommand {
  /// The rows that can be imported, but for those that are equal to an application on record.
  func fresh(_ reading: LedgerReading, in world: World) throws(Fault) -> ChosenRows {
    ChosenRows(reading, but: try recordedRows(in: world))
  }

  /// What is on record, by which a row is known again.
  func recordedRows(in world: World) throws(Fault) -> RecordedRows {
    try withLedger(in: world) { ledger in
      var recorded = RecordedRows()
      try ledger.forEachApplication { recorded.note($0) }
      return recorded
    }
  }

  /// The same; what is left out is named.
  func tellingKnown(_ reading: LedgerReading, in world: World) throws(Fault) -> ChosenRows {
    let rows = try fresh(reading, in: world)
    tell(known: rows, in: world)
    return rows
  }

  private func tell(known rows: ChosenRows, in world: World) {
    if !rows.known.isEmpty { world.warn(LedgerTelling.known(rows.known)(world.language)) }
    let alike = rows.alike.filter { !rows.left.contains($0.place) }
    if !alike.isEmpty { world.warn(LedgerTelling.alike(alike)(world.language)) }
  }

  /// Imports the good rows and writes the others, with what is to be corrected, where the line says so.
  ///
  /// - Returns: whether the line says so and there are bad rows.
  func skip(
    _ reading: LedgerReading, acceptsGuesses: Bool, as recording: Recording, in world: World
  ) throws(Fault) -> Bool {
    guard let path = arguments.text(ImportSyntax.skipBad) else { return false }
    var bad = reading.bad(acceptsGuesses: acceptsGuesses)
    var more: [String: Phrase] = [:]
    var good = try fresh(reading, in: world)
    good.leaveOut(bad)
    // What the ledger says against a row is known once it is tried.
    for (place, why) in try refused(good, as: recording, in: world) {
      more[place] = why
      bad.insert(place)
    }
    if bad.isEmpty { return false }
    good.leaveOut(bad)
    tell(known: good, in: world)
    let rest = reading.rest(of: bad, more, world.language)
    try Files.write(Self.bytes(of: rest, path, world.language), to: path, in: world, mode: 0o600)
    // The file may come in again, so that it is not remembered.
    try recordRows(good, nil, as: recording, in: world)
    world.say(LedgerTelling.restWritten(rest.rows.count, to: path)(world.language))
    return true
  }

  /// Refuses to write the rows that are left over the file that they come from.
  func refuseSource(as path: String, in world: World) throws(Fault) {
    guard let source = arguments.text(ImportSyntax.file), Files.areSame(source, path, in: world) else { return }
    throw Fault(.ledgerFile(.sourceItself(path)))
  }

  /// The rows that the ledger refuses, and why.
  private func refused(
    _ rows: ChosenRows, as recording: Recording, in world: World
  ) throws(Fault) -> [(place: String, why: Phrase)] {
    do throws(Fault) {
      try rows.naming { () throws(Fault) in
        try attempt(in: world, as: recording) { action in _ = try rows.importing(by: action, digest: nil) { _, _ in } }
      }
      return []
    } catch {
      let found = error.problems.compactMap { problem -> (place: String, why: Phrase)? in
        switch problem {
        case .ledgerFile(.numberTaken(let number, let place)): (place, LedgerTelling.numberTaken(number))
        case .ledgerFile(.question(let field, let value, let doubt, _, let places)):
          (places.first ?? "", LedgerTelling.asked(field, value, doubt))
        default: nil
        }
      }
      guard found.count == error.problems.count else { throw error }
      return found
    }
  }

  static func bytes(of rest: LedgerRest, _ path: String, _ language: Language) -> [UInt8] {
    guard path.lowercased().hasSuffix(".xlsx") else {
      // Spreadsheet programs take a text without this mark for another encoding.
      return Array(("\u{FEFF}" + CSVWriter.text(rest.guarded)).utf8)
    }
    let document = RestSheet.document(rest.headings, rest.rows, language)
    return document.rendered(as: .xlsx, json: .null)
  }
}
