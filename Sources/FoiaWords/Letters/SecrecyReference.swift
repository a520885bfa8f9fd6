/// What a refusal of a state secret is filed under: the classification, or the office's own review.
public enum SecrecyReference {
  /// Whether it names the office's own review, which concerns nobody outside: 密审〔2025〕3号.
  public static func isReview(_ text: String) -> Bool {
    let small = text.lowercased()
    return ["密审", "审查", "review"].contains { small.contains($0) }
  }
}
