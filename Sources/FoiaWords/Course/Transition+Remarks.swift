public import FoiaCalendar
public import FoiaCore

extension [Transition] {
  /// What is to be looked at in what was recorded, or is to be; of several applications each under its number.
  ///
  /// - Parameters:
  ///   - today: the day on which it is looked at.
  ///   - isRecorded: whether it is recorded, so that commands can mend it.
  public func remarks(on today: Day, isRecorded: Bool) -> [Phrase] {
    let told = flatMap { transition in
      let subject = count > 1 ? Phrase(both: "\(transition.after.number) ") : .empty
      return transition.remarks(transition.now(on: today), isRecorded: isRecorded).map { subject + $0 }
        + transition.doubts.map { $0.told(of: transition.after.number, isRecorded: isRecorded) }
    }
    return contains(where: \.closesAsSecret) ? told + [ApplicationWords.noSecrets] : told
  }
}

extension Transition {
  fileprivate func remarks(_ now: ApplicationToday, isRecorded: Bool) -> [Phrase] {
    var remarks = irregularities(now).map { isRecorded ? $0.sentence(of: after) : $0.sentence }
    if isNoticeAlone { remarks.append(LetterWords.noOtherWay) }
    if let (replyBy, due) = replyByAfterDue(now) {
      remarks.append(ApplicationWords.replyByAfterDue(replyBy, due: due))
    }
    if let (by, on) = silenceTooEarly { remarks.append(ApplicationWords.silenceTooEarly(on, by: by)) }
    return remarks
  }

  fileprivate var closesAsSecret: Bool {
    after.closing?.outcome == .denySecret && before.closing?.outcome != .denySecret
  }
}
