internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

extension ClockStep.Effect {
  /// What the step did to the due date.
  var sentence: Phrase {
    switch self {
    case .startsForNow:
      Phrase(zh: "暂自次日起算，待与申请人确认", en: "the count begins the day after for now, until receipt is confirmed")
    case .starts:
      Phrase(
        zh: "次日起算，\(Policy.answerWithin)个工作日",
        en: "the count of \(workingDays(Policy.answerWithin)) begins the day after")
    case .stops: Phrase(zh: "停止计算，收到后重新计算", en: "the clock stops until the answer comes")
    case .restarts:
      Phrase(
        zh: "次日起重新计算，\(Policy.answerWithin)个工作日",
        en: "the count of \(workingDays(Policy.answerWithin)) begins anew the day after")
    case .pauses: Phrase(zh: "自次日起暂停计算", en: "the days after it are not counted")
    case .resumes: Phrase(zh: "次日起恢复计算", en: "the count goes on the day after")
    case .pauseEnds:
      Phrase(
        zh: "征求意见满\(Policy.consultationExcludedWithin)个工作日，其后不再扣除",
        en: "its \(workingDays(Policy.consultationExcludedWithin)) are over, no later day is left out for it")
    case .returnsLate: Phrase(zh: "期满后收到，不影响期限", en: "it came after its time was over, it moves nothing")
    case .prolongs(let days): Phrase(zh: "延长\(days)个工作日", en: "\(workingDays(days)) more")
    case .lapsed: Phrase(zh: "期限重新计算或另行确定后不再有效", en: "lapsed with a new start or a new date")
    case .postpones(let until):
      Phrase(zh: "答复期限改为 \(until.long.zh)", en: "the due date becomes \(until.long.en)")
    case .movesNothing(let due):
      Phrase(zh: "当时答复期限 \(due.iso) 已过，不影响期限", en: "the due date \(due.iso) had passed, it moves nothing")
    }
  }

  /// What scripts call it.
  var code: String {
    switch self {
    case .startsForNow: "starts-for-now"
    case .starts: "starts"
    case .stops: "stops"
    case .restarts: "restarts"
    case .pauses: "pauses"
    case .resumes: "resumes"
    case .pauseEnds: "pause-ends"
    case .returnsLate: "returns-late"
    case .prolongs: "prolongs"
    case .lapsed: "lapsed"
    case .postpones: "postpones"
    case .movesNothing: "moves-nothing"
    }
  }
}
