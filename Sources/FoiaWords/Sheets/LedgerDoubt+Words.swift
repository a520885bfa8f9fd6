internal import FoiaCalendar
public import FoiaCore

extension LedgerDoubt {
  /// Why the value cannot be taken without asking.
  public var sentence: Phrase {
    switch self {
    case .notADate: Phrase(zh: "不是日期", en: "this is no date")
    case .noSuchDay: Phrase(zh: "没有这一天", en: "there is no such day")
    case .dayOrMonthFirst: Phrase(zh: "分不清月和日的先后", en: "day or month may come first")
    case .severalDates: Phrase(zh: "一格中有多个日期", en: "several dates in one cell")
    case .noYear: Phrase(zh: "没有年份", en: "there is no year")
    case .ahead: Phrase(zh: "日期在今天以后", en: "the day lies ahead")
    case .tooEarly: Phrase(zh: "早于条例施行", en: "before there were applications")
    case .farFrom(let year): Phrase(zh: "与\(year)年的台账不符", en: "does not belong to a ledger of \(year)")
    case .beforeReceipt(let day): Phrase(zh: "早于收到日期\(day.iso)", en: "before the receipt on \(day.iso)")
    case .noReceipt: Phrase(zh: "没有收到日期", en: "no day of receipt")
    case .acceptedOnly:
      Phrase(zh: "只有受理（登记）日期，是否就是收到日期", en: "only the day it was taken up is written: is it the day of receipt?")
    case .letterOrMail: Phrase(zh: "是需签收的邮寄，还是平常信函", en: "signed for, or an ordinary letter")
    case .postOrEmail: Phrase(zh: "是电子邮件，还是邮局寄来的信件", en: "an e-mail, or sent by post")
    case .spokenOrNone:
      Phrase(
        zh: "口头申请须代填申请表（第二十九条）；否则不是申请",
        en: "an oral request counts only with the form filled in (art. 29); else it is none")
    case .severalChannels: Phrase(zh: "有多种申请方式", en: "several channels at once")
    case .unknownChannel: Phrase(zh: "未识别的申请方式", en: "an unknown channel")
    case .severalOutcomes: Phrase(zh: "可能属于几种办理结果", en: "the words fit several outcomes")
    case .groupOfOutcomes: Phrase(zh: "没有写明是哪一种", en: "a group of outcomes; which of them?")
    case .stateNotOutcome: Phrase(zh: "这是办理状态，不是办理结果", en: "a state is no outcome")
    case .unknownOutcome: Phrase(zh: "未识别的办理结果", en: "an unknown outcome")
    case .noOutcome: Phrase(zh: "已答复但没有写办理结果", en: "answered without an outcome")
    case .noClosingDay: Phrase(zh: "有办理结果但没有答复日期", en: "an outcome without a day")
    case .severalKinds: Phrase(zh: "可能是几种申请人类型", en: "several kinds of applicant are possible")
    case .unknownKind: Phrase(zh: "未识别的申请人类型", en: "an unknown kind of applicant")
    case .nameAgainstKind: Phrase(zh: "申请人类型与名称不符", en: "the name speaks against the kind")
    case .zeroLost: Phrase(zh: "单元格是数值，末尾的0可能丢失", en: "the cell is a number, a zero at its end may be lost")
    case .nobodyOfKind: Phrase(zh: "没有姓名，无法核对类型", en: "a kind without a name")
    case .noApplicant: Phrase(zh: "没有申请人", en: "no applicant")
    case .oneOrSeveral: Phrase(zh: "是一个人的姓名，还是几个申请人", en: "one name, or several applicants")
    case .noSubject: Phrase(zh: "没有申请内容", en: "no subject")
    case .numberTwice(let place):
      Phrase(zh: "编号与\(LedgerPlace.name(place).zh)重复", en: "the number stands at \(LedgerPlace.name(place).en) already")
    case .repeats(let place):
      Phrase(
        zh: "申请人、收到日期和内容与\(LedgerPlace.name(place).zh)相同，是否重复登记",
        en: "applicant, day and subject as at \(LedgerPlace.name(place).en): is it the same application?")
    case .numberRange: Phrase(zh: "一行写了一段编号", en: "a range of numbers in one row")
    case .severalApplications: Phrase(zh: "一行有多件申请", en: "several applications in one row")
    case .perhapsOtherBody: Phrase(zh: "是否向本机关提出的申请", en: "is it an application to this agency?")
    case .merged: Phrase(zh: "已并入其他申请，不重复计数", en: "merged into another application, not counted twice")
    case .notCounted: Phrase(zh: "写明不计入", en: "said not to count")
    case .struck: Phrase(zh: "整行带删除线", en: "the row is struck through")
    case .filled: Phrase(zh: "整行标有底色，少数行如此", en: "the row is coloured, as few are")
    case .columnsDiffer: Phrase(zh: "几栏内容不一致，以哪一栏为准", en: "these columns differ; which of them holds?")
    case .nothingAbove: Phrase(zh: "写着同上，上面没有内容", en: "repeats the cell above, which is empty")
    case .errorValue: Phrase(zh: "单元格是错误值", en: "the cell holds an error")
    case .guessedOtherwise: Phrase(zh: "推定的不对，改为", en: "the guess is wrong; what is it?")
    case .uncomputed: Phrase(zh: "公式没有保存结果", en: "a formula whose result is not stored")
    }
  }
}
