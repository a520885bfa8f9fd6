internal import FoiaCore
internal import FoiaWords

// What is disclosed, and how it is given.
extension ReplyFinding {
  var granted: Phrase {
    if context.isDocument { return disclosed }
    let what = blank(
      Phrase(zh: "随附的政府信息，或者获取的方式、途径和时间", en: "the information enclosed, or how, where and when to obtain it"))
    return paragraph(
      Phrase(
        zh: "经审查，\(you)申请公开的信息可以公开。根据\(law.zh)，本机关予以公开：\(what.zh)。",
        en: "On examination, the information you ask for can be disclosed. Under \(law.en) it is disclosed: \(what.en)."
      ), remark, provision)
  }

  /// That it is public already and where, that it can be inspected, else that it is provided, and how.
  private var disclosed: Phrase {
    if let published = application.published(by: closing) {
      let (law, found) = (besideBasis(article(36, item: 1)), clause(published))
      return paragraph(
        Phrase(
          zh: "经审查，\(you)申请公开的信息已经主动公开。根据\(law.zh)，现告知获取该政府信息的方式、途径：\(found)。",
          en:
            "On examination, the information you ask for is public already. Under \(law.en) we tell you where to obtain it: \(found)."
        ), remark)
    }
    let law = besideBasis(article(36, item: 2))
    if place != nil {
      return paragraph(
        Phrase(
          zh: "经审查，\(you)申请公开的信息可以公开。根据\(law.zh)，现告知\(you)获取该政府信息的方式、途径和时间。",
          en:
            "On examination, the information you ask for can be disclosed. Under \(law.en) we tell you how, where and when to obtain it."
        ),
        remark, provision)
    }
    return paragraph(
      Phrase(
        zh: "经审查，\(you)申请公开的信息可以公开。根据\(law.zh)，现向\(you)提供该政府信息（见附件）。",
        en:
          "On examination, the information you ask for can be disclosed. Under \(law.en) it is provided (see enclosure)."
      ),
      remark, provision ?? unknownProvision)
  }

  /// What is enclosed, where the letter says that something is: the parts that are given; nil where nothing is.
  var enclosed: Phrase? {
    let isPartial = closing.outcome == .partial
    let isEnclosed =
      (closing.outcome == .granted || isPartial) && application.published(by: closing) == nil && place == nil
      && context.isDocument
    guard isEnclosed else { return nil }
    let parts = answer.items.map(\.fact).filter { part in
      // Where all is given, so is a part without an outcome of its own.
      part.outcome.map { $0 == .granted || $0 == .partial } ?? !isPartial
    }
    if !parts.isEmpty { return parts.map { Phrase(both: clause($0.text)) }.joined(zh: "；", en: "; ") }
    return isPartial
      ? unknownGiven : blank(Phrase(zh: "所提供政府信息的名称", en: "title of the information provided"), recordedBy: .itemAdded)
  }

  private var unknownProvision: Phrase {
    let missing = LetterBlank(Phrase(zh: "提供的方式、途径和时间", en: "how, where and when"), .delivery, of: application.number)
    let way = blank(missing)
    return Phrase(zh: "提供的方式、途径和时间：\(way.zh)。", en: "It is provided so: \(way.en).")
  }

  /// An article, with the rule that was recorded beside it.
  private func besideBasis(_ article: Phrase) -> Phrase {
    guard let basis = closing.basis.map(clause), !article.zh.contains(basis) else { return article }
    return Phrase(zh: "\(article.zh)和\(basis)", en: "\(article.en) and \(basis)")
  }

  /// What is given, where the parts are not on record.
  private var unknownGiven: Phrase {
    blank(Phrase(zh: "可以公开的内容", en: "what is disclosed"), recordedBy: .itemAdded)
  }

  /// What is given and what is withheld, where the parts are not on record.
  private var unknownParts: Phrase {
    let given = unknownGiven
    let withheld = blank(
      Phrase(zh: "不予公开的内容及其依据", en: "what is withheld, and under which article"), recordedBy: .itemAdded)
    return Phrase(
      zh: "公开的内容：\(given.zh)；不予公开的内容：\(withheld.zh)。", en: "Disclosed: \(given.en). Not disclosed: \(withheld.en).")
  }

  var partial: Phrase {
    let parts = answer.items.isEmpty ? unknownParts : nil
    // Parts that are not held, repeated or the like are not withheld.
    let isAllWithheld = answer.items.allSatisfy { part in
      part.fact.outcome.map { $0 == .granted || $0.isExempt } ?? false
    }
    let rest =
      isAllWithheld
      ? Phrase(zh: "其余内容不予公开", en: "and the rest is not disclosed")
      : Phrase(zh: "其余内容的办理结果和依据见下列各项", en: "and what became of the rest is said of each part below")
    let enclosing = enclosed == nil ? .empty : Phrase(zh: "（见附件）", en: " (see enclosure)")
    return paragraph(
      Phrase(
        zh: "经审查，\(you)申请公开的信息中含有不应当公开或者不属于政府信息的内容，但是能够作区分处理。根据\(law.zh)，本机关提供其中可以公开的内容\(enclosing.zh)，\(rest.zh)。",
        en:
          "On examination, the information you ask for contains matter that must not be disclosed or is not government information, but can be severed. Under \(law.en) what can be disclosed is provided\(enclosing.en) \(rest.en)."
      ), parts, why, provision)
  }

  /// The form and the way that the applicant asked for (art. 29).
  private var provision: Phrase? {
    let form = application.intake.form.map { Phrase(zh: "提供形式：\(clause($0))。", en: "Form: \(clause($0)).") }
    let way =
      (context.isDocument ? place : nil)
      ?? application.intake.delivery.map {
        Phrase(zh: "获取方式：\(clause($0))。", en: "Way of provision: \(clause($0)).")
      }
    return form == nil && way == nil ? nil : paragraph(form, way)
  }

  /// That it can be inspected or fetched, where and when; nil where it is handed over, or no way is on record.
  private var place: Phrase? {
    guard let delivery = application.intake.delivery else { return nil }
    let told: String?
    switch WayOfProvision(reading: delivery) {
    case .handedOver: return nil
    case .fetched(let how): told = how
    case .inspection(let how): told = how
    }
    if let told {
      return Phrase(zh: "获取方式：\(clause(told))。", en: "Way of provision: \(clause(told)).")
    }
    let missing = LetterBlank(Phrase(zh: "查阅时间", en: "when it can be inspected"), .delivery, of: application.number)
    let (address, time) = (address, blank(missing))
    return Phrase(
      zh: "获取方式：现场查阅；查阅地点：\(address.zh)；查阅时间：\(time.zh)。",
      en: "Way of provision: inspection; place: \(address.en); time: \(time.en).")
  }
}
