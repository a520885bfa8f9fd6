internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

/// Serves an answer by public notice after another way failed: whom, and the number of the answer, never what was asked
/// (送达公告).
struct PublicNoticeLetter: OfficialLetter {
  let context: LetterContext
  let noticed: NoticedDocument

  var page: LetterPage {
    let (name, number, day) = (told(.answer, name), told(.answerDocument, number), told(.answered, day))
    let address = address
    let published = published ?? context.today
    let days = Policy.publicNoticeWithin(of: published)
    return notice(
      Phrase(zh: "送达公告", en: "Service by public notice"), to: recipient, on: published,
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

  private var name: Phrase {
    switch noticed {
    case .answer(let answer): Phrase(zh: "政府信息公开申请\(answer.name.zh)", en: answer.name.en)
    case .letter(let letter): letter.code.title
    }
  }

  private var number: Phrase {
    switch noticed {
    case .answer(let answer):
      let reference = reference(of: answer)
      return reference.number.map { Phrase(both: clause($0)) } ?? reference.blank.map(blank) ?? .empty
    case .letter(let letter):
      return letter.issue.map { Phrase(both: clause($0.document)) }
        ?? blank(LetterBlank(numberOf: letter.code, application.number))
    }
  }

  /// The day on what is served.
  private var day: Phrase {
    switch noticed {
    case .answer(let answer): return date(answer.closing.on)
    case .letter(let letter):
      let entry = letter.consultation ?? letter.origin
      let subject = try? application.subject(of: letter.code, entry: letter.code == .receipt ? nil : entry)
      return date(letter.issue?.on ?? subject.flatMap(application.date) ?? context.today)
    }
  }

  private var recipient: Phrase? {
    if case .letter(let letter) = noticed { letter.party(in: application) } else { nil }
  }

  private var published: Day? {
    switch noticed {
    case .answer: application.published
    case .letter(let letter): letter.published
    }
  }
}

extension LetterCode {
  /// What stands on the document itself: the name without whom it is for.
  var title: Phrase {
    let bare = name.zh.replacing(#/（.*）$/#, with: "")
    return Phrase(zh: bare.hasPrefix("政府信息") ? bare : "政府信息公开申请\(bare)", en: name.en)
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
