internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

/// Tells the applicant what is to be paid, why and by when (收费通知书, art. 42).
struct FeeNoticeLetter: OfficialLetter {
  let context: LetterContext
  let fee: FeeNotice

  var page: LetterPage {
    let rules = Phrase(
      zh: "\(Article.regulation(42).cited.zh)和\(Article.feeMeasure.cited.zh)（国办函〔2020〕109号）",
      en: "\(Article.regulation(42).cited.en) and the measure on information-processing fees (国办函〔2020〕109号)")
    let amount = told(.amount, told(fee.amount))
    let way = told(
      .payment, fill(context.office.payment, orBlank: Phrase(zh: "缴纳方式", en: "way of paying"), setting: .payment))
    let basis = told(.feeBasis, fee.basis.name)
    let tariff = told(.tariff, standard(fee.basis))
    let counted = told(.counted, counted)
    return notice(
      Phrase(zh: "政府信息公开申请收费通知书", en: "Notice of an information-processing fee"),
      on: fee.judgedOn,
      [
        opening(until: fee.judgedOn),
        Phrase(
          zh: "\(you)申请公开政府信息的数量、频次明显超过合理范围。根据\(rules.zh)，本机关决定收取信息处理费。",
          en:
            "The number or frequency of your applications clearly exceeds what is reasonable. Under \(rules.en) an information-processing fee is charged."
        ),
        Phrase(
          zh: "计收方式：\(basis.zh)。收费标准：\(tariff.zh)。\(counted.zh)，应当缴纳\(amount.zh)。",
          en:
            "Reckoned: \(basis.en). Tariff: \(tariff.en). \(counted.en). Amount due: \(amount.en)."
        ),
        Phrase(
          zh:
            "请自收到本通知次日起\(Policy.payWithin)个工作日内\(by.zh)缴纳，缴纳方式：\(way.zh)。答复期限自完成缴费次日起重新计算。逾期未缴纳的，视为放弃申请，本机关不再处理该政府信息公开申请。",
          en:
            "Please pay within \(workingDays(Policy.payWithin)) counted from the day after receiving this notice\(by.en). Way of paying: \(way.en). The time for the answer starts anew on the day after payment. If nothing is paid in time, the application is taken as abandoned and is no longer processed."
        ),
      ])
  }

  /// The last day for paying. A document has none: its time runs from the day on which it arrives.
  private var by: Phrase {
    guard !context.isDocument else { return .empty }
    let day = limit(fee.payBy(calendar), from: fee.on)
    return Phrase(zh: "，即\(day.zh)前（含当日）", en: ", that is by \(day.en), that day included")
  }

  /// What was counted, with what was counted earlier in the month.
  private var counted: Phrase {
    let own = fee.basis.counted(fee.count)
    guard fee.earlier > 0 else { return Phrase(zh: "本件申请计\(own.zh)", en: "This application counts \(own.en)") }
    let earlier = fee.basis.counted(fee.earlier)
    let all = fee.basis.counted(fee.earlier + fee.count)
    return Phrase(
      zh: "本件申请计\(own.zh)，本自然月内此前已计\(earlier.zh)，累计\(all.zh)",
      en: "This application counts \(own.en), after \(earlier.en) earlier in the month, \(all.en) in all")
  }

  /// The tariff in the words of the measure, art. 4 and 5.
  private func standard(_ basis: FeeBasis) -> Phrase {
    switch basis {
    case .items:
      Phrase(
        zh: "同一申请人一个自然月内累计申请10件以下（含10件）的，不收费；11—30件（含30件）的部分，100元/件；31件以上的部分，以10件为一档，每增加一档，收费标准提高100元/件",
        en:
          "of one applicant in one calendar month, up to 10 items free; items 11 to 30, 100 yuan each; from item 31 by tens, each further ten 100 yuan an item dearer"
      )
    case .pages:
      Phrase(
        zh: "30页以下（含30页）的，不收费；31—100页（含100页）的部分，10元/页；101—200页（含200页）的部分，20元/页；201页以上的部分，40元/页",
        en:
          "up to 30 pages free; pages 31 to 100, 10 yuan each; pages 101 to 200, 20 yuan each; from page 201, 40 yuan each"
      )
    }
  }
}
