public import FoiaCalendar
public import FoiaCore
internal import FoiaDocument
public import FoiaFormats
public import FoiaWords

/// The settings of a ledger with where each comes from.
public struct SettingsView {
  private let settings: LedgerSettings
  private let today: Day

  /// The settings as they stand on a day, and what is set to hold later.
  public init(_ settings: LedgerSettings, on today: Day) {
    self.settings = settings
    self.today = today
  }

  /// All settings as a table.
  public func text(_ language: Language, width: Int?) -> String {
    let head = [SettingWords.key, SettingWords.name, SettingWords.value, SettingWords.origin].map { $0(language) }
    let rows = listed.flatMap { setting -> [[String]] in
      let standing = all(setting)
      let cells = standing.map { (SettingWords.values($0.change), SettingWords.origin($0)) }
      return (cells.isEmpty ? [(SettingWords.unset, .empty)] : cells).map { value, origin in
        [setting.rawValue, setting.name(language), value(language), origin(language)]
      }
    }
    return Columns.text(head: head, fits: [.whole, .whole, .wraps, .whole], rows: rows, width: width)
  }

  /// The values of one setting, one to a line; nothing if it is not set.
  public func lines(of setting: LedgerSetting) -> String {
    settings.values(setting, on: today).map { $0 + "\n" }.joined()
  }

  /// One setting, or all, as JSON.
  public func json(_ wanted: LedgerSetting? = nil) -> JSON {
    .array(
      (wanted.map { [$0] } ?? listed).map { setting in
        let all = all(setting)
        return .object([
          .init("key", .text(setting.rawValue)), .init("label", JSON(inBoth: setting.name)),
          .init("values", .array(settings.values(setting, on: today).map(JSON.text))),
          .init("origins", .array(all.map(origin))),
        ])
      })
  }

  /// The settings that are listed: whatever is set, and what every office has.
  private var listed: [LedgerSetting] {
    LedgerSetting.allCases.filter { LedgerSetting.general.contains($0) || !all($0).isEmpty }
  }

  private func all(_ setting: LedgerSetting) -> [LedgerSettings.Standing] {
    [settings.standing(setting, on: today)].compactMap(\.self) + settings.coming(setting, after: today)
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
