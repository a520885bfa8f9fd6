public import FoiaCore

extension CanonicalLedger {
  /// What a masked export says in the column that marks it.
  public static let markText = Phrase(zh: "个人信息已遮盖", en: "personal data masked")
}
