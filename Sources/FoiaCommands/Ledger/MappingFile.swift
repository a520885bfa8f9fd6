internal import FoiaCalendar
internal import FoiaCore
internal import FoiaExchange
internal import FoiaWords

/// The file with what was decided about an office's ledger, which may be yet to be written.
struct MappingFile {
  /// Its path; nil if none was named.
  let path: String?
  /// What it holds; nil if there is no such file yet.
  private let text: String?
  /// What is decided in it.
  let decisions: LedgerDecisions
  private let world: World

  /// Whether something is decided in it, so that somebody looked at what was understood.
  let decides: Bool

  /// Reads the file.
  ///
  /// - Parameter profile: what is decided where the file says nothing else.
  init(_ path: String?, beside profile: LedgerProfile?, today: Day, in world: World) throws(Fault) {
    self.world = world
    self.path = path
    let known = profile?.decisions ?? LedgerDecisions()
    guard let path, Files.exists(path, in: world) else {
      (text, decisions, decides) = (nil, known, false)
      return
    }
    let text = try Files.text(of: path, in: world)
    let own = try LedgerMapping.read(text, today: today)
    decisions = known.overruled(by: own)
    decides = own != LedgerDecisions()
    self.text = text
  }

  /// Writes what was decided since, and what is still open.
  func write(_ decisions: LedgerDecisions, of reading: LedgerReading, to other: String? = nil) throws(Fault) {
    guard let path = other ?? path else { return }
    let written =
      text.map { LedgerMapping.text($0, with: decisions, of: reading, world.language) }
      ?? LedgerMapping.text(decisions, of: reading, world.language)
    try Files.write(Array(written.utf8), to: path, in: world, mode: 0o600)
  }

  /// Keeps what was decided although nothing is imported: in the file, or among the person's settings.
  func keep(_ decisions: LedgerDecisions, of reading: LedgerReading, file: String) {
    if decisions == self.decisions { return }
    guard let path = path ?? world.settingsFile("unfinished-import.txt", makingFolder: true),
      (try? write(decisions, of: reading, to: path)) != nil
    else { return }
    world.say(LedgerDialogueWords.kept(path, file: file)(world.language))
  }
}
