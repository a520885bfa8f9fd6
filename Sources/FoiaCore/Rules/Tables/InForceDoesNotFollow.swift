/// T9: documents in force are those of last year, with what was made and without what was repealed.
public enum InForceDoesNotFollow: FiguresRule {
  public static let rule = Rule("T9", on: .tables, .warning, article: .regulation(50))

  static func findings(in figures: ExaminedFigures) -> [Finding] {
    guard let disclosure = figures.report.disclosure, let before = figures.lastDisclosure else { return [] }
    return findings(in: disclosure, figures.source, of: figures.year, after: before)
  }

  /// - Parameter lastYear: section two of the year before.
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
