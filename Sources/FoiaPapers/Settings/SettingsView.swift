public import FoiaCalendar
public import FoiaCore
internal import FoiaDocument
public import FoiaFormats
public import FoiaWords

/// The settings of a ledger and of the person at the keyboard, with where each comes from.
public struct SettingsView {
  /// A setting of the person.
  public struct Personal {
    let setting: PersonalSetting
    let values: [String]
    let variable: String?

    /// - Parameters:
    ///   - values: what the person's file gives it; empty if it is not set.
    ///   - variable: the environment variable that goes before the file here; nil if none does.
    public init(_ setting: PersonalSetting, _ values: [String], overruledBy variable: String?) {
      self.setting = setting
      self.values = values
      self.variable = variable
    }
  }

  private let settings: LedgerSettings?
  private let personal: [Personal]
  private let today: Day

  /// The settings as they stand on a day, each with what held before it and what is set to hold later.
  ///
  /// - Parameters:
  ///   - settings: those of the ledger; nil if there is no ledger.
  ///   - personal: those of the person.
  public init(_ settings: LedgerSettings?, on today: Day, personal: [Personal]) {
    self.settings = settings
    self.personal = personal
    self.today = today
  }

  /// The settings of the ledger that are listed: whatever is set, and what every office has.
  private var listed: [LedgerSetting] {
    if settings == nil { return [] }
    return LedgerSetting.allCases.filter { LedgerSetting.general.contains($0) || !history($0).isEmpty }
  }

  /// All settings as a table.
  public func text(_ language: Language, width: Int?) -> String {
    let head = [SettingWords.key, SettingWords.name, SettingWords.value, SettingWords.origin].map { $0(language) }
    func row(_ setting: Setting, _ value: Phrase, _ origin: Phrase) -> [String] {
      [setting.rawValue, setting.name(language), value(language), origin(language)]
    }
    let ofLedger = listed.flatMap { setting -> [[String]] in
      let cells = history(setting).map { (SettingWords.values($0.change), SettingWords.origin($0)) }
      return (cells.isEmpty ? [(SettingWords.unset, .empty)] : cells).map { row(.ledger(setting), $0, $1) }
    }
    let ofPerson = personal.map { own in
      row(
        .personal(own.setting), SettingWords.values(own.setting, own.values),
        own.values.isEmpty ? .empty : SettingWords.origin(overruledBy: own.variable))
    }
    return Columns.text(
      head: head, fits: [.whole, .whole, .wraps, .whole], rows: ofLedger + ofPerson, width: width)
  }

  /// The values of one setting, one to a line; nothing if it is not set.
  public func lines(of setting: Setting) -> String { values(setting).map { $0 + "\n" }.joined() }

  /// One setting, or all, as JSON.
  public func json(_ wanted: Setting? = nil) -> JSON {
    let all = listed.map(Setting.ledger) + personal.map { .personal($0.setting) }
    return .array(
      (wanted.map { [$0] } ?? all).map { setting in
        .object([
          .init("key", .text(setting.rawValue)), .init("label", JSON(inBoth: setting.name)),
          .init("values", .array(values(setting).map(JSON.text))),
          .init("origins", .array(origins(setting))), .init("history", .array(past(setting))),
        ])
      })
  }

  private func values(_ setting: Setting) -> [String] {
    switch setting {
    case .ledger(let setting): settings?.values(setting, on: today) ?? []
    case .personal(let setting): own(setting)?.values ?? []
    }
  }

  private func own(_ setting: PersonalSetting) -> Personal? { personal.first { $0.setting == setting } }

  private func history(_ setting: LedgerSetting) -> [LedgerSettings.Standing] { settings?.history(setting) ?? [] }

  /// Where what holds comes from, and what is set to hold later.
  private func standing(_ setting: LedgerSetting) -> [LedgerSettings.Standing] {
    guard let settings else { return [] }
    return [settings.standing(setting, on: today)].compactMap(\.self) + settings.coming(setting, after: today)
  }

  private func origins(_ setting: Setting) -> [JSON] {
    switch setting {
    case .ledger(let setting): return standing(setting).map(origin)
    case .personal(let setting):
      guard let own = own(setting), !own.values.isEmpty else { return [] }
      return [
        .object([
          .init("values", .array(own.values.map(JSON.text))), .init("file", .text(PersonalSetting.file)),
          .init("overruled_by", JSON(own.variable)),
        ])
      ]
    }
  }

  /// All that was set of a setting of the ledger, by the day from which it holds.
  private func past(_ setting: Setting) -> [JSON] {
    if case .ledger(let setting) = setting { history(setting).map(origin) } else { [] }
  }

  private func origin(_ standing: LedgerSettings.Standing) -> JSON {
    let (change, entry) = (standing.change, standing.entry)
    return .object([
      .init("values", .array(change.values.map(JSON.text))), .init("from", JSON(change.from?.iso)),
      .init("entry", .integer(entry.seq.rawValue)), .init("recorded", .text(entry.recording.day.iso)),
      .init("by", .text(entry.recording.by)),
    ])
  }
}
