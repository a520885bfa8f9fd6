internal import FoiaCore

extension RecordFault {
  /// That no application has a number, which an entry has, and how that is corrected.
  static func text(ofEntry entry: EntryID, of number: ApplicationNumber?) -> FaultText {
    let hint = CorrectSyntax.hint(entry, of: number)
    return FaultText(
      zh: "台账中没有申请“\(entry)”", en: "there is no application '\(entry)'",
      wayOut: Phrase(zh: "要更正记录 #\(entry) 的，用 \(hint.zh)", en: "to correct entry #\(entry): \(hint.en)"))
  }

  /// How a file is called in a sentence: standard input by its name.
  static func spoken(_ path: String) -> Phrase {
    path == "-" ? Phrase(zh: "标准输入的内容", en: "standard input") : Phrase(zh: "\(path.shownPath) ", en: path.shownPath)
  }
}
