internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

/// Serves an answer by public notice after another way failed: whom, and the number of the answer, never what was asked
/// (送达公告).
struct PublicNoticeLetter: OfficialLetter {
  let context: LetterContext
  let answer: LetterAnswer

  var page: LetterPage {
    let name = told(.answer, Phrase(zh: "政府信息公开申请\(answer.name.zh)", en: answer.name.en))
    let reference = reference(of: answer)
    let document = reference.number.map { Phrase(both: clause($0)) } ?? reference.blank.map(blank) ?? .empty
    let number = told(.answerDocument, document)
    let (day, address) = (told(.answered, date(answer.closing.on)), address)
    let published = application.published ?? context.today
    let days = Policy.publicNoticeWithin(of: published)
    return notice(
      Phrase(zh: "送达公告", en: "Service by public notice"), on: published,
      [
        Phrase(
          zh: "本机关已于\(day.zh)作出《\(name.zh)》（\(number.zh)）。因采用其他方式无法送达，现依法公告送达。",
          en:
            "On \(day.en) we gave our \(name.en) (\(number.en)). As it could not be served otherwise, it is served by public notice."
        ),
        Phrase(
          zh: "请自本公告发布之日起\(days)日内到本机关领取（地址：\(address.zh)），逾期即视为送达。",
          en:
            "Please collect it from us (address: \(address.en)) within \(days) days of the publication of this notice, after which it counts as served."
        ),
      ])
  }
}

extension LetterWording {
  /// The number of an answer, which the record has or lacks.
  func reference(of answer: LetterAnswer) -> LetterReference {
    let missing = Phrase(zh: "文号", en: "document number")
    return LetterReference(
      number: answer.closing.document, blank: LetterBlank(missing, .document, of: answer, application.number))
  }
}
