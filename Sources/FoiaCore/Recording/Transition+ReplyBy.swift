public import FoiaCalendar

extension Transition {
  /// A party that was said to have given no opinion while it still had time: the last day for it, and the day that was told; nil
  /// if none was.
  public var silenceTooEarly: (by: Day, on: Day)? {
    for case .consultationReturned(let opinion) in written.map(\.event) where opinion.opinion == OpinionKind.none {
      guard let by = after.consultation(opinion.consultation)?.opinionBy(calendar), opinion.on <= by else { continue }
      return (by, opinion.on)
    }
    return nil
  }

  /// A day that was given to the department and lies after the due date; nil if none was, or none does.
  ///
  /// - Parameter now: the application after the change, as it stands today.
  public func replyByAfterDue(_ now: ApplicationToday) -> (replyBy: Day, due: Day)? {
    let before = self.before.departmentReplyBy
    guard let replyBy = after.departmentReplyBy, replyBy != before, let due = now.clock?.due, replyBy > due else {
      return nil
    }
    return (replyBy, due)
  }
}
