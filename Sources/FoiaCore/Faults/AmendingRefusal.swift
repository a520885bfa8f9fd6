public import FoiaCalendar

/// Why a mistake cannot be mended so, or a year not be filed.
public enum AmendingRefusal: Hashable, Sendable {
  /// A correction that changes nothing.
  case sameAlready(ApplicationNumber, Field)
  /// Not yet confirmed: there is no receipt to correct.
  case notConfirmed(ApplicationNumber)
  case isErased(ApplicationNumber)
  case notClosed(ApplicationNumber)
  /// A later entry, which stands, cannot be without the one that is to go.
  case laterDepends(ApplicationNumber, entry: Int, Event.Kind, on: Day)
  case nothingToUndo(by: String)
  /// What cannot be taken back.
  case cannotUndo(Event.Kind)
  // Filing a year.
  case yearNotOver(Int, today: Day)
  /// Section two of a year was typed again after what is to be undone.
  case figuresSetLater(Int, entry: Int)
  case filedAlready(Int)
  /// A year before the ledger's first: there is nothing to count.
  case noRecords(Int, first: Int?)
  /// Section two in the file is not the one that was typed in.
  case figuresDiffer(Int)
  /// Section two was typed in another form.
  case figuresOfForm(Int, Form)
  /// Section two of a year that is to come, or of one before there were such reports.
  case figuresOfYear(Int)
  /// A nil return of a year with applications.
  case notNil(Int, handled: Int)
  /// A new answer was ordered: the case goes on by that, not by reopening it.
  case redoStands(ApplicationNumber)
  /// The application has nothing that is called so.
  case nothingCalled(ApplicationNumber, String)
  /// A reason that holds the very values that are to be erased.
  case reasonIsPersonal(ApplicationNumber)
  /// A record that was changed cannot be built on.
  case chainBroken
  case notFiledYet(Int)
  case publishedBeforeEnd(Int, Day)
  /// Errors that stand, by rule.
  case errorsStand(Int, [Finding])
  /// No finding to waive of that rule and subject.
  case nothingToWaive(Rule, String)
}
