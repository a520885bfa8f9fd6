public import FoiaCore

extension NoticeProblem {
  /// What is wrong with the running text of a notice, and the way out.
  var text: FaultText {
    let compare = Phrase(zh: "请与通知核对", en: "compare it with the notice")
    let (year, flag) = (CalendarSyntax.year.usage, CalendarSyntax.year.flag)
    let number = CalendarSyntax.notice.flag
    return switch self {
    case .noYear:
      FaultText(
        zh: "没有写明年份", en: "the year is not told", wayOut: Phrase(zh: "请加 \(year.zh)", en: "add \(year.en)"))
    case .dayCount(let found, let said):
      FaultText(
        zh: "写明放假\(said)天，按日期为\(found)天", en: "\(said) days off are told, but its dates are \(found)",
        wayOut: compare)
    case .badDays(let text):
      FaultText(zh: "“\(text)”的起止日期不对", en: "“\(text)” does not begin before it ends", wayOut: compare)
    case .otherYear(let found, let expected):
      FaultText(
        zh: "这是\(found)年的放假安排，不是\(expected)年的", en: "this is the notice for \(found), not for \(expected)",
        wayOut: Phrase(zh: "请核对 \(flag)", en: "check \(flag)"))
    case .otherNumber(let found, let expected):
      FaultText(
        zh: "这一行属于“\(found.excerpt)”，不是“\(expected.excerpt)”",
        en: "this row is of '\(found.excerpt)', not of '\(expected.excerpt)'",
        wayOut: Phrase(zh: "请核对 \(number)", en: "check \(number)"))
    }
  }
}

/// What is said of the running text of a notice.
public enum NoticeWords {
  /// That a sentence with a date was not understood.
  public static func leftOut(_ sentence: String) -> Phrase {
    let shown = Mask.echoed(sentence)
    return Phrase(zh: "没有从这一句读出安排：\(shown)", en: "nothing was taken from this sentence: \(shown)")
  }
}
