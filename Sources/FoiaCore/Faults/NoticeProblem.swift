/// Why the running text of a notice of holidays cannot be read.
public enum NoticeProblem: Hashable, Sendable {
  /// Neither the text nor the command tells the year of a date.
  case noYear
  /// The text says how many days are off, and its dates are another number.
  case dayCount(found: Int, said: Int)
  /// The first date of a range lies after the last, or very long before it.
  case badDays(String)
  /// The text says that it is for another year.
  case otherYear(found: Int, expected: Int)
  /// A row is of another notice than the one that was told.
  case otherNumber(found: String, expected: String)
}
