public import FoiaCalendar

/// Why a correction, an erasure or an undoing is refused, or why a year cannot be filed.
public enum AmendingRefusal: Hashable, Sendable {
  /// A correction that changes nothing.
  case sameAlready(ApplicationNumber, Field)
  /// The receipt is not confirmed yet, so there is no day of receipt to correct.
  case notConfirmed(ApplicationNumber)
  /// By the right channel nothing is confirmed, but a confirmation is on record; with its entry.
  case confirmationStands(ApplicationNumber, Channel, entry: EntryID, on: Day)
  /// The personal data is erased already.
  case isErased(ApplicationNumber)
  /// The application is not closed, so there is no closing to take back.
  case notClosed(ApplicationNumber)
  /// An entry cannot be taken back because a later one that stands depends on it; with that later entry.
  case laterDepends(ApplicationNumber, entry: EntryID, Event.Kind, on: Day)
  /// The person has no action left that could be undone.
  case nothingToUndo(by: String)
  /// The action of the entry was taken back already; with the entry that did it.
  case undoneAlready(EntryID, by: EntryID)
  /// The entry was recorded by somebody else.
  case actionOfAnother(EntryID, by: String)
  /// An action with an entry of this kind cannot be undone.
  case cannotUndo(Event.Kind)
  // Filing a year.
  /// The year is not over yet.
  case yearNotOver(Int, today: Day)
  /// Section two of a year was typed in again after the action to be undone; with that later entry.
  case figuresSetLater(Int, entry: EntryID)
  /// The year was filed before, and no reason for filing it again was given.
  case filedAlready(Int)
  /// The year lies before the ledger's first year, so there is nothing to count; nil if the ledger is empty.
  case noRecords(Int, first: Int?)
  /// Section two in the file differs from the figures typed in.
  case figuresDiffer(Int)
  /// Section two of the year was typed in by another form.
  case figuresOfForm(Int, Form)
  /// Section two cannot be typed in for this year: it is in the future, or before there were such reports.
  case figuresOfYear(Int)
  /// A nil return cannot be filed, because the year has applications.
  case notNil(Int, handled: Int)
  /// A new answer was ordered, so the case continues with that answer and is not reopened.
  case redoStands(ApplicationNumber, isAnswered: Bool = false)
  /// An application cannot be voided as the duplicate of itself, or of one of another applicant.
  case notDuplicate(ApplicationNumber, of: ApplicationNumber)
  /// The application has nothing of this name.
  case nothingCalled(ApplicationNumber, String)
  /// The reason itself contains the values that are to be erased.
  case reasonIsPersonal(ApplicationNumber)
  /// The record was changed from outside, so nothing can be built on it.
  case chainBroken
  /// The year was not filed yet, so there is nothing to amend.
  case notFiledYet(Int)
  /// The day of publication lies before the end of the year.
  case publishedBeforeEnd(Int, Day)
  /// Errors stand that block the filing; they are neither corrected nor waived.
  case errorsStand(Int, [Finding])
  /// Findings of this rule are about the record itself and are never waived.
  case notWaivable(Rule)
  /// There is no finding of this rule and subject to waive.
  case nothingToWaive(Rule, String)
}
