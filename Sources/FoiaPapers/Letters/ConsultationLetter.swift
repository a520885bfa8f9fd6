internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

/// What a party is asked before information is disclosed; it does not name the applicant (征求意见书, art. 32 to 34).
struct ConsultationLetter: OfficialLetter {
  let context: LetterContext
  let consultation: Consultation

  var page: LetterPage {
    notice(
      say("政府信息公开申请征求意见书", "Request for an opinion on the disclosure of government information"),
      to: consultation.request.party ?? Mask.erased(language), [inquiry] + question)
  }

  private var inquiry: String {
    let subject = clause(application.intake.subject)
    return say(
      "本机关正在依照\(regulation(.zh))办理一件政府信息公开申请，申请公开“\(subject)”。",
      "Under \(regulation(.en)) we are handling an application for the disclosure of government information: “\(subject)”."
    )
  }

  /// What is asked, which differs by whom it is asked of.
  private var question: [String] {
    let role = consultation.request.role
    let rule = role.article.cited(language)
    let time = time
    switch role {
    case .thirdParty:
      let interest = blank("商业秘密、个人隐私等", "business secrets, personal privacy or the like")
      return [
        say(
          "经审查，该信息涉及贵方的\(interest)，公开可能损害贵方合法权益。根据\(rule)，现书面征求意见：是否同意公开；不同意公开的，请说明合理理由。",
          "On examination, the information touches your \(interest), and disclosing it may harm your lawful rights. Under \(rule) we ask in writing whether you agree to its disclosure; if you do not, please state good reasons."
        ),
        say(
          "请\(time)书面提出意见。逾期未提出意见的，由本机关依照《条例》的规定决定是否公开。不同意公开且有合理理由的，本机关不予公开；本机关认为不公开可能对公共利益造成重大影响的，可以决定予以公开，并将决定公开的内容和理由书面告知贵方。",
          "Please give your opinion in writing \(time). If none comes in time, we decide under the Regulation whether to disclose. If you object with good reasons, the information is not disclosed; where we find that withholding it may gravely affect the public interest we may decide to disclose it, and shall tell you in writing what is disclosed and why."
        ), enclosure,
      ]
    case .coProducer:
      return [
        say(
          "该信息由本机关与贵单位共同制作。根据\(rule)，现征求贵单位意见：是否同意公开；不同意公开的，请说明依据和理由。",
          "The information was made by both our agencies. Under \(rule) we ask whether you agree to its disclosure; if you do not, please state the rule and the reasons."
        ),
        say(
          "请\(time)提出意见，逾期未提出意见的视为同意公开。",
          "Please give your opinion \(time); without an opinion by then you are taken to agree."
        ), enclosure,
      ]
    case .agency:
      return [
        say(
          "该信息的公开涉及贵单位职责。根据\(rule)，现征求贵单位意见：是否同意公开；不同意公开的，请说明依据和理由。",
          "Its disclosure touches your agency's functions. Under \(rule) we ask whether you agree to it; if you do not, please state the rule and the reasons."
        ),
        say("请\(time)书面函复本机关。", "Please answer in writing \(time)."), enclosure,
      ]
    }
  }

  private var enclosure: String {
    let blank = blank("拟公开的政府信息", "the information to be disclosed")
    return say("附件：\(blank)。", "Enclosed: \(blank).")
  }

  /// By when the opinion is to come, with the very day once the letter is served; a blank for other agencies, to whom the
  /// law sets no time.
  private var time: String {
    guard let by = consultation.opinionBy(calendar) else {
      let blank = blank("函复期限", "day for the answer")
      return say("在\(blank)前（含当日）", "by \(blank), that day included")
    }
    let day = consultation.served.map { limit(by, from: $0) }
    return say(
      "自收到本意见书之日起\(Policy.opinionWithin)个工作日内" + (day.map { "（即\($0)前，含当日）" } ?? ""),
      "within \(workingDays(Policy.opinionWithin)) of receiving this letter" + (day.map { " (that is by \($0))" } ?? "")
    )
  }
}
