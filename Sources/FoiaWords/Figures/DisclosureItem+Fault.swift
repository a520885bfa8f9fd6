internal import FoiaCore

extension DisclosureItem {
  /// That a text is not what the row takes.
  func notFigures(_ text: String, in form: Form) -> FaultText {
    let label = label(in: form)
    let headings = columns(in: form).map { heading(of: $0, in: form) }.joined(zh: "、", en: ", ")
    let hasAmount = columns(in: form).contains(where: \.isMoney)
    let units =
      hasAmount
      ? Phrase(zh: "；金额可带单位元、万元或亿元", en: "; an amount may have its unit, as in 12000 yuan") : .empty
    return FaultText(
      zh: "“\(text.excerpt)”不是“\(label.zh)”的数据", en: "'\(text.excerpt)' is not what \(label.en) takes",
      wayOut: Phrase(
        zh: "依次写\(headings.zh)，用逗号隔开，没有的写0", en: "write \(headings.en), set apart by commas, 0 for none") + units)
  }

  /// That a comma on a line of figures may stand between two of them, or between the thousands of one.
  func figuresOrThousands(_ text: String, in form: Form) -> FaultText {
    let headings = columns(in: form).map { heading(of: $0, in: form) }.joined(zh: "、", en: ", ")
    return FaultText(
      zh: "“\(text.excerpt)”中的逗号可以隔开两个数，也可以是千位分隔",
      en: "a comma in '\(text.excerpt)' may stand between two figures, or between thousands",
      wayOut: Phrase(
        zh: "千位不加逗号，依次写\(headings.zh)，用空格隔开", en: "write \(headings.en), set apart by blanks, without commas"))
  }
}
