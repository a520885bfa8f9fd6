internal import FoiaCore
internal import FoiaDocument
public import FoiaWords

extension Help {
  /// The table of the lifecycle: every step, when it can happen, what it follows, how often, and its rule.
  public static func lifecycle(_ language: Language) -> String {
    let zh = language == .zh
    let head = zh ? ["命令", "事项", "何时可以登记", "依据"] : ["Command", "Step", "When", "Rule"]
    let rows = Step.all.map { step in
      [
        "  " + step.kind.verb.rawValue, step.kind.name(language), step.conditions(language),
        step.article?.cited(language) ?? "",
      ]
    }
    let intro =
      zh
      ? "办理流程：各事项可以补登，先后顺序不论，按发生日期计算。迟办、违规的照实登记并提醒；不可能发生的不予登记。"
      : "The life of an application. Each step can be recorded later and in any order; what counts is the day it happened.\n"
        + "What came late or against the rules is recorded and remarked on; what cannot have happened is refused."
    return intro + "\n\n" + Columns.text(head: head, rows: rows, width: nil)
  }

  /// How the due date is counted, with the numbers of the policy.
  public static func clock(_ language: Language) -> String {
    func cited(_ article: Int, _ paragraph: Int? = nil) -> String {
      Article.regulation(article, paragraph: paragraph).cited(language)
    }
    switch language {
    case .zh:
      return """
        答复期限的计算：
          起算        收到之日的次日起\(Policy.answerWithin)个工作日（\(cited(33, 2))）；工作日按国务院办公厅各年放假通知
          补正        收到之日起\(Policy.askClarificationWithin)个工作日内告知（\(cited(30))）；自收到补正之日起重新计算；等待期间停止计算
          收费        通知送达后\(Policy.payWithin)个工作日内缴费（\(Article.feeMeasure.cited(.zh))）；自缴费之日起重新计算；等待期间停止计算
          征求意见    发出次日至收到意见之日不计（\(cited(33, 3))）；第三方、共同制作机关最多不计送达后\(Policy.consultationExcludedWithin)个工作日
          延期        经批准可延长，累计不超过\(Policy.extensionLimit)个工作日，须在期限内告知（\(cited(33, 2))）；重新计算后须另行批准
          延迟答复    大量、反复申请经说明理由后可另定答复时间（\(cited(35))）
          逾期        以发出之日为准，没有登记发出日期的以答复日期为准；期限已过之后的补正、收费、征求意见、延期都不影响期限
          稳妥日期    补正告知超过\(Policy.askClarificationWithin)个工作日的，另列不重新计算的日期
          暂定        期限所在年度的放假通知尚未公布
        逐日依据：foia due 编号 --why

        """
    case .en:
      return """
        How the due date is counted:
          start          \(Policy.answerWithin) working days from the day after receipt (\(cited(33, 2))), by the State Council's yearly notices
          clarification  asked within \(Policy.askClarificationWithin) working days of receipt (\(cited(30))); the count starts anew the day after it comes; stopped meanwhile
          fee            paid within \(Policy.payWithin) working days of service (\(Article.feeMeasure.cited(.en))); the count starts anew; stopped meanwhile
          consultation   the days after sending up to the opinion do not count (\(cited(33, 3))); of a third party or co-producer at most \(Policy.consultationExcludedWithin) working days from service
          extension      by approval, \(Policy.extensionLimit) working days at most in all, notified by the due date (\(cited(33, 2))); to be approved again after a new start
          deferral       of excessive applications, to a day that the agency sets once reasons were asked for (\(cited(35)))
          lateness       by the day of dispatch, else by that of the decision; what is done after the due date moves nothing
          strict date    where clarification was asked after \(Policy.askClarificationWithin) working days: the date without the new start
          provisional    the notice of a year is not out
        Day by day: foia due NUMBER --why

        """
    }
  }
}

extension Step {
  /// When the step can happen, in few words.
  func conditions(_ language: Language) -> String {
    let needed = follows.map { language == .zh ? "须先有“\($0.name(.zh))”" : "after '\($0.name(.en))'" }
    return [phase.name(language), needed, times.name(language)].compactMap { $0 }
      .joined(separator: language == .zh ? "，" : ", ")
  }
}

extension Step.Phase {
  fileprivate func name(_ language: Language) -> String? {
    switch (self, language) {
    case (.receipt, _): nil
    case (.untilClosing, .zh): "收到至办结"
    case (.untilClosing, .en): "from receipt to closing"
    case (.fromReceipt, .zh): "收到以后（办结后只作备注）"
    case (.fromReceipt, .en): "from receipt on (after the closing as a note)"
    case (.afterClosing, .zh): "办结以后"
    case (.afterClosing, .en): "after the closing"
    }
  }
}

extension Step.Times {
  fileprivate func name(_ language: Language) -> String? {
    switch (self, language) {
    case (.once, .zh): "一次"
    case (.once, .en): "once"
    case (.oncePerRequest, .zh): "每项一次"
    case (.oncePerRequest, .en): "once for each"
    case (.onceOrRemarked, .zh): "再次登记时提醒"
    case (.onceOrRemarked, .en): "a second one is remarked on"
    case (.often, _): nil
    }
  }
}
