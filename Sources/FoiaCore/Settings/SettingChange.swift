public import FoiaCalendar

/// The setting of a value of the ledger, or the taking back of one.
public struct SettingChange: Hashable, Sendable {
  /// What is set.
  public var setting: LedgerSetting
  /// Its values from then on; empty if it is no longer set.
  public var values: [String]
  /// The day from which they hold; nil for a setting that holds whatever the day.
  public var from: Day?

  /// The values take the place of all earlier ones.
  public init(_ setting: LedgerSetting, to values: [String], from: Day? = nil) {
    self.setting = setting
    self.values = values
    self.from = from
  }
}

extension SettingChange {
  var payload: Payload {
    var payload = Payload()
    payload.set("from", from?.iso)
    payload.set("setting", setting.rawValue)
    payload.set("values", values)
    return payload
  }

  init?(_ payload: Payload) {
    guard let setting = payload.code("setting", LedgerSetting.self) else { return nil }
    self.init(setting, to: payload.list("values"), from: payload.day("from"))
  }
}
