public import FoiaCore

/// What is said of the tables that come out of an import.
public enum PreviewWords {
  /// The heading over the tables; with how many rows are counted, where others are still to be decided.
  public static func heading(counted: Int, undecided: Int, hasFiled: Bool) -> Phrase {
    let open =
      undecided == 0
      ? Phrase.empty
      : Phrase(
        zh: "；只含可导入的\(counted)件，另有\(undecided)件待确认",
        en: "; only of the \(counted) that can be imported, \(undecided) are to be decided")
    let filed = hasFiled ? Phrase(zh: "；括号内为定稿数", en: "; in brackets as filed") : .empty
    return Phrase(zh: "导入后的年度统计表（总计", en: "The tables that come out (totals") + open + filed
      + Phrase(zh: "）：", en: "):")
  }

  /// The heading of a year.
  public static func year(_ year: Int, isFiled: Bool) -> Phrase {
    isFiled
      ? Phrase(zh: "\(year)年（定稿）", en: "\(year) (filed)") : Phrase(zh: "\(year)年", en: "\(year)")
  }

  /// Whether a year takes over what the filed table of the year before carries over.
  public static func carriedOver(into year: Int, filed: Int, found: Int) -> Phrase {
    let isSame = filed == found
    return Phrase(
      zh: "  \(year - 1)年定稿结转\(filed)件，\(year)年上年结转\(found)件\(isSame ? "，一致" : "，不一致")",
      en:
        "  \(year - 1) as filed carries over \(filed), \(year) carries in \(found): \(isSame ? "the same" : "not the same")"
    )
  }

  /// A figure; where the year was filed with another one, that too.
  public static func figure(_ figure: Int, filed: Int?) -> Phrase {
    guard let filed, filed != figure else { return Phrase(both: "\(figure)") }
    return Phrase(zh: "\(figure)（\(filed)）", en: "\(figure) (\(filed))")
  }
}
