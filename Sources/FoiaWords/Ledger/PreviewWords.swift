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

  /// A figure; where the year was filed with another one, that too.
  public static func figure(_ figure: Int, filed: Int?) -> Phrase {
    guard let filed, filed != figure else { return Phrase(both: "\(figure)") }
    return Phrase(zh: "\(figure)（\(filed)）", en: "\(figure) (\(filed))")
  }
}
