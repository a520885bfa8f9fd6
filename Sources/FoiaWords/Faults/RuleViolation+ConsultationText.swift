internal import FoiaCore

extension RuleViolation {
  /// That the agency itself, or one of its departments, cannot be consulted.
  static func ownUnit(_ role: ConsultedRole, isAgencyItself: Bool) -> FaultText {
    let (hint, article) = (CommandHint(.assign), role.article.cited)
    if isAgencyItself {
      return FaultText(
        zh: "本机关不是征求意见的对象（\(article.zh)）", en: "an agency does not consult itself (\(article.en))")
    }
    return FaultText(
      zh: "这是本机关的内设机构", en: "that is a department of this agency",
      wayOut: Phrase(
        zh: "内部征求意见不扣除期限（\(article.zh)），转办请用 \(hint.zh)",
        en: "asking it keeps no day out of the count (\(article.en)); hand the application over with \(hint.en)"))
  }

  /// That the applicant is no third party to the own application.
  static func applicantConsulted(_ number: ApplicationNumber) -> FaultText {
    FaultText(
      zh: "这是 \(number) 的申请人，不是第三方（《条例》第三十二条）",
      en: "that is the applicant of \(number), who is no third party (Regulation, art. 32)",
      wayOut: Phrase(
        zh: "同名的另一人，请把名称写得可以区分", en: "of another one of that name write more, so that they can be told apart"))
  }
}
