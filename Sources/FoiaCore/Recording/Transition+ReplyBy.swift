public import FoiaCalendar

extension Transition {
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
