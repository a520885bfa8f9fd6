public import FoiaCore

/// What commands say of the course of several applications.
public enum CourseWords {
  /// What stands before the applications that are about to be handed over.
  public static let handsOver = Phrase(zh: "将移交", en: "to be handed over")

  /// Some applications by their numbers.
  public static func listed(_ numbers: [ApplicationNumber]) -> Phrase {
    numbers.map { Phrase(both: $0.description) }.joined(zh: "、", en: ", ")
  }

  /// The departments of an application by name; where there are several, the first one is in charge.
  public static func listed(_ units: [String]) -> Phrase {
    guard let first = units.first, units.count > 1 else { return Phrase(both: units.joined()) }
    let lead = Phrase(zh: "\(first)（主办）", en: "\(first) (in charge)")
    return ([lead] + units.dropFirst().map { Phrase(both: $0) }).joined(zh: "、", en: ", ")
  }

  /// That an officer's applications passed to a colleague.
  public static func handedOver(_ fact: HandOver, _ numbers: [ApplicationNumber]) -> Phrase {
    let all = listed(numbers)
    return Phrase(
      zh: "\(fact.from)承办的\(numbers.count)件在办申请已移交\(fact.to)（\(fact.on.long.zh)）：\(all.zh)",
      en:
        "\(numbers.count) open \(numbers.count == 1 ? "application" : "applications") of \(fact.from) handed over to \(fact.to) on \(fact.on.long.en): \(all.en)"
    )
  }
}
