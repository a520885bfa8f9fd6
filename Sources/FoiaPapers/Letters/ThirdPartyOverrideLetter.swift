internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

/// Tells a third party that the information is disclosed although it objected, what is disclosed and why
/// (政府信息依申请公开告知书, art. 32).
struct ThirdPartyOverrideLetter: OfficialLetter {
  let context: LetterContext
  let consultation: Consultation
  let answer: LetterAnswer

  var page: LetterPage {
    let (about, rule) = (about, Article.regulation(32).cited)
    let asked = told(.asked, date(consultation.request.on))
    let said = told(.objected, consultation.returned.map { date($0.fact.on) } ?? .empty)
    let why = told(
      .why,
      ground(
        orBlank: Phrase(
          zh: "理由不合理的认定，或者不公开可能对公共利益造成重大影响的理由",
          en: "why the objection is unreasonable, or how withholding would gravely affect the public interest")))
    let matter = Phrase(zh: "本告知", en: "this notice")
    let remedies = RemedyParagraphs(
      context: context, matter: matter, document: Phrase(zh: "本告知书", en: "this notice"))
    let stated = context.office.remedies.remedies(against: .thirdPartyOverride, on: answer.closing.on)
    return notice(
      Phrase(zh: "政府信息依申请公开告知书", en: "Notice that government information is disclosed on application"),
      to: consultation.partyName, on: answer.closing.on,
      [
        Phrase(
          zh: "本机关于\(asked.zh)根据\(regulation.zh)第三十二条书面征求贵方对公开下列政府信息的意见：\(about.zh)。贵方于\(said.zh)提出不同意公开的意见。",
          en:
            "On \(asked.en), under art. 32 of \(regulation.en), we asked for your opinion on disclosing this information: \(about.en). On \(said.en) you objected."
        ),
        Phrase(
          zh: "经审查，\(why.zh)。根据\(rule.zh)，本机关决定予以公开，公开的内容为：\(about.zh)。",
          en:
            "On examination, \(why.en). Under \(rule.en) we have decided to disclose it. What is disclosed: \(about.en)."
        ),
      ] + each(.remedies, .remedy, [remedies.told(stated, matter)].compactMap(\.self)))
  }
}
