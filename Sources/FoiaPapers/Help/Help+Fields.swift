internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

extension Help {
  /// What can be corrected, each with the names it goes by.
  static func fields(_ language: Language, _ width: Int?) -> String {
    let correctable = Field.allCases.filter(Field.correctable.contains)
    var rows: [[String]] = []
    for field in correctable where !rows.contains(where: { $0[0] == "  " + field.flag }) {
      let names = correctable.filter { $0.flag == field.flag }.flatMap { [$0.name(language)] + $0.spokenNames }
      rows.append(["  " + field.flag, names.listed(language)])
    }
    let hint = CommandHint(.correct, .operand(CorrectSyntax.number), .operand(CorrectSyntax.pairs))
    let head = Phrase(
      zh: "可以更正的项目，写代码或名称都可以（\(hint.zh)）：\n",
      en: "What can be corrected, by code or by name (\(hint.en)):\n")
    return head(language) + Columns.text(head: nil, rows: rows, width: width)
  }
}
