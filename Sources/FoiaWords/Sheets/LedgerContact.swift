/// A cell of a name in which numbers stand beside it: 王五 13800000000.
public struct LedgerContact: Hashable, Sendable {
  /// What the cell says without them.
  public let rest: String
  /// A telephone number; nil where none stands there.
  public let phone: String?
  /// The number of an identity card; nil where none stands there.
  public let identity: String?

  /// Takes such numbers out of a text, with the words and brackets around them.
  public init(_ text: String) {
    var rest = text
    func take(_ pattern: Regex<(Substring, Substring)>) -> String? {
      guard let match = rest.firstMatch(of: pattern) else { return nil }
      rest.replaceSubrange(match.range, with: "")
      return String(match.1)
    }
    // Most names have no digit.
    let hasDigits = text.utf8.contains { (0x30...0x39).contains($0) }
    identity =
      hasDigits
      ? take(/[\s，,、;；（(]*(?:身份证|证件)?(?:号码?)?[:：]?\s*([0-9]{17}[0-9xX])[）)]?/) : nil
    phone =
      hasDigits
      ? take(/[\s，,、;；（(]*(?:联系)?(?:电话|手机|方式)?(?:号码?)?[:：]?\s*(1[3-9][0-9]{9}|0[0-9]{2,3}-[0-9]{7,8})[）)]?/) : nil
    self.rest = rest.trimmedLines
  }

  /// What a way to reach somebody is.
  public enum Kind: Hashable, Sendable {
    case number, email, other

    /// By its signs: digits, or an @.
    public init(of text: String) {
      if text.contains("@") {
        self = .email
      } else {
        self = text.count(where: \.isNumber) >= 5 ? .number : .other
      }
    }
  }
}
