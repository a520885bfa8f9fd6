public import FoiaCore

/// Hiding personal values where nobody asked for them.
public enum Mask {
  /// What stands where personal data was lawfully erased.
  public static let erased = Phrase(zh: "［已删除］", en: "[erased]")

  /// `张*`: the first character of a name.
  public static func name(_ name: String) -> String { "\(name.prefix(1))*" }

  /// `1306**********1234`: the first and last four of a number; of a short one only its last.
  public static func number(_ text: String) -> String {
    text.count >= 12
      ? text.prefix(4) + String(repeating: "*", count: text.count - 8) + text.suffix(4)
      : String(repeating: "*", count: max(1, text.count - 1)) + text.suffix(1)
  }

  /// Whether a name may be that of a person: it is not clearly that of a body. A short one may, whatever words are in it (李志愿).
  public static func looksPrivate(_ name: String) -> Bool {
    name.count <= 4 || ApplicantKind.suggested(by: name) == .person
  }

  /// `**`: an address or the like, of which no part is safe to show.
  public static func whole(_ text: String) -> String { text.isEmpty ? "" : "**" }
}

extension Intake {
  /// The applicants' names joined by `、`; natural persons masked unless asked for.
  public func applicantName(showsPersonal: Bool) -> Phrase {
    guard let personal else { return Mask.erased }
    if showsPersonal { return Phrase(both: personal.joinedNames) }
    let names = personal.applicants.enumerated().map { index, name in
      isPrivate(named: name, isFirst: index == 0) ? Mask.name(name) : name
    }
    return Phrase(both: names.joined(separator: "、"))
  }

  /// Whether an applicant's name is one to mask: by the kind, and of a body's joint applicants by what the name looks like.
  public func isPrivate(named name: String, isFirst: Bool) -> Bool {
    kind == .person || (!isFirst && Mask.looksPrivate(name))
  }
}
