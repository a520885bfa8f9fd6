public import FoiaCore

/// A setting of a person, as it is called in the file of their settings: one to a line, `name = value`; a line that begins
/// with `#` is a remark.
public enum PersonalSetting: String, CaseIterable, Sendable {
  /// The language of everything that is printed.
  case language
  /// Who records.
  case name
  /// What is proposed for the department and the channel where an application is typed in at a terminal.
  case unit, channel
  /// The program that shows long texts on a terminal.
  case pager
  /// Whether lists on a terminal show the names of natural persons.
  case showNames = "show-names"
  /// The path of a ledger that is opened wherever it is found, whoever owns it; may be there several times.
  case safeLedger = "safe-ledger"

  /// The file of the settings, as it is told to a person.
  public static let file = "~/.config/foia/config"

  /// Whether it can have several values at once.
  public var hasSeveral: Bool { self == .safeLedger }

  /// The environment variables that go before it.
  public var variables: [String] {
    switch self {
    case .language: ["FOIA_LANG"]
    case .name: ["FOIA_USER"]
    case .pager: ["FOIA_PAGER", "PAGER"]
    case .unit, .channel, .showNames, .safeLedger: []
    }
  }

  /// The line that sets it.
  func line(_ value: String) -> String { "\(rawValue) = \(value)" }

  /// The values that a file of settings gives it, in order.
  public func values(in text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).compactMap { isSet(in: $0) }
  }

  /// A file of settings with other values for it, all else as it is; none takes the setting back.
  public func replaced(in text: String, with values: [String]) -> String {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    let place = lines.firstIndex { isSet(in: $0[...]) != nil } ?? lines.count
    lines.removeAll { isSet(in: $0[...]) != nil }
    lines.insert(contentsOf: values.map(line), at: min(place, lines.count))
    return lines.map { $0 + "\n" }.joined()
  }

  /// The value that a line gives it; nil if the line is about something else.
  private func isSet(in line: Substring) -> String? {
    let parts = line.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
    return parts.count == 2 && parts[0] == rawValue ? parts[1] : nil
  }
}

extension PersonalSetting {
  /// What it is called.
  public var name: Phrase {
    switch self {
    case .language: Phrase(zh: "语言", en: "language")
    case .name: Phrase(zh: "登记人", en: "who records")
    case .unit: Phrase(zh: "默认科室", en: "department proposed")
    case .channel: Phrase(zh: "默认渠道", en: "channel proposed")
    case .pager: Phrase(zh: "分页显示", en: "pager")
    case .showNames: Phrase(zh: "显示姓名", en: "names shown")
    case .safeLedger: Phrase(zh: "信任的台账", en: "trusted ledgers")
    }
  }

  /// What people also call it.
  public var aliases: [String] {
    switch self {
    case .language: ["lang"]
    case .name: ["录入人", "姓名", "user"]
    case .unit: ["科室", "承办单位"]
    case .channel: ["渠道"]
    case .pager: ["分页"]
    case .showNames: ["names"]
    case .safeLedger: ["台账"]
    }
  }

  /// Reads one of its values as it is kept: a code where it takes one of a few words, else the text itself as one line.
  public func value(reading text: String) throws(ReadingFault) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ").trimmed
    switch self {
    case .language: return try Reading.choice(line, .language, Language.self).rawValue
    case .channel: return try Channel(reading: line).rawValue
    case .showNames: return try YesOrNo(reading: line).rawValue
    case .name: try Field.by.checkLength(of: line)
    case .unit: try Field.unit.checkLength(of: line)
    case .pager, .safeLedger: break
    }
    return line
  }

  /// One of its values in words.
  func told(_ value: String) -> Phrase {
    let name: Phrase? =
      switch self {
      case .channel: Channel(rawValue: value)?.name
      case .showNames: YesOrNo(rawValue: value)?.name
      case .language, .name, .unit, .pager, .safeLedger: nil
      }
    return name ?? Phrase(both: value)
  }
}
