internal import FoiaCalendar
public import FoiaCore

extension RuleViolation {
  /// What the record cannot take, which rule says so, and the way out.
  public func sentence(_ language: Language) -> String {
    switch (self, language) {
    case (.amending(let refusal), _): refusal.sentence(language)
    case (.dispute(let refusal), _): refusal.sentence(language)
    case (.future(let field, let day, let today), .zh):
      "\(field.name(.zh))\(day.long(.zh))晚于今天（\(today.iso)）：只能登记已经发生的事"
    case (.future(let field, let day, let today), .en):
      "the \(field.name(.en)), \(day.long(.en)), is after today (\(today.iso)): only what has happened can be recorded"
    case (.asOfFuture(let day, let today), .zh): "不能查询\(day.long(.zh))的情况：今天是\(today.iso)"
    case (.asOfFuture(let day, let today), .en):
      "\(day.long(.en)) is still to come (today is \(today.iso)): there is no record of it"
    case (.periodAhead(let day, let today), .zh): "统计期自\(day.long(.zh))开始，尚未到来：今天是\(today.iso)"
    case (.periodAhead(let day, let today), .en):
      "the period begins on \(day.long(.en)), which is still to come (today is \(today.iso))"
    case (.receiptTooEarly(let day), .zh): "收到日期\(day.iso)早于\(Policy.earliestReceipt.iso)（《条例》最初施行之日）：请核对年份"
    case (.receiptTooEarly(let day), .en):
      "the date of receipt \(day.iso) is before \(Policy.earliestReceipt.iso), when the first Regulation came into force: check the year"
    case (.arrivedAfterReceived(let arrived, let received), .zh):
      "收件日期\(arrived.iso)晚于收到日期\(received.iso)：先收件，后确认收到"
    case (.arrivedAfterReceived(let arrived, let received), .en):
      "it arrived on \(arrived.iso), after it was received on \(received.iso): arrival comes first"
    case (.arrivalAlone(let channel), .zh):
      "“\(channel.name(.zh))”的申请以提交或签收之日为收到日期（《条例》第三十一条）：请用 --received"
    case (.arrivalAlone(let channel), .en):
      "with the channel '\(channel.name(.en))' the day it is handed over counts as received (art. 31): use --received"
    case (.subReasonOf(let outcome), .zh): "“\(outcome.name(.zh))”没有具体情形：--sub-reason 只用于“其他处理”中的其他"
    case (.subReasonOf(let outcome), .en):
      "'\(outcome.name(.en))' has no sub-reason: --sub-reason goes with the outcome other only"
    case (.channelNotRecorded, .zh): "申请方式“未登记”只用于导入旧台账：请写明申请方式"
    case (.channelNotRecorded, .en): "the channel 'unknown' is for old ledgers only: say how the application came"
    case (.closedBeforeReceipt(let number, let on, let received), .zh):
      "\(number.map { "\($0) " } ?? "")答复日期\(on.iso)早于收到日期\(received.iso)：请核对两个日期"
    case (.closedBeforeReceipt(let number, let on, let received), .en):
      "\(number.map { "\($0): " } ?? "")the decision of \(on.iso) is before the receipt of \(received.iso): check both dates"
    case (.beforeReceipt(let number, let kind, let on, let received), .zh):
      "\(number) \(kind.name(.zh))（\(on.iso)）早于收到申请（\(received.iso)）：请核对日期"
    case (.beforeReceipt(let number, let kind, let on, let received), .en):
      "\(number): '\(kind.name(.en))' on \(on.iso) is before the application came (\(received.iso)): check the date"
    case (.afterClosing(let number, let kind, let on, let closed), .zh):
      "\(number) \(kind.name(.zh))（\(on.iso)）晚于办结（\(closed.iso)）：办结后不能再登记此事项，请核对日期"
    case (.afterClosing(let number, let kind, let on, let closed), .en):
      "\(number): '\(kind.name(.en))' on \(on.iso) is after the closing (\(closed.iso)), when it can no longer happen: check the dates"
    case (.twice(let number, let kind, let first), .zh):
      "\(number) 已登记过\(kind.name(.zh))（\(first.iso)），不能再次登记：查看 foia log \(number)"
    case (.twice(let number, let kind, let first), .en):
      "\(number): '\(kind.name(.en))' is recorded already (\(first.iso)) and cannot be recorded twice: see foia log \(number)"
    case (.nothingBefore(let number, let kind, let on, let needed), .zh):
      "\(number) 在\(on.iso)及以前没有登记“\(needed.name(.zh))”，不能登记\(kind.name(.zh))：先用 \(needed.command(number, .zh) ?? "foia log \(number)") 登记"
    case (.nothingBefore(let number, let kind, let on, let needed), .en):
      "\(number): nothing is recorded as '\(needed.name(.en))' on or before \(on.iso), so there can be no '\(kind.name(.en))': record it first with \(needed.command(number, .en) ?? "foia log \(number)")"
    case (.beforeDecision(let number, let kind, let on, let decided), .zh):
      "\(number) \(kind.name(.zh))（\(on.iso)）早于答复日期（\(decided.iso)）：请核对两个日期"
    case (.beforeDecision(let number, let kind, let on, let decided), .en):
      "\(number): '\(kind.name(.en))' on \(on.iso) is before the decision (\(decided.iso)): check both dates"
    case (.limitBeforeEvent(let field, let day, let event), .zh):
      "\(field.name(.zh))\(day.long(.zh))早于\(event.long(.zh))：期限应在其后"
    case (.limitBeforeEvent(let field, let day, let event), .en):
      "the \(field.name(.en)), \(day.long(.en)), is before \(event.long(.en)): a limit lies ahead"
    case (.limitTooFar(let field, let day), .zh): "\(field.name(.zh))\(day.iso)在\(Policy.limitWithinYears)年以后：请核对年份"
    case (.limitTooFar(let field, let day), .en):
      "the \(field.name(.en)), \(day.iso), is more than \(Policy.limitWithinYears) years ahead: check the year"
    case (.extensionsTooLong(let number, let days), .zh):
      "\(number) 延期累计\(days)个工作日，超过\(Policy.extensionLimit)个工作日（\(Article.regulation(33, paragraph: 2).cited(.zh))）：不予登记"
    case (.extensionsTooLong(let number, let days), .en):
      "\(number): the extensions would come to \(days) working days, more than \(Policy.extensionLimit) (\(Article.regulation(33, paragraph: 2).cited(.en))): not recorded"
    case (.extensionOutOfRange(let days), .zh):
      "延期\(days)个工作日不对：应为1至\(Policy.extensionLimit)个工作日（\(Article.regulation(33, paragraph: 2).cited(.zh))）"
    case (.extensionOutOfRange(let days), .en):
      "an extension of \(days) working days cannot be: from 1 to \(Policy.extensionLimit) (\(Article.regulation(33, paragraph: 2).cited(.en)))"
    case (.clockStopped(let number), .zh): "\(number) 待补正或待缴费，现无答复期限，不能登记延至日期：收到后期限重新计算"
    case (.clockStopped(let number), .en):
      "\(number) awaits clarification or payment and has no due date to extend: the time starts anew when it comes"
    case (.notAfterDue(let number, let field, let day, let due), .zh):
      "\(number) \(field.name(.zh))\(day.iso)不晚于现答复期限\(due.iso)：请写其后的日期"
    case (.notAfterDue(let number, let field, let day, let due), .en):
      "\(number): the \(field.name(.en)), \(day.iso), is not after the due date \(due.iso): name a later one"
    case (.restDay(let field, let day, let arrangement), .zh):
      "\(field.name(.zh))\(day.long(.zh))是休息日（\(arrangement.map { "\($0.name)，\($0.notice)" } ?? "周末")）：请写工作日"
    case (.restDay(let field, let day, let arrangement), .en):
      "the \(field.name(.en)), \(day.long(.en)), is a day off (\(arrangement.map { "\(ArrangedDay.spoken($0.name, .en)), \($0.notice)" } ?? "weekend")): name a working day"
    case (.ownUnit(let role, let isAgency), .zh):
      isAgency
        ? "本机关不是征求意见的对象（\(role.article.cited(.zh))）"
        : "这是本机关的内设机构：内部征求意见不扣除期限（\(role.article.cited(.zh))），转办请用 foia assign"
    case (.ownUnit(let role, let isAgency), .en):
      isAgency
        ? "an agency does not consult itself (\(role.article.cited(.en)))"
        : "that is a department of this agency: asking it keeps no day out of the count (\(role.article.cited(.en))); hand the application over with foia assign"
    case (.groundMissing(let number, let outcome, let missing), .zh):
      "\(number) 不能以“\(outcome.name(.zh))”办结：\(missing.sentence(number, .zh))。确需办结的，加 --waive 理由"
    case (.groundMissing(let number, let outcome, let missing), .en):
      "\(number) cannot be closed as '\(outcome.name(.en))': \(missing.sentence(number, .en)). To close it all the same: --waive REASON"
    case (.alreadyClosed(let number, let on, let outcome), .zh):
      "\(number) 已于\(on.long(.zh))办结（\(outcome.name(.zh))），不能再次办结：查看 foia show \(number)"
    case (.alreadyClosed(let number, let on, let outcome), .en):
      "\(number) was closed on \(on.long(.en)) (\(outcome.name(.en))) and cannot be closed twice: see foia show \(number)"
    case (.isVoid(let number), .zh): "\(number) 已作废，不能再登记：查看 foia log \(number)"
    case (.isVoid(let number), .en): "\(number) is void, nothing more can be recorded: see foia log \(number)"
    case (.numberTaken(let number), .zh): "编号 \(number) 已被使用：不写 --number 即自动取下一个编号"
    case (.numberTaken(let number), .en): "the number \(number) is taken: leave --number out to get the next one"
    case (.numberOfAnotherYear(let number, let received), .zh):
      "编号 \(number) 与收到日期\(received.iso)不在同一年：编号按收到年度编列"
    case (.numberOfAnotherYear(let number, let received), .en):
      "the number \(number) is not of the year of receipt (\(received.iso)): numbers run by the year of receipt"
    case (.closedWithoutOutcome(let on), .zh): "有答复日期\(on.iso)而无办理结果：两者须同时填写，未办结的都留空"
    case (.closedWithoutOutcome(let on), .en):
      "a date of the decision (\(on.iso)) without an outcome: give both, or neither while it is open"
    case (.outcomeWithoutDate(let outcome), .zh):
      "有办理结果（\(outcome.name(.zh))）而无答复日期：两者须同时填写，未办结的都留空"
    case (.outcomeWithoutDate(let outcome), .en):
      "an outcome (\(outcome.name(.en))) without the date of the decision: give both, or neither while it is open"
    }
  }
}
