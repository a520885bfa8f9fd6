internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

/// The secrecy review before something is disclosed (保密审查表).
struct SecrecySheet: OfficeSheet {
  let context: LetterContext

  var title: Phrase { Phrase(zh: "政府信息公开保密审查表", en: "Secrecy review before disclosure") }

  var table: Table {
    form(
      caseRows + [
        (Phrase(zh: "拟公开的内容", en: "what is to be disclosed"), told(.disclosed, disclosed)),
        field(.unit, application.intake.unit),
        opinion(.unit), opinion(.secrecy, Phrase(zh: "保密审查意见", en: "opinion of the secrecy review")),
      ])
  }

  private var disclosed: Phrase {
    let parts = (application.letterAnswer?.items ?? application.items).map(\.fact)
    let items = parts.filter { $0.outcome == .granted || $0.outcome == .partial }.map { Phrase(both: $0.text) }
    if !items.isEmpty { return items.joined(zh: "；", en: "; ") }
    // Where all is given, it is what is asked for.
    let isWhole = parts.isEmpty && application.letterAnswer?.closing.outcome == .granted
    return Phrase(both: isWhole ? application.intake.subject : "\u{3000}\n\u{3000}")
  }
}
