internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaStore
internal import FoiaWords
internal import Foundation

/// Everything a command knows of the outside world: today, language, person, folder and streams.
struct World {
  let environment: Environment
  let settings: PersonalSettings
  let folder: String
  let language: Language
  let output: Output
  let errors: Output
  let input: Input
  /// What is asked and answered while the command runs.
  let dialogue = Dialogue()
  /// What is recorded.
  let recorded = CommittedAction()

  /// Today: as given by option, else in `FOIA_TODAY`, else the date in UTC+8.
  func today(_ told: String?) throws(Fault) -> Day {
    let clock = Day(secondsSince1970: Int(time(nil)))
    let today: Day
    if let told {
      today = try Fault.reading { () throws(ReadingFault) in try Day(reading: told, today: clock) }
    } else {
      guard let set = environment["FOIA_TODAY"] else { return clock }
      do { today = try Day(reading: set, today: clock) } catch { throw .reading(.badVariable("FOIA_TODAY", set)) }
    }
    guard Policy.possibleTodays.contains(today) else { throw .reading(.todayOutOfRange(today)) }
    return today
  }

  /// Who records: given by option, else in `FOIA_USER`, else in the person's settings, else in `USER` or `LOGNAME`, else the
  /// number of the system account.
  func person(_ told: String?) -> String {
    let named = [told, environment["FOIA_USER"], settings[.name]] + ["USER", "LOGNAME"].map { environment[$0] }
    return named.compactMap { $0?.trimmed }.first { !$0.isEmpty } ?? "uid \(getuid())"
  }

  /// The real time in UTC, to the millisecond: `2025-03-03T01:02:03.004Z`.
  var instant: String {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    var parts = tm()
    gmtime_r(&now.tv_sec, &parts)
    var text = ""
    func put(_ value: Int, _ digits: Int, _ mark: Character) {
      let number = String(value)
      for _ in number.utf8.count..<max(digits, number.utf8.count) { text.append("0") }
      text += number
      text.append(mark)
    }
    put(Int(parts.tm_year) + 1900, 4, "-")
    put(Int(parts.tm_mon) + 1, 2, "-")
    put(Int(parts.tm_mday), 2, "T")
    put(Int(parts.tm_hour), 2, ":")
    put(Int(parts.tm_min), 2, ":")
    put(Int(parts.tm_sec), 2, ".")
    put(now.tv_nsec / 1_000_000, 3, "Z")
    return text
  }

  /// Whether a person at a terminal can answer questions.
  var canAsk: Bool { input.isTerminal && errors.isTerminal }

  /// A path, made absolute from the current folder.
  func path(_ text: String) -> String { text.hasPrefix("/") ? text : folder + "/" + text }

  /// Prints a text on stderr, apart from the answer; what in it would steer the terminal is written out, and what is
  /// longer than the window is broken between words.
  func say(_ text: String) {
    errors.write(text.printablePath.visibleLines.broken(in: errors.width) + "\n")
  }

  /// Prints a message as the answer, in whole lines; what is longer than the window is broken between words.
  func tell(_ message: Phrase) {
    let text = message(language)
    if text.isEmpty { return }
    output.write(text.broken(in: output.width) + (text.hasSuffix("\n") ? "" : "\n"))
  }

  /// Warns of each.
  func warn(of remarks: [Phrase]) {
    for remark in remarks { warn(remark(language)) }
  }

  /// Warns of the days with which something was recorded.
  func warn(of remarks: [RecordedDays.Remark]) {
    for remark in remarks { warn((remark.sentence + remark.wayOut)(language)) }
  }

  /// Says that the ledger of an earlier program was upgraded, if this was done.
  func tell(upgradeOf ledger: Ledger) {
    if let upgrade = ledger.upgrade {
      say(LedgerWords.upgraded(from: upgrade.from, to: upgrade.to, kept: upgrade.kept)(language))
    }
  }

  /// Prints a warning on stderr, apart from the answer; one that was told before something was agreed to is not repeated.
  func warn(_ text: String) {
    if !dialogue.hasForewarned(text) { say(Frame.warning(Phrase(both: text))(language)) }
  }

  /// Prints a warning of what is about to be recorded.
  func forewarn(_ text: String) {
    dialogue.forewarned(text)
    say(Frame.warning(Phrase(both: text))(language))
  }
}

/// The environment variables, read one by one.
struct Environment {
  /// The value of a variable; nil if it is not set or empty.
  subscript(name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// The path that a variable holds; nil if it is not set or empty.
  func path(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(path: UnsafeRawBufferPointer(start: value, count: strlen(value)))
  }

  /// The value of a variable, which may be empty; nil if it is not set.
  func setting(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}

extension String {
  /// A message with its lines broken between words to a width, but not within a command line, which then can be copied
  /// whole. nil breaks no line.
  fileprivate func broken(in width: Int?) -> String {
    guard let width, split(separator: "\n").contains(where: { $0.displayWidth > width }) else {
      return paragraphs(in: nil)
    }
    // A word in small letters belongs to the command where the place of a value follows.
    let command =
      #/foia [a-z-]+(?: (?:--?[a-z][a-z-]*|'[^']*'|[A-Z]+…?|[0-9#][^ ；。，、：）;,]*|[\u{4E00}-\u{9FFF}]+…?|[a-z][a-z-]*(?= (?:--|[A-Z]{2}|[\u{4E00}-\u{9FFF}]))))*/#
    return replacing(command) { String($0.output).map(String.init).joined(separator: "\u{2060}") }
      .paragraphs(in: width)
  }
}
