internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

// Answers that end the case without a word on the information.
extension ReplyFinding {
  var petition: String {
    let channel = fill(closing.referTo, "信访、投诉、举报的渠道", "the channel for petitions, complaints and reports")
    return paragraph(
      say(
        "经审查，\(you)以政府信息公开申请的形式进行信访、投诉、举报等活动。根据\(law)，本机关不作为政府信息公开申请处理。\(you)可以通过\(channel)提出。",
        "On examination, this is a petition, complaint or report in the form of an application for government information. Under \(law) it is not processed as such an application. You may bring it forward through \(channel)."
      ), remark)
  }

  var repeated: String {
    let earlier = fill(closing.sameAs, "原答复的文号和日期", "number and date of the earlier answer")
    return paragraph(
      say(
        "经审查，\(you)重复申请公开相同政府信息，本机关此前已作出答复（\(earlier)）。根据\(law)，本机关不予重复处理。",
        "On examination, you ask again for the same information, which we have already answered (\(earlier)). Under \(law) it is not processed again."
      ), remark)
  }

  var publication: String {
    let way = fill(closing.referTo, "获取的途径", "where to obtain them")
    return paragraph(
      say(
        "经审查，\(you)的申请内容为要求提供政府公报、报刊、书籍等公开出版物。根据\(law)，现告知获取的途径：\(way)。",
        "On examination, you ask for gazettes, newspapers, books or other published material. Under \(law) we tell you where to obtain them: \(way)."
      ), remark)
  }

  var excessive: String {
    let inquiry = application.reasons.last
    let asked = inquiry.map { date($0.asked.on) } ?? blank("要求说明理由的日期", "day on which reasons were asked for")
    let answer =
      if let came = inquiry?.answer?.fact.on {
        say("于\(date(came))收到\(you)说明的理由", "your reasons came on \(date(came))")
      } else if inquiry != nil {
        say("\(you)未说明理由", "you gave none")
      } else {
        blank("说明理由的情况", "what came of it")
      }
    return paragraph(
      say(
        "\(you)申请公开政府信息的数量、频次明显超过合理范围，本机关于\(asked)要求说明理由，\(answer)。经审查，申请理由不合理。根据\(law)，本机关不予处理。",
        "The number or frequency of your applications clearly exceeds what is reasonable. We asked for your reasons on \(asked); \(answer). On examination, there is no reasonable ground for them. Under \(law) the application is not processed."
      ), why)
  }

  var reissue: String {
    paragraph(
      say(
        "经审查，\(you)要求本机关对已获取的政府信息予以确认或者重新出具，不属于申请公开政府信息。根据\(law)，本机关不予处理。",
        "On examination, you want information that you already have confirmed or issued again, which is not an application for its disclosure. Under \(law) it is not processed."
      ), why)
  }

  var unclarified: String {
    let request = application.clarifications.last?.asked
    let asked = request.map { date($0.on) } ?? blank("告知补正的日期", "day of the request")
    let by = request?.replyBy.map(date) ?? blank("补正期限", "last day for it")
    return paragraph(
      say(
        "因申请内容不明确，本机关于\(asked)告知\(you)在\(by)前补正。\(you)无正当理由逾期未补正。根据\(law)，视为放弃申请，本机关不再处理该政府信息公开申请。",
        "As what you ask for was unclear, we asked on \(asked) for clarification by \(by). None came in time, without good reason. Under \(law) the application is taken as abandoned and is no longer processed."
      ), remark)
  }

  var unpaid: String {
    let notice = application.fees.last?.asked
    let served = notice.map { date($0.on) } ?? blank("收费通知送达日期", "day of service")
    let amount = notice?.amount.text(language) ?? blank("金额", "amount")
    let by = notice.map { date($0.payBy(calendar)) } ?? blank("缴费期限", "last day for paying")
    return paragraph(
      say(
        "本机关于\(served)向\(you)送达收费通知，应当在\(by)前（含当日）缴纳信息处理费\(amount)。\(you)逾期未缴纳。根据\(law)，视为放弃申请，本机关不再处理该政府信息公开申请。",
        "On \(served) you were served notice of an information-processing fee of \(amount), to be paid by \(by). It was not paid in time. Under the \(law) the application is taken as abandoned and is no longer processed."
      ), remark)
  }

  var otherwise: String {
    switch closing.subReason {
    case .withdrawn:
      return paragraph(
        say("\(you)已撤回该申请，本机关终止办理。", "You have withdrawn the application; its processing has ended."), remark)
    case .notInformation:
      let rule = Article.regulation(2).cited(language)
      return paragraph(
        say(
          "经审查，\(you)申请公开的内容不属于\(rule)所称的政府信息，本机关不作为政府信息公开申请处理。",
          "On examination, what you ask for is not government information within the meaning of \(rule), and is not processed as an application for it."
        ), why)
    case .inquiry:
      let place = fill(closing.referTo, "咨询渠道", "the place for inquiries")
      return paragraph(
        say(
          "经审查，\(you)提出的事项属于咨询，不属于申请公开政府信息，本机关不作为政府信息公开申请处理。\(you)可以向\(place)咨询。",
          "On examination, this is an inquiry and not an application for government information, and is not processed as one. You may turn to \(place)."
        ), remark)
    case .archived:
      let archives = fill(closing.referTo, "国家档案馆名称", "name of the state archives")
      let rules = fill(closing.basis, "档案管理的法律、行政法规", "the law or administrative regulation on archives")
      return paragraph(
        say(
          "经审查，\(you)申请公开的信息已经移交\(archives)，请依照\(rules)的规定向其申请利用。",
          "On examination, the information you ask for has been transferred to \(archives); please apply there to use it, as \(rules) provides."
        ), remark)
    case .caseParty:
      let rules = fill(closing.basis, "有关法律、法规", "the law or regulation")
      let place = closing.referTo.map { say("向\(clause($0))", " with \(clause($0))") } ?? ""
      return paragraph(
        say(
          "经审查，\(you)申请公开的是案卷材料，对其查阅法律、法规另有程序。请依照\(rules)的规定\(place)办理。",
          "On examination, you ask for the papers of a case, which parties consult by a procedure of their own. Please proceed\(place) as \(rules) provides."
        ), remark)
    case .ended:
      return paragraph(
        say("因申请人死亡或者终止，本机关终止办理该申请。", "As the applicant has died or been dissolved, the processing has ended."),
        remark)
    case .misc, nil:
      return paragraph(
        say("经审查，根据\(law)，本机关作如下处理：", "On examination we decide as follows, under \(law):"),
        blank("处理意见", "the decision") + say("。", "."), why)
    }
  }
}
