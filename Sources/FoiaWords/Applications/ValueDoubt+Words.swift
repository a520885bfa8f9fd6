public import FoiaCore

extension ValueDoubt {
  /// What is wrong with the value, without the value.
  public var sentence: Phrase {
    switch self {
    case .identityLength:
      Phrase(
        zh: "证件号码的位数不对：身份证号码18位（旧证15位），统一社会信用代码18位",
        en: "the identity number has a wrong length: 18 digits for residents (15 of old), 18 characters for bodies")
    case .identityCheckDigit:
      Phrase(zh: "身份证号码的校验码不对（GB 11643）", en: "the check digit of the identity number is wrong (GB 11643)")
    case .identityBirthDate:
      Phrase(zh: "身份证号码中的出生日期不对", en: "the date of birth in the identity number cannot be one")
    case .creditCode:
      Phrase(
        zh: "统一社会信用代码的校验码不对（GB 32100）",
        en: "the check character of the unified social credit code is wrong (GB 32100)")
    case .phone:
      Phrase(
        zh: "联系电话不像电话号码：手机11位，固定电话带区号",
        en: "the telephone is no number: mobiles have 11 digits, landlines an area code")
    case .email:
      Phrase(
        zh: "电子邮箱不像邮箱地址：应有一个@，其后有点，没有空格",
        en: "the e-mail address is none: it has one @, a dot behind it and no blanks")
    }
  }

  /// The same, once it is recorded with the command that mends it; the right value is typed apart, so that it is not on
  /// the command line.
  public func told(of number: ApplicationNumber, isRecorded: Bool) -> Phrase {
    if !isRecorded { return sentence }
    let hint = hint(number)
    return sentence + Phrase(zh: "。录错的请更正：\(hint.zh)", en: ". If it is mistyped: \(hint.en)")
  }

  /// The command that mends it.
  func hint(_ number: ApplicationNumber) -> CommandHint { CorrectSyntax.hint(number, field) }
}
