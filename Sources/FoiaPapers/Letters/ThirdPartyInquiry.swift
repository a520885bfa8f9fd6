internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

/// Asks a third party for its opinion, by a text that is typed for it alone: nothing of the application stands in it
/// (征求意见书, art. 32).
struct ThirdPartyInquiry: OfficialLetter {
  let context: LetterContext
  let consultation: Consultation

  var page: LetterPage {
    let (about, address, rule) = (about, address, Article.regulation(32).cited)
    let interest = told(
      .interest, ground(orBlank: Phrase(zh: "商业秘密、个人隐私等", en: "business secrets, personal privacy or the like")))
    let time = Phrase(
      zh: "自收到本征求意见书之日起\(Policy.opinionWithin)个工作日内",
      en: "within \(workingDays(Policy.opinionWithin)) of receiving this letter")
    return notice(
      Phrase(zh: "政府信息公开申请征求意见书", en: "Request for an opinion on the disclosure of government information"),
      to: consultation.partyName, on: consultation.request.on,
      [
        Phrase(
          zh: "本机关正在依照\(regulation.zh)办理一件政府信息公开申请，拟公开的政府信息为：\(about.zh)。",
          en:
            "Under \(regulation.en) we are handling an application for government information. The information in question is: \(about.en)."
        ),
        Phrase(
          zh: "经审查，该信息涉及贵方的\(interest.zh)，公开可能损害贵方合法权益。根据\(rule.zh)，现书面征求意见：是否同意公开；不同意公开的，请说明合理理由。",
          en:
            "On examination, it touches your \(interest.en), and disclosing it may harm your lawful rights. Under \(rule.en) we ask in writing whether you agree to its disclosure; if you do not, please state good reasons."
        ),
        Phrase(
          zh: "请\(time.zh)填写所附征求意见确认函，送交或者寄回本机关（地址：\(address.zh)）。逾期未提出意见的，由本机关依照《条例》的规定决定是否公开。",
          en:
            "Please complete the form enclosed \(time.en) and hand it in or post it to us (address: \(address.en)). If no opinion comes in time, we decide under the Regulation whether to disclose."
        ),
        Phrase(
          zh: "不同意公开且有合理理由的，本机关不予公开；本机关认为不公开可能对公共利益造成重大影响的，可以决定予以公开，并将决定公开的内容和理由书面告知贵方。",
          en:
            "If you object with good reasons, the information is not disclosed; where we find that withholding it may gravely affect the public interest we may decide to disclose it, and shall tell you in writing what is disclosed and why."
        ),
      ], enclosed: Phrase(zh: "附件：征求意见确认函", en: "Enclosed: form for your opinion"))
  }
}

/// The form on which a third party gives its opinion (征求意见确认函).
struct OpinionForm: OfficialLetter {
  let context: LetterContext

  var page: LetterPage {
    let language = context.language
    let about = about
    let line = String(repeating: "＿", count: 12)
    let paragraphs = [
      Phrase(
        zh: "贵机关征求意见书收悉。关于是否公开下列政府信息：\(about.zh)，我（单位）的意见是：",
        en:
          "We received your request for an opinion. On the disclosure of this information: \(about.en), our opinion is:"
      ),
      Phrase(zh: "□ 同意公开。", en: "□ We agree to its disclosure."),
      Phrase(zh: "□ 同意部分公开，不同意公开的内容：\(line)", en: "□ We agree to its disclosure in part, but not of: ____________"),
      Phrase(zh: "□ 不同意公开。", en: "□ We object to its disclosure."),
      Phrase(zh: "不同意公开的理由：\(line)", en: "Reasons for objecting: ____________"),
      Phrase(zh: "联系人及联系电话：\(line)", en: "Name and telephone number: ____________"),
    ]
    return LetterPage(
      title: Phrase(zh: "征求意见确认函", en: "Opinion on the disclosure of government information")(language), reference: "",
      salutation: Phrase(zh: "\(agency.zh)：", en: "To \(agency.en)")(language),
      paragraphs: paragraphs.map { $0(language) },
      signatory: Phrase(zh: "（签名或者盖章）", en: "(signature or seal)")(language),
      date: Phrase(zh: "＿＿＿＿年＿＿月＿＿日", en: "Date: ____________")(language))
  }
}

extension LetterWording {
  /// What information a third party is told of: what was typed for it, never what the application says.
  var about: Phrase {
    told(
      .about,
      fill(context.typed(\.about), orBlank: Phrase(zh: "拟公开的政府信息", en: "the information in question"), from: .about))
  }
}

extension LetterWording {
  /// What only this letter says of the case, as it was typed with it.
  func ground(orBlank what: Phrase) -> Phrase { fill(context.typed(\.ground), orBlank: what, from: .ground) }
}

extension LetterBlank.Source {
  /// The text for a third party, which is typed with the letter.
  static let about = typed(with: LetterSyntax.about)
  /// What only the letter says, which is typed with it.
  static let ground = typed(with: LetterSyntax.ground)

  private static func typed(with option: Option<String>) -> Self {
    record(Phrase(zh: option.usage.zh, en: option.usage.en))
  }
}
