internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

/// Tells an applicant who withdrew that the processing has ended; it decides nothing, so no remedies are told
/// (终止办理告知书).
struct WithdrawnLetter: OfficialLetter {
  let context: LetterContext
  let answer: LetterAnswer

  var page: LetterPage {
    let finding = ReplyFinding(context: context, answer: answer)
    let asking = Phrase(zh: "联系人及联系电话：\(contact.zh)。", en: "Contact: \(contact.en).")
    return page(
      Phrase(zh: "政府信息公开申请\(answer.name.zh)", en: "End of the processing of an application for government information"),
      reference: reference(of: answer), on: answer.closing.on,
      [
        opening(until: answer.closing.on), told(.finding, finding.text),
        Phrase(zh: "特此告知。", en: "This is to inform you."),
      ], notes: [asking])
  }
}
