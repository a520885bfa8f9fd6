internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

extension Draft {
  /// The letters of what is under way, the latest first; those of one day in the reverse order of the fold.
  var notices: [Page] {
    var acts: [(on: Day, pages: [Page])] = []
    if application.isAwaitingClarification, let asked = application.clarifications.last?.asked {
      acts.append((asked.on, [clarification(asked)]))
    }
    if application.isAwaitingReasons, let asked = application.reasons.last?.asked {
      acts.append((asked.on, [reasons(asked)]))
    }
    if application.isAwaitingPayment, let asked = application.fees.last?.asked {
      acts.append((asked.on, [fee(asked)]))
    }
    acts += application.openConsultations.map { ($0.request.on, consultation($0)) }
    // A deferral replaces the due date, so that an extension beside it has nothing to tell.
    if let deferral = application.deferrals.first(where: { $0.entry == clock.course.deferral?.entry }) {
      acts.append((deferral.fact.on, [deferred(deferral.fact)]))
    } else if let last = application.extensions.first(where: { $0.entry == clock.course.extensions.last?.entry }) {
      acts.append((last.fact.on, [extended(last.fact)]))
    }
    return acts.sorted { $0.on < $1.on }.reversed().flatMap(\.pages)
  }

  /// That the application came, and by when it will be answered.
  var receipt: Page {
    let confirmation =
      application.intake.receipt.isConfirmed
      ? nil
      : say(
        "根据\(Article.regulation(31).cited(.zh))，与\(you)确认之日为收到申请之日，请予以确认；答复期限暂自申请到达之日起算。",
        "Under \(Article.regulation(31).cited(.en)) the day on which you and we confirm it is the day of receipt; please confirm. Until then the time runs from the day it arrived."
      )
    let duty = say(
      "根据\(Draft.answering.cited(.zh))，本机关自收到申请之日起\(Policy.answerWithin)个工作日内答复，答复期限为\(due())。需要补正、征求意见或者延长答复期限的，将另行告知。",
      "Under \(Draft.answering.cited(.en)) we answer within \(workingDays(Policy.answerWithin)) of receipt, that is by \(due()). Should clarification, a consultation or more time be needed, you will be told."
    )
    return notice(
      say("政府信息公开申请登记回执", "Receipt of an application for government information"),
      [
        opening(then: "现予登记并告知如下", "it is registered and we inform you as follows"),
        paragraph(confirmation, duty),
      ])
  }

  /// The rule on the time for the answer and its extension.
  private static var answering: Article { .regulation(33, paragraph: 2) }

  private func clarification(_ request: Request) -> Page {
    let rule = Article.regulation(30).cited(language)
    let ground = request.ground.map { say("：\(clause($0))", " (\(clause($0)))") } ?? ""
    let items = fill(request.items, "需要补正的事项", "what is to be clarified")
    let by = request.replyBy.map(date) ?? blank("补正期限", "last day for the clarification")
    return notice(
      say("政府信息公开申请补正告知书", "Request for clarification of an application for government information"),
      [
        opening(),
        say(
          "经审查，\(you)的申请内容不明确\(ground)。根据\(rule)，请对下列事项作出补正：\(items)。可以写明所需政府信息的名称、文号或者便于查询的其他特征性描述。",
          "On examination, what you ask for is unclear\(ground). Under \(rule), please clarify: \(items). You may give the title or document number of the information, or other features by which it can be found."
        ),
        say(
          "请在\(by)前（含当日）向本机关提交补正材料。答复期限自本机关收到补正的申请之日起重新计算。无正当理由逾期不补正的，视为放弃申请，本机关不再处理该政府信息公开申请。",
          "Please let us have the clarification by \(by), that day included. The time for the answer starts anew on the day we receive it. If it does not come in time without good reason, the application is taken as abandoned and is no longer processed."
        ),
      ])
  }

  private func reasons(_ request: Request) -> Page {
    let ground = request.ground.map { say("（\(clause($0))）", " (\(clause($0)))") } ?? ""
    let items = fill(request.items, "需要说明的事项", "what is to be explained")
    let by = request.replyBy.map(date) ?? blank("说明理由的期限", "last day for the reasons")
    let time = Article.regulation(33).cited(language)
    return notice(
      say("政府信息公开申请说明理由告知书", "Request for the reasons of applications for government information"),
      [
        opening(),
        say(
          "\(you)申请公开政府信息的数量、频次明显超过合理范围\(ground)。根据\(excess)，请在\(by)前（含当日）向本机关书面说明理由：\(items)。",
          "The number or frequency of your applications clearly exceeds what is reasonable\(ground). Under \(excess), please state your reasons in writing by \(by), that day included: \(items)."
        ),
        say(
          "本机关认为理由不合理的，不予处理；认为理由合理，但是无法在\(time)规定的期限内答复的，将确定延迟答复的合理期限并告知\(you)。",
          "If we find the reasons unreasonable, the application is not processed; if we find them reasonable but cannot answer within the time of \(time), we shall set a reasonable later day and tell you."
        ),
      ])
  }

  private var excess: String { Article.regulation(35).cited(language) }

  private func extended(_ fact: Extension) -> Page {
    let rule = Draft.answering.cited(language)
    let reason = fill(fact.reason, "延长答复期限的理由", "reason for the extension")
    let paused =
      clock.state == .paused
      ? say(
        "征求意见仍在进行，所需时间依照\(consulting)不计算在内，答复期限相应顺延。",
        "A consultation is under way; the time it needs is not counted (\(consulting)), and the day moves accordingly.")
      : nil
    return notice(
      say("政府信息公开申请延期答复告知书", "Extension of the time for answering an application for government information"),
      [
        opening(),
        paragraph(
          say(
            "本机关不能在\(Policy.answerWithin)个工作日内答复，理由：\(reason)。根据\(rule)，经本机关政府信息公开工作机构负责人同意，延长答复期限\(fact.days)个工作日，本机关将在\(due(told: fact.told))前（含当日）作出答复。",
            "We cannot answer within \(workingDays(Policy.answerWithin)), the reason being: \(reason). Under \(rule) and with the consent of the head of our disclosure office, the time for the answer is extended by \(workingDays(fact.days)): we shall answer by \(due(told: fact.told)), that day included."
          ), paused),
      ])
  }

  private func deferred(_ fact: Deferral) -> Page {
    let reason = fill(fact.reason, "不能按期答复的理由", "why the answer cannot come in time")
    let time = Article.regulation(33).cited(language)
    return notice(
      say("政府信息公开申请延迟答复告知书", "Deferral of the answer to an application for government information"),
      [
        opening(),
        say(
          "\(you)申请公开政府信息的数量、频次明显超过合理范围。本机关认为申请理由合理，但是无法在\(time)规定的期限内答复：\(reason)。根据\(excess)，本机关确定延迟至\(date(fact.until))前（含当日）作出答复。",
          "The number or frequency of your applications clearly exceeds what is reasonable. We find your reasons reasonable but cannot answer within the time of \(time): \(reason). Under \(excess) the answer is deferred: we shall give it by \(date(fact.until)), that day included."
        ),
      ])
  }
}
