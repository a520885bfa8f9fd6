public import FoiaCore

/// What `foia config` shows and changes: a setting of the ledger, or one of the person at the keyboard.
public enum Setting: Hashable, Sendable {
  case ledger(LedgerSetting)
  case personal(PersonalSetting)

  /// Whether it can have several values at once.
  public var hasSeveral: Bool {
    switch self {
    case .ledger(let setting): setting.hasSeveral
    case .personal(let setting): setting.hasSeveral
    }
  }

  /// Whether it always has a value.
  public var isNeeded: Bool { self == .ledger(.agency) }

  /// Reads one of its values as it is kept.
  public func value(reading text: String) throws(ReadingFault) -> String {
    switch self {
    case .ledger(let setting): try setting.value(reading: text)
    case .personal(let setting): try setting.value(reading: text)
    }
  }
}

extension Setting: CaseIterable {
  /// All settings, those of the ledger first.
  public static let allCases = LedgerSetting.allCases.map(Self.ledger) + PersonalSetting.allCases.map(Self.personal)

  /// The settings that help lists, with what stands for the series of single letters and the remedies of single decisions.
  static let listed: [(code: String, name: Phrase)] =
    LedgerSetting.general.map { ($0.rawValue, $0.name) } + [LedgerSetting.ofLetter, LedgerSetting.ofDecision]
    + PersonalSetting.allCases.map { ($0.rawValue, $0.name) }
}

extension Setting: RawRepresentable {
  /// The key by which it is typed.
  public var rawValue: String {
    switch self {
    case .ledger(let setting): setting.rawValue
    case .personal(let setting): setting.rawValue
    }
  }

  /// The setting of a key; nil if there is none.
  public init?(rawValue: String) {
    if let setting = LedgerSetting(rawValue: rawValue) {
      self = .ledger(setting)
    } else if let setting = PersonalSetting(rawValue: rawValue) {
      self = .personal(setting)
    } else {
      return nil
    }
  }
}

extension Setting: Choosable {
  /// All settings.
  public static var vocabulary: Vocabulary { .setting }

  /// What it is called.
  public var name: Phrase {
    switch self {
    case .ledger(let setting): setting.name
    case .personal(let setting): setting.name
    }
  }

  /// What people also call it.
  public var aliases: [String] {
    switch self {
    case .ledger(let setting): setting.aliases
    case .personal(let setting): setting.aliases
    }
  }
}
