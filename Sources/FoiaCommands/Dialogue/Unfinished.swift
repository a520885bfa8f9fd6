internal import FoiaCalendar
internal import FoiaCore
internal import FoiaFormats
internal import FoiaWords
internal import Foundation

/// What was typed for a command that was not finished, kept beside the person's settings so that it can be taken up
/// again: the command and its line as a JSON array of texts. It is readable by its owner only, and never holds the
/// number of an identity document.
struct Unfinished {
  private let world: World

  init(_ world: World) { self.world = world }

  /// Keeps what the line gave and what was typed. Where it cannot be kept, the command goes on without.
  ///
  /// - Returns: whether it was kept.
  func keep(_ line: RawLine, of verb: Verb, today: Day) -> Bool {
    guard let path = path(makingFolder: true) else { return false }
    let typed = world.dialogue.options
    let given = line.options.map { (name: $0.option.name, text: $0.text) }
    let standing = given.filter { one in
      !typed.contains { $0.name == one.name } && !world.dialogue.takenAway.contains(.option(one.name))
    }
    let options = standing + typed
    let kept = options.compactMap { name, text -> [String]? in
      guard let option = verb.syntax.option(named: name), Self.isKept(option) else { return nil }
      return option.value == nil ? [option.flag] : [option.flag, lasting(text, of: option, today)]
    }
    let operands = operands(of: line, of: verb) + world.dialogue.operands
    let texts = [verb.rawValue] + kept.flatMap(\.self) + ["--"] + operands
    return (try? Files.write(JSON.array(texts.map { .text($0) }).bytes, to: path, in: world, mode: 0o600)) != nil
  }

  /// The operands of a line, those that were asked for or changed as they were typed last.
  private func operands(of line: RawLine, of verb: Verb) -> [String] {
    let usage = verb.syntax.usage(of: line.operands, options: Set(line.options.map(\.option.name)))
    let placed = PlacedOperands(line.operands, in: usage)
    guard placed.faults.isEmpty else { return line.operands }
    var told: Set<String> = []
    return [placed.word].compactMap(\.self)
      + placed.texts.compactMap { one in
        let name = one.operand.placeholder.en
        guard let typed = world.dialogue[.operand(name)] else { return one.text }
        return told.insert(name).inserted ? typed : nil
      }
  }

  /// Adds what was kept to a line, where the line does not say otherwise, and takes it for typed, so that it is shown
  /// again before it is recorded.
  ///
  /// - Throws: a `Fault` if nothing was kept for the command.
  func takeUp(_ line: inout RawLine, of verb: Verb) throws(Fault) {
    let texts = kept
    guard texts.first == verb.rawValue else {
      let other = texts.first.flatMap(Verb.init(rawValue:))
      throw .record(.nothingToResume(verb: verb.rawValue, other: other?.rawValue))
    }
    let kept = RawLine(Array(texts.dropFirst()), verb.syntax)
    let given = Set(line.options.map(\.option.name))
    for option in kept.options where !given.contains(option.option.name) {
      line.add(option.option, option.text)
      if let question = Question(option.option), !option.option.repeats { world.dialogue[question.place] = option.text }
    }
    world.dialogue.note()
    if line.operands.isEmpty { for operand in kept.operands { line.add(operand: operand) } }
  }

  /// Removes what was kept, because it is recorded.
  func forget() {
    if let path = path(makingFolder: false) { unlink(path.cPath) }
  }

  /// What was kept; empty if there is nothing.
  private var kept: [String] {
    guard let path = path(makingFolder: false), Files.isFile(path), let text = try? Files.text(of: path, in: world),
      case .array(let values)? = try? JSON(parsing: text)
    else { return [] }
    return values.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }

  /// The text as it means the same on another day, and in another folder: 昨天 becomes a date.
  private func lasting(_ text: String, of option: OptionDeclaration, _ today: Day) -> String {
    if [.file, .folder, .output].contains(option.value), text != "-" { return world.path(text) }
    guard option.value == .date || option.value == .limit else { return text }
    if let day = try? Day(reading: text, today: today) { return day.iso }
    if case .day(let day)? = try? Limit(reading: text, from: today, today: today) { return day.iso }
    return text
  }

  /// Everything is, so that what is taken up is what was typed, but the number of an identity document and what holds of
  /// one run alone.
  private static func isKept(_ option: OptionDeclaration) -> Bool {
    if option.group != .general { return option.field != .identity }
    return [GeneralOptions.db.declaration, GeneralOptions.by.declaration].contains { $0.name == option.name }
  }

  /// The file, in the folder of the person's settings; nil if there is none and none can be made.
  private func path(makingFolder: Bool) -> String? {
    world.settingsFile("unfinished.json", makingFolder: makingFolder)
  }
}

extension World {
  /// The path of a file in the folder of the person's settings; nil if there is no such folder and none can be made.
  func settingsFile(_ name: String, makingFolder: Bool) -> String? {
    guard let folder = settings.folder else { return nil }
    if makingFolder {
      if let slash = folder.lastIndex(of: "/") { mkdir(String(folder[..<slash]).cPath, 0o700) }
      mkdir(folder.cPath, 0o700)
    }
    return folder + "/" + name
  }
}
