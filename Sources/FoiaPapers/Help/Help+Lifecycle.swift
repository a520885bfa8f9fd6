internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

extension Help {
  /// The table of the lifecycle: every step, when it can happen, what it follows, how often, and its rule.
  static func lifecycle(_ language: Language, _ width: Int?) -> String {
    let head = [
      Phrase(zh: "命令", en: "Command"), Phrase(zh: "事项", en: "Step"), Phrase(zh: "何时可以登记", en: "When"),
      Phrase(zh: "依据", en: "Rule"),
    ]
    let rows = Step.all.map { step in
      [
        Phrase(both: "  " + step.kind.verb.rawValue), step.kind.name, step.conditions, step.article?.cited ?? .empty,
      ].map { $0(language) }
    }
    let intro = Phrase(
      zh: "办理流程：各事项可以补登，先后顺序不论，按发生日期计算。迟办、违规的照实登记并提醒；不可能发生的不予登记。",
      en: """
        The life of an application. Each step can be recorded later and in any order; what counts is the day it happened.
        What came late or against the rules is recorded and remarked on; what cannot have happened is refused.
        """)
    let table = Columns.text(
      head: head.map { $0(language) }, fits: [.whole, .wraps, .wraps, .wraps], rows: rows, width: width)
    return intro(language).paragraphs(in: width) + "\n\n" + table
  }

  /// How the due date is counted, with the numbers of the policy.
  static var clock: Phrase {
    func cited(_ article: Int, _ paragraph: Int? = nil) -> Phrase {
      Article.regulation(article, paragraph: paragraph).cited
    }
    let fee = Article.feeMeasure.cited
    let dayByDay = CommandHint(.due, .operand(DueSyntax.number), .flag(DueSyntax.why)).text.unbroken
    return Phrase(
      zh: """
        答复期限的计算：
          起算        收到之日的次日起\(Policy.answerWithin)个工作日（\(cited(33, 2).zh)）；工作日按国务院办公厅各年放假通知
          补正        收到之日起\(Policy.askClarificationWithin)个工作日内告知（\(cited(30).zh)）；自收到补正之日起重新计算；等待期间停止计算
          收费        通知送达后\(Policy.payWithin)个工作日内缴费（\(fee.zh)）；自缴费之日起重新计算；等待期间停止计算
          征求意见    发出次日至收到意见之日不计（\(cited(33, 3).zh)）；第三方、共同制作机关最多不计送达后\(Policy.consultationExcludedWithin)个工作日
          延期        经批准可延长，累计不超过\(Policy.extensionLimit)个工作日，须在期限内告知（\(cited(33, 2).zh)）；重新计算后须另行批准
          延迟答复    大量、反复申请经说明理由后可另定答复时间（\(cited(35).zh)）
          逾期        直接送达、委托送达以送达之日为准，邮寄、网上答复以发出之日为准，没有登记的以答复日期为准；期限已过之后的补正、收费、征求意见、延期都不影响期限
          稳妥日期    补正告知超过\(Policy.askClarificationWithin)个工作日的，另列不重新计算的日期
          暂定        期限所在年度的放假通知尚未公布
        逐日依据：\(dayByDay.zh)

        """,
      en: """
        How the due date is counted:
          start          \(Policy.answerWithin) working days from the day after receipt (\(cited(33, 2).en)), by the State Council's yearly notices
          clarification  asked within \(Policy.askClarificationWithin) working days of receipt (\(cited(30).en)); the count starts anew the day after it comes; stopped meanwhile
          fee            paid within \(Policy.payWithin) working days of service (\(fee.en)); the count starts anew; stopped meanwhile
          consultation   the days after sending up to the opinion do not count (\(cited(33, 3).en)); of a third party or co-producer at most \(Policy.consultationExcludedWithin) working days from service
          extension      by approval, \(Policy.extensionLimit) working days at most in all, notified by the due date (\(cited(33, 2).en)); to be approved again after a new start
          deferral       of excessive applications, to a day that the agency sets once reasons were asked for (\(cited(35).en))
          lateness       by the day of dispatch, or of service where it is handed over, else by that of the decision; what is done after the due date moves nothing
          strict date    where clarification was asked after \(Policy.askClarificationWithin) working days: the date without the new start
          provisional    the notice of a year is not out
        Day by day: \(dayByDay.en)

        """)
  }
}

extension Step {
  /// When the step can happen, in few words.
  fileprivate var conditions: Phrase {
    let needed = follows.map { Phrase(zh: "须先有“\($0.name.zh)”", en: "after '\($0.name.en)'") }
    return [phase.name, needed, times.name].compactMap { $0 }.commaSeparated
  }
}

extension Step.Phase {
  fileprivate var name: Phrase? {
    switch self {
    case .receipt: nil
    case .untilClosing: Phrase(zh: "收到至办结", en: "from receipt to closing")
    case .fromReceipt: Phrase(zh: "收到以后（办结后只作备注）", en: "from receipt on (after the closing as a note)")
    case .withinAgency, .aside: Phrase(zh: "收到以后（办结前后均可）", en: "from receipt on, after the closing too")
    case .afterClosing: Phrase(zh: "办结以后", en: "after the closing")
    }
  }
}

extension Step.Times {
  fileprivate var name: Phrase? {
    switch self {
    case .once: Phrase(zh: "一次", en: "once")
    case .oncePerRequest: Phrase(zh: "每项一次", en: "once for each")
    case .onceOrRemarked: Phrase(zh: "再次登记时提醒", en: "a second one is remarked on")
    case .often: nil
    }
  }
}
