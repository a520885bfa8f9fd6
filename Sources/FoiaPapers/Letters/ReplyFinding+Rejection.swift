internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

// Answers that end the case without deciding whether the information is disclosed.
extension ReplyFinding {
  var petition: Phrase {
    let channel = recorded(
      closing.referTo, orBlank: Phrase(zh: "信访、投诉、举报的渠道", en: "the channel for petitions, complaints and reports"),
      .referTo)
    return paragraph(
      Phrase(
        zh: "经审查，\(you)以政府信息公开申请的形式进行信访、投诉、举报等活动。根据\(law.zh)，本机关不作为政府信息公开申请处理。\(you)可以通过\(channel.zh)提出。",
        en:
          "On examination, this is a petition, complaint or report in the form of an application for government information. Under \(law.en) it is not processed as such an application. You may bring it forward through \(channel.en)."
      ), remark)
  }

  var repeated: Phrase {
    let earlier = earlierAnswer
    return paragraph(
      Phrase(
        zh: "经审查，\(you)重复申请公开相同政府信息，本机关此前已作出答复（\(earlier.zh)）。根据\(law.zh)，本机关不予重复处理。",
        en:
          "On examination, you ask again for the same information, which we have already answered (\(earlier.en)). Under \(law.en) it is not processed again."
      ), remark)
  }

  /// An answer from before the ledger, as it is on record: its number, with a blank for a date that is not told with it.
  private func outside(_ reference: String) -> Phrase {
    let told = Phrase(both: clause(reference))
    if reference.contains(#/[0-9]{4}[-\/.年][0-9]{1,2}[-\/.月][0-9]{1,2}|年.{1,3}月.{1,3}日/#) { return told }
    let missing = Phrase(zh: "原答复的日期", en: "date of the earlier answer")
    let day = blank(LetterBlank(missing, .sameAs, of: answer, application.number))
    return Phrase(zh: "\(told.zh)，\(day.zh)", en: "\(told.en), \(day.en)")
  }

  /// The earlier answer: in a document by its number and date.
  var earlierAnswer: Phrase {
    let what = Phrase(zh: "原答复的文号和日期", en: "number and date of the earlier answer")
    guard let earlier = context.details.earlier else {
      return closing.sameAs.map(outside) ?? recorded(nil, orBlank: what, .sameAs)
    }
    let number =
      earlier.document.map { Phrase(both: $0) }
      ?? blank(
        LetterBlank(Phrase(zh: "原答复的文号", en: "number of the earlier answer"), .document, of: earlier.application))
    return Phrase(zh: "\(number.zh)，\(date(earlier.on).zh)", en: "\(number.en), \(date(earlier.on).en)")
  }

  var publication: Phrase {
    let way = recorded(closing.referTo, orBlank: Phrase(zh: "获取的途径", en: "where to obtain them"), .referTo)
    return paragraph(
      Phrase(
        zh: "经审查，\(you)的申请内容为要求提供政府公报、报刊、书籍等公开出版物。根据\(law.zh)，现告知获取的途径：\(way.zh)。",
        en:
          "On examination, you ask for gazettes, newspapers, books or other published material. Under \(law.en) we tell you where to obtain them: \(way.en)."
      ), remark)
  }

  var excessive: Phrase {
    let inquiry = application.reasons.last
    let asked =
      inquiry.map { date(application.told($0.entry) ?? $0.asked.on) }
      ?? blank(Phrase(zh: "要求说明理由的日期", en: "day on which reasons were asked for"), recordedBy: .reasonsAsked)
    let answer =
      if let came = inquiry?.answer?.fact.on {
        Phrase(zh: "于\(date(came).zh)收到\(you)说明的理由", en: "your reasons came on \(date(came).en)")
      } else if inquiry != nil {
        Phrase(zh: "\(you)未说明理由", en: "you gave none")
      } else {
        blank(Phrase(zh: "说明理由的情况", en: "what came of it"), recordedBy: .reasonsAsked)
      }
    return paragraph(
      Phrase(
        zh: "\(you)申请公开政府信息的数量、频次明显超过合理范围，本机关于\(asked.zh)要求说明理由，\(answer.zh)。经审查，申请理由不合理。根据\(law.zh)，本机关不予处理。",
        en:
          "The number or frequency of your applications clearly exceeds what is reasonable. We asked for your reasons on \(asked.en); \(answer.en). On examination, there is no reasonable ground for them. Under \(law.en) the application is not processed."
      ), why)
  }

  var reissue: Phrase {
    paragraph(
      Phrase(
        zh: "经审查，\(you)要求本机关对已获取的政府信息予以确认或者重新出具，不属于申请公开政府信息。根据\(law.zh)，本机关不予处理。",
        en:
          "On examination, you want information that you already have confirmed or issued again, which is not an application for its disclosure. Under \(law.en) it is not processed."
      ), why)
  }

  var unclarified: Phrase {
    let request = application.clarifications.last
    let asked =
      request.map { date(application.told($0.entry) ?? $0.asked.on) }
      ?? blank(Phrase(zh: "告知补正的日期", en: "day of the request"), recordedBy: .clarificationAsked)
    let day = request.flatMap { application.replyBy($0, by: calendar) }
    let unknown = Phrase(zh: "补正期限", en: "last day for it")
    let by =
      day.map(date) ?? request.map { blank(missing(unknown, .replyBy, of: $0.entry)) }
      ?? blank(unknown, recordedBy: .clarificationAsked)
    return paragraph(
      Phrase(
        zh: "因申请内容不明确，本机关于\(asked.zh)告知\(you)在\(by.zh)前补正。\(you)无正当理由逾期未补正。根据\(law.zh)，视为放弃申请，本机关不再处理该政府信息公开申请。",
        en:
          "As what you ask for was unclear, we asked on \(asked.en) for clarification by \(by.en). None came in time, without good reason. Under \(law.en) the application is taken as abandoned and is no longer processed."
      ), remark)
  }

  var unpaid: Phrase {
    let notice = application.fees.last?.asked
    let served =
      notice.map { date($0.on) } ?? blank(Phrase(zh: "收费通知送达日期", en: "day of service"), recordedBy: .feeServed)
    let amount = notice.map { told($0.amount) } ?? blank(Phrase(zh: "金额", en: "amount"), recordedBy: .feeServed)
    let by =
      application.fees.last.map { date(application.payBy($0, by: calendar)) }
      ?? blank(Phrase(zh: "缴费期限", en: "last day for paying"), recordedBy: .feeServed)
    return paragraph(
      Phrase(
        zh:
          "本机关于\(served.zh)向\(you)送达收费通知，应当在\(by.zh)前（含当日）缴纳信息处理费\(amount.zh)。\(you)逾期未缴纳。根据\(law.zh)，视为放弃申请，本机关不再处理该政府信息公开申请。",
        en:
          "On \(served.en) you were served notice of an information-processing fee of \(amount.en), to be paid by \(by.en). It was not paid in time. Under the \(law.en) the application is taken as abandoned and is no longer processed."
      ), remark)
  }

  var otherwise: Phrase {
    switch closing.subReason {
    case .withdrawn:
      return paragraph(
        Phrase(zh: "\(you)已撤回该申请，本机关终止办理。", en: "You have withdrawn the application; its processing has ended."), remark
      )
    case .notInformation:
      let rule = Article.regulation(2).cited
      let basis = closing.basis.map { Phrase(zh: "根据\(clause($0))，", en: "under \(clause($0)) ") } ?? .empty
      return paragraph(
        Phrase(
          zh: "经审查，\(you)申请公开的内容不属于\(rule.zh)所称的政府信息，\(basis.zh)本机关不作为政府信息公开申请处理。",
          en:
            "On examination, what you ask for is not government information within the meaning of \(rule.en), and \(basis.en)is not processed as an application for it."
        ), why)
    case .inquiry:
      let place = recorded(closing.referTo, orBlank: Phrase(zh: "咨询渠道", en: "the place for inquiries"), .referTo)
      return paragraph(
        Phrase(
          zh: "经审查，\(you)提出的事项属于咨询，不属于申请公开政府信息。根据\(law.zh)，本机关不作为政府信息公开申请处理。\(you)可以向\(place.zh)咨询。",
          en:
            "On examination, this is an inquiry and not an application for government information. Under \(law.en) it is not processed as one. You may turn to \(place.en)."
        ), remark)
    case .archived:
      let archives = recorded(
        closing.referTo, orBlank: Phrase(zh: "国家档案馆名称", en: "name of the state archives"), .referTo)
      let rules = recorded(
        closing.basis, orBlank: Phrase(zh: "档案管理的法律、行政法规", en: "the law or administrative regulation on archives"),
        .basis)
      return paragraph(
        Phrase(
          zh: "经审查，\(you)申请公开的信息已经移交\(archives.zh)，请依照\(rules.zh)的规定向其申请利用。",
          en:
            "On examination, the information you ask for has been transferred to \(archives.en); please apply there to use it, as \(rules.en) provides."
        ), remark)
    case .caseParty:
      let rules = recorded(
        closing.basis, orBlank: Phrase(zh: "有关法律、法规", en: "the law or regulation"), .basis)
      let place = closing.referTo.map { Phrase(zh: "向\(clause($0))", en: " with \(clause($0))") } ?? .empty
      return paragraph(
        Phrase(
          zh: "经审查，\(you)申请公开的是案卷材料，对其查阅法律、法规另有程序。请依照\(rules.zh)的规定\(place.zh)办理。",
          en:
            "On examination, you ask for the papers of a case, which parties consult by a procedure of their own. Please proceed\(place.en) as \(rules.en) provides."
        ), remark)
    case .ended:
      return paragraph(
        Phrase(
          zh: "因申请人死亡或者终止，本机关终止办理该申请。", en: "As the applicant has died or been dissolved, the processing has ended."),
        remark)
    case .misc, nil:
      return paragraph(
        Phrase(zh: "经审查，根据\(law.zh)，本机关作如下处理：", en: "On examination we decide as follows, under \(law.en):"),
        ground(orBlank: Phrase(zh: "处理意见", en: "the decision")) + Phrase(zh: "。", en: "."), why)
    }
  }
}
