public import FoiaCore

extension Field {
  /// Refuses a text that is longer than the field takes.
  public func checkLength(of text: String) throws(ReadingFault) {
    guard text.utf8.count > limit.most else { return }
    let texts = isLimitedAsName ? text.trimmed.jointNames : [text.recorded(as: self)]
    for text in texts {
      if let length = limit.excess(of: text) { throw .tooLong(self, length: length) }
    }
  }

  /// Whether a text of so many bytes is short enough whatever its letters.
  public func takes(bytes count: Int) -> Bool { count <= limit.most }

  /// The beginning of a text that is longer than the field takes, ending in `…`; nil for one that is not longer.
  public func shortened(_ text: String) -> String? {
    if takes(bytes: text.utf8.count) { return nil }
    func cut(_ text: String) -> String { limit.excess(of: text) == nil ? text : text.prefix(limit.most - 1) + "…" }
    let short = isLimitedAsName ? text.jointNames.map(cut).joined(separator: "、") : cut(text)
    return short == text ? nil : short
  }

  /// That a text has too many characters or bytes, how many it may have, and what to do instead.
  ///
  /// - Parameter namesOptions: whether another field is named by its option; at a prompt it has its name.
  func tooLong(_ length: Int, namesOptions: Bool) -> FaultText {
    FaultText(
      zh: "\(name.zh)有\(length)\(limit.unit.zh)，最多\(limit.most)\(limit.unit.zh)",
      en: "the \(name.en) has \(length) \(limit.unit.en), \(limit.most) at most", wayOut: shorter(namesOptions))
  }

  /// That it must say something.
  var emptyText: FaultText { FaultText(zh: "\(name.zh)不能为空", en: "the \(name.en) must not be empty") }

  /// Refuses the word that stands for the value in a usage line, in either language: it was copied with the line.
  public func refuse(_ placeholder: Phrase, as text: String) throws(ReadingFault) {
    let typed = text.trimmed
    if !typed.isEmpty, typed == placeholder.zh || typed == placeholder.en { throw .placeholder(self, typed) }
  }

  /// That the word which stands for it in a usage line says nothing.
  func placeholderText(_ text: String) -> FaultText {
    FaultText(
      zh: "\(name.zh)“\(text)”是用法中代替内容的字样，不能登记",
      en: "the \(name.en) '\(text)' is the word that stands for it in the usage and says nothing",
      wayOut: Phrase(zh: "请换成实际的内容", en: "write what it really is"))
  }

  /// The option that takes it: `（--applicant）`.
  var flagInBrackets: Phrase { Phrase(zh: "（--\(flag)）", en: " (--\(flag))") }

  /// What is typed instead of a text that is too long.
  private func shorter(_ namesOptions: Bool) -> Phrase {
    if isLimitedAsName { return Phrase(zh: "请只写姓名或名称", en: "write the name alone") }
    if self == .details { return Phrase(zh: "请摘要登记，原文另行保存", en: "record a summary and keep the original apart") }
    let details =
      namesOptions
      ? Phrase(both: " --\(Field.details.flag)")
      : Phrase(zh: "“\(Field.details.name.zh)”", en: " the \(Field.details.name.en)")
    return Phrase(
      zh: "请写摘要，申请的详细内容可写入\(details.zh)",
      en: "write a summary; what an application says at length can go to\(details.en)")
  }

  /// That control characters in a text become blanks as it is recorded; nil where it has none.
  func controlRemark(on text: String) -> Phrase? {
    guard text.hasControls(allowingLines: hasLines) else { return nil }
    return hasLines
      ? Phrase(zh: "\(name.zh)中的控制字符已改为空格", en: "control characters in the \(name.en) became blanks")
      : Phrase(
        zh: "\(name.zh)中的换行或其他控制字符已改为空格",
        en: "line ends or other control characters in the \(name.en) became blanks")
  }
}

extension FieldLimit {
  /// What it counts.
  var unit: Phrase {
    switch self {
    case .characters: Phrase(zh: "字", en: "characters")
    case .bytes: Phrase(zh: "字节", en: "bytes")
    }
  }
}
