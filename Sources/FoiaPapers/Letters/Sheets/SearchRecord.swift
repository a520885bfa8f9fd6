internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

/// Where, when and by which words was searched, for an answer that nothing is held (检索情况说明).
struct SearchRecord: OfficeSheet {
  let context: LetterContext

  var title: Phrase { Phrase(zh: "政府信息检索情况说明", en: "Record of a search for government information") }

  var table: Table {
    form(
      caseRows + [
        (Phrase(zh: "检索时间", en: "searched on"), .room),
        (
          Phrase(zh: "检索的范围、方式和关键词", en: "where, how and by which words"),
          told(
            .searched,
            answer?.searched.map { Phrase(both: $0) } ?? Phrase(both: "\u{3000}\n\u{3000}\n\u{3000}"))
        ),
        (Phrase(zh: "检索结果", en: "result"), told(.result, result)), field(.unit, application.intake.unit),
        opinion(Phrase(zh: "检索人", en: "searched by")),
      ])
  }

  private var answer: Closing? { application.letterAnswer?.closing }

  private var result: Phrase {
    guard let closing = answer, closing.outcome == .unableNotHeld else { return .room }
    let other = closing.referTo.map { Phrase(zh: "；由\($0)负责公开", en: "; it is for \($0) to disclose") } ?? .empty
    return Phrase(zh: "未检索到申请公开的信息", en: "the information was not found") + other
  }
}
