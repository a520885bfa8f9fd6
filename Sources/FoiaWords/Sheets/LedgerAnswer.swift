internal import FoiaCore

/// What people read of a field of an office's ledger, and of a code that was taken for its cell; a mapping file has both as
/// codes.
enum LedgerAnswer {
  /// A field: in Chinese as columns are called, in English its code.
  static func field(_ code: String) -> Phrase {
    Phrase(zh: LedgerColumn(rawValue: code)?.name.zh ?? code, en: code)
  }

  /// What stood in a cell, in quotation marks; that it was empty, if nothing did.
  static func cell(_ text: String) -> Phrase {
    text.isEmpty ? Phrase(zh: "（空白）", en: "(empty)") : Phrase(zh: "“\(text.excerpt)”", en: "'\(text.excerpt)'")
  }

  /// A code with its name: `过程性信息（deny-process）`, `letter (ordinary letter)`; a value that is no code as it stands.
  static func value(_ code: String, of field: String) -> Phrase {
    guard let name = name(of: code, field) else { return Phrase(both: code) }
    return Phrase(zh: "\(name.zh)（\(code)）", en: "\(code) (\(name.en))")
  }

  private static func name(of code: String, _ field: String) -> Phrase? {
    switch LedgerColumn(rawValue: field) {
    case .channel: Channel(rawValue: code)?.name
    case .kind: ApplicantKind(rawValue: code)?.name
    case .service: ServiceMethod(rawValue: code)?.name
    case .outcome: outcome(code)
    default: nil
    }
  }

  /// An outcome, or one with its sub-reason behind a slash.
  private static func outcome(_ code: String) -> Phrase? {
    let parts = code.split(separator: "/", maxSplits: 1).map(String.init)
    guard let first = parts.first, let outcome = Outcome(rawValue: first) else { return nil }
    guard parts.count == 2 else { return outcome.label.unnumbered }
    return SubReason(rawValue: parts[1])?.name
  }
}
