/// A setting of a person, as it is called in the file of their settings: one to a line, `name = value`; a line that begins
/// with `#` is a remark.
public enum PersonalSetting: String, Sendable {
  /// The path of a ledger that is opened wherever it is found, whoever owns it; may be there several times.
  case safeLedger = "safe-ledger"

  /// The file of the settings, as it is told to a person.
  static let file = "~/.config/foia/config"

  /// The line that sets it.
  func line(_ value: String) -> String { "\(rawValue) = \(value)" }

  /// The values that a file of settings gives it, in order.
  public func values(in text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      let parts = line.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
      return parts.count == 2 && parts[0] == rawValue ? parts[1] : nil
    }
  }
}
