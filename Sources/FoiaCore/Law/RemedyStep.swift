/// One way to contest an answer: in what time, and by which article. All that letters say of it comes from here.
public struct RemedyStep: Hashable, Sendable {
  /// The time for it, from the day the answer or the review decision came.
  public enum Period: Hashable, Sendable {
    case days(Int), months(Int)
  }

  /// The time for it.
  public let period: Period
  /// The article that gives the time.
  public let article: Article

  /// Review: 行政复议法 art. 20.
  public static let review = RemedyStep(period: .days(Policy.reviewWithinDays), article: .reviewLaw(20))
  /// A suit without a review: 行政诉讼法 art. 46, as 法释〔2025〕8号 art. 1 applies it.
  public static let suit = RemedyStep(period: .months(Policy.suitWithinMonths), article: .suitLaw(46))
  /// A suit against the decision of the review organ: 行政诉讼法 art. 45.
  public static let suitAfterReview = RemedyStep(
    period: .days(Policy.suitAfterReviewWithinDays), article: .suitLaw(45))
  /// The article that wants the review first.
  public static let reviewFirst = Article.reviewLaw(23)
}
