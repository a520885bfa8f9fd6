internal import FoiaCore

extension ReadingFault {
  /// That a text is more than what stands before the year in the numbers of documents.
  static func notASeries(_ text: String) -> FaultText {
    FaultText(
      zh: "“\(text.excerpt)”不是文号字头", en: "'\(text.excerpt)' is no series of documents",
      wayOut: Phrase(zh: "只写年份括号前的部分，如 易工信公复", en: "write only what stands before the year, as in 易工信公复"))
  }
}
