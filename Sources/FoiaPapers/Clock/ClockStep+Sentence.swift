internal import FoiaCalendar
internal import FoiaCore
internal import FoiaWords

extension ClockStep.Effect {
  func sentence(_ language: Language) -> String {
    switch (self, language) {
    case (.startsForNow, .zh): "暂自次日起算，待与申请人确认"
    case (.startsForNow, .en): "the count begins the day after for now, until receipt is confirmed"
    case (.starts, .zh): "次日起算，\(Policy.answerWithin)个工作日"
    case (.starts, .en): "the count of \(workingDays(Policy.answerWithin)) begins the day after"
    case (.stops, .zh): "停止计算，收到后重新计算"
    case (.stops, .en): "the clock stops until the answer comes"
    case (.restarts, .zh): "次日起重新计算，\(Policy.answerWithin)个工作日"
    case (.restarts, .en): "the count of \(workingDays(Policy.answerWithin)) begins anew the day after"
    case (.pauses, .zh): "自次日起暂停计算"
    case (.pauses, .en): "the days after it are not counted"
    case (.resumes, .zh): "次日起恢复计算"
    case (.resumes, .en): "the count goes on the day after"
    case (.pauseEnds, .zh): "征求意见满\(Policy.consultationExcludedWithin)个工作日，其后不再扣除"
    case (.pauseEnds, .en):
      "its \(workingDays(Policy.consultationExcludedWithin)) are over, no later day is left out for it"
    case (.prolongs(let days), .zh): "延长\(days)个工作日"
    case (.prolongs(let days), .en): "\(workingDays(days)) more"
    case (.lapsed, .zh): "期限重新计算或另行确定后不再有效"
    case (.lapsed, .en): "lapsed with a new start or a new date"
    case (.postpones(let until), .zh): "答复期限改为 \(until.long(.zh))"
    case (.postpones(let until), .en): "the due date becomes \(until.long(.en))"
    case (.movesNothing(let due), .zh): "当时答复期限 \(due.iso) 已过，不影响期限"
    case (.movesNothing(let due), .en): "the due date \(due.iso) had passed, it moves nothing"
    }
  }

  var code: String {
    switch self {
    case .startsForNow: "starts-for-now"
    case .starts: "starts"
    case .stops: "stops"
    case .restarts: "restarts"
    case .pauses: "pauses"
    case .resumes: "resumes"
    case .pauseEnds: "pause-ends"
    case .prolongs: "prolongs"
    case .lapsed: "lapsed"
    case .postpones: "postpones"
    case .movesNothing: "moves-nothing"
    }
  }
}
