internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

extension Help {
  /// How an outcome is named, wherever one is taken, and the command that lists them.
  static func outcomes(_ language: Language, _ width: Int?) -> String {
    let ways: [(name: Phrase, how: Phrase)] = [
      (
        Phrase(zh: "代码", en: "code"),
        Phrase(both: [Outcome.granted, .denyInternal, .unableNotHeld].map(\.rawValue).joined(separator: "  "))
      ),
      (
        Phrase(zh: "名称", en: "label"),
        Phrase(zh: "表上的名称，或办公中的说法，如 予以公开、查无", en: "as the form has it, in either language, or as an office calls it")
      ),
      (
        Phrase(zh: "序号", en: "number"),
        Phrase(
          zh: "表中第三部分的序号：三5、3.5、（三）5 都是第三项第5行，一 是予以公开，二 是部分公开",
          en: "that of part three of the form: 3.5 is row 5 of its group three; 1 is granted, 2 is partial")
      ),
      (
        Phrase(zh: "情形", en: "sub-reason"),
        Phrase(
          zh: "咨询、撤回、死亡、移送档案馆：登记为其他处理，并写明情形",
          en: "inquiry, withdrawn, ended, archived: it is other with that sub-reason")
      ),
      (
        Phrase(zh: "大类", en: "group"),
        Phrase(
          zh: "不予公开、无法提供、不予处理、其他处理：列出所属各行，请选其一",
          en: "the name of a group, or its number alone, lists its rows, of which one is named")
      ),
      (
        Phrase(zh: "其他说法", en: "other words"),
        Phrase(
          zh: "只符合一种结果的，按该结果处理并当场说明；符合几种的列出来。不全的词从不当作予以公开",
          en:
            "what fits one outcome alone is taken for it, and said; what fits several lists them; it is never taken for granted"
        )
      ),
    ]
    let head = Phrase(zh: "办理结果的写法，各命令相同：", en: "How an outcome is named, in every command:")
    let rows = ways.map { ["  " + $0.name(language), $0.how(language)] }
    return head.line(language).paragraphs(in: width) + Columns.text(head: nil, rows: rows, width: width) + "\n"
      + command(.outcomes, language, width: width)
  }
}
