/// T9: the documents in force are those of last year, plus those made and minus those repealed in the year.
public enum InForceDoesNotFollow: FiguresRule {
  /// The rule as a value.
  public static let rule = Rule("T9", on: .tables, .warning, article: .regulation(50))

  static func findings(in figures: ExaminedFigures) -> [Finding] {
    guard let disclosure = figures.report.disclosure, let before = figures.lastDisclosure else { return [] }
    return findings(in: disclosure, figures.source, of: figures.year, after: before)
  }

  /// A finding for each row of section two in which this does not hold; rows with a figure missing are skipped.
  ///
  /// - Parameters:
  ///   - figures: section two of the year.
  ///   - source: whether it was typed in or filed.
  ///   - year: the year.
  ///   - lastYear: section two of the year before.
  public static func findings(
    in figures: DisclosureFigures, _ source: TableSource, of year: Int, after lastYear: DisclosureFigures
  ) -> [Finding] {
    DisclosureItem.all(in: figures.form).compactMap { item in
      guard let last = lastYear[item, .inForce]?.integer, let made = figures[item, .made]?.integer,
        let repealed = figures[item, .repealed]?.integer, let found = figures[item, .inForce]?.integer,
        found != last + made - repealed
      else { return nil }
      return Finding(
        rule, .warning, .disclosure(year, source, item), .sum(expected: last + made - repealed, found: found))
    }
  }
}
