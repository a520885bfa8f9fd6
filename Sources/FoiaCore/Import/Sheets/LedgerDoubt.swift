public import FoiaCalendar

/// Why a value of an office's ledger cannot be taken without asking.
public enum LedgerDoubt: Hashable, Sendable {
  case notADate, noSuchDay, dayOrMonthFirst, severalDates, noYear
  /// The cell is a number that may have lost a zero: 9.1 for 9.10.
  case zeroLost
  /// The day lies after today, or before there were applications.
  case ahead, tooEarly
  /// The year is far from the one the sheet is about.
  case farFrom(year: Int)
  /// It happened before the receipt.
  case beforeReceipt(Day)
  /// Nobody wrote when it was received.
  case noReceipt
  /// Only the day it was taken up is written.
  case acceptedOnly
  /// 信函: posted and signed for, or an ordinary letter.
  case letterOrMail
  /// 邮件: an e-mail, or something sent by post.
  case postOrEmail
  /// 电话: spoken, with the form filled in, or no application at all.
  case spokenOrNone
  case severalChannels, unknownChannel
  /// The words fit several rows of the table, or name a group of them.
  case severalOutcomes, groupOfOutcomes
  /// A state is no outcome.
  case stateNotOutcome
  case unknownOutcome, noOutcome, noClosingDay
  case severalKinds, unknownKind, nameAgainstKind, nobodyOfKind
  case noApplicant, noSubject
  /// The words may be one name, or the names of several applicants.
  case oneOrSeveral
  /// The number stands in an earlier row; with its place.
  case numberTwice(String)
  /// An earlier row has the same applicant, subject and day; with its place.
  case repeats(String)
  case numberRange, severalApplications
  /// It is about another agency, as far as its name tells, and no row is about this one.
  case perhapsOtherBody
  /// The words or the look of the row say that it does not count.
  case merged, notCounted, struck, filled
  /// Several columns of the field say different things.
  case columnsDiffer
  /// It repeats the value above, and there is none.
  case nothingAbove
  /// The cell holds an error, or a formula without its result.
  case errorValue, uncomputed
  /// It was guessed, and somebody says otherwise.
  case guessedOtherwise
}

/// What is said of a value of an office's ledger that was taken.
public enum LedgerRemark: Hashable, Sendable {
  case timeDropped, serialRead
  /// Only the day it was submitted is written, and it came in a way that takes days.
  case submittedOnly
  /// The year was taken from the sheet, or from the receipt.
  case yearTaken(Int)
  /// The due date of the file is not that of the calendar.
  case dueDiffers(written: Day, reckoned: Day, DueFault)
  /// The due dates of these rows are those of the rows beside them.
  case dueShifted
  /// The count of days is not that of the calendar.
  case daysDiffer(written: Int, reckoned: Int, DueFault)
  /// Something happened, and nobody wrote when.
  case noDay(Event.Kind)
  /// No last day for the clarification is written.
  case noReplyBy
  /// Something happened on a day, and more would have to be known to record it.
  case notRecorded(Event.Kind)
  /// The last day of an extension is not that of the calendar.
  case untilDiffers(written: Day, reckoned: Day)
  case rowHidden
  /// The value of the column is not understood, and stays in the note.
  case notUnderstood(LedgerColumn)
  /// What stands below a heading has no place in the record, and stays in the note.
  case columnKept(String)
  /// The number is a position in its sheet; another is given.
  case positionOnly
  /// A later row is the same application and completes it.
  case completedBy(String)
  /// Several agencies, units or persons joined by words such as 等.
  case moreApplicants
  /// Digits beyond what a spreadsheet keeps are lost.
  case digitsLost
  /// No column says how it was received.
  case noChannelColumn
  case closedLate(until: Day)
  /// A cell is longer than its field takes, so that its whole text stands in the description.
  case shortened(Field)
  /// A cell of the column holds an error of the spreadsheet, or a formula without its value.
  case noValue(String)
}

/// How a due date of a file was probably reckoned.
public enum DueFault: String, Hashable, Sendable {
  /// Monday to Friday, without holidays and make-up days.
  case weekdays
  /// Working days, but without the weekend days that are worked in return for a holiday.
  case noMakeUpDays = "no-make-up-days"
  /// Days of the calendar instead of working days.
  case calendarDays = "calendar-days"
  /// In no way that is known.
  case other
}
