public import FoiaCalendar

/// Why a value that somebody typed could not be understood.
public enum ReadingFault: Error, Hashable, Sendable {
  /// A value is needed and was not given.
  case missing(Field)
  /// A value is needed, and the one given is empty.
  case empty(Field)
  /// The word that stands for the value in a usage line was typed in its place.
  case placeholder(Field, String)
  /// A value is longer than its field takes; with its length in the unit of the limit.
  case tooLong(Field, length: Int)
  /// Neither a date nor a word for a date.
  case notADate(String)
  /// The calendar has no such day; `lastDay` is the last day of the month if the month exists.
  case noSuchDay(String, lastDay: Int?)
  /// The weekday behind a date is that of another day; with the day.
  case otherWeekday(String, Day)
  /// A date without a year that is still to come this year; `lastYear` is the same date a year before.
  case shortDateAhead(String, thisYear: Day, lastYear: Day?)
  /// A word that is not in the vocabulary; with words like it.
  case unknown(Vocabulary, String, near: [String])
  /// A word that could mean several outcomes.
  case severalOutcomes(String, [Outcome])
  /// Not the number of an application.
  case notANumber(String)
  /// Written like a number with its year, but with more digits behind it than any number has.
  case numberBeyondCounting(String, mostDigits: Int)
  /// `24-26`: an application of 2024, or several from one to another.
  case rangeOrNumber(String, first: Int, last: Int)
  /// `3-1`: a range of applications whose first number is the higher one.
  case rangeBackwards(String)
  /// A range from an application of one year to one of another.
  case rangeOverYears(String)
  /// A range of more applications than are recorded at once.
  case rangeTooLong(String, count: Int, limit: Int)
  /// Ranges that together name more applications than are gone through at once.
  case rangesTooLong(count: Int, limit: Int)
  /// Not a year.
  case notAYear(String)
  /// Neither a year nor a range of years.
  case notYears(String)
  /// More years than can be shown side by side.
  case tooManyYears(Int, limit: Int)
  /// Not a quarter.
  case notAQuarter(String)
  /// A quarter where a year is needed.
  case quarterAsYear(String)
  /// Not a month.
  case notAMonth(String)
  /// A month where a year is needed.
  case monthAsYear(String)
  /// Not a whole number of at least 0.
  case notACount(String)
  /// Not a whole number of at least 1.
  case notAQuantity(Field, String)
  /// Not a whole number from 1 of things that have no field of their own.
  case notHowMany(String)
  /// Not an amount of money.
  case notAnAmount(String)
  /// Something like `+15`, but what follows the plus is not a number of days.
  case notALimit(String)
  /// Exactly one of these options is needed, and none or several were given.
  case oneOf([Field])
  /// The first option cannot be given together with the second.
  case notWith(Field, Field)
  /// The first option needs the second.
  case needs(Field, Field)
  /// Neither the application nor the entry has a field of this name; with the fields it has.
  case noSuchField(String, known: [Field])
  /// Several entries have the field; with the entries.
  case severalPlaces(String, handles: [EntryID])
  /// A field was given without its value; they come in pairs.
  case valueMissing(String)
  /// The table has no such row; with names like it.
  case noSuchRow(String, near: [String])
  /// The applications table has no such column.
  case noSuchColumn(String)
  /// Section four has no such column.
  case noSuchDisputeColumn(String)
  /// There is no such rule.
  case noSuchRule(String)
  /// Not a hash: it must be hexadecimal, and long enough to name one entry.
  case notAHash(String)
  /// The text is no number of a document in a series and year.
  case notAnOfficialNumber(String)
  /// A series of documents has a bracket in it, so that it is more than what stands before the year.
  case notASeries(String)
  /// Not a handle like `#14`, by which an entry is named.
  case notAHandle(String)
  /// Not the figures of this row of section two.
  case notFigures(DisclosureItem, Form, String)
  /// Figures of this row of section two that can be read in several ways: a comma may stand between two figures, or
  /// between the thousands of one.
  case figuresOrThousands(DisclosureItem, Form, String)
  /// The form does not have this row of section two.
  case notInForm(DisclosureItem, Form)
  /// The period ends before it begins.
  case emptyPeriod(from: Day, to: Day)
  /// Both a year and a period were given.
  case yearAndPeriod(String)
  /// Not one of the few words that can stand there.
  case unknownChoice(Vocabulary, String, known: [String])
  /// An environment variable that should hold a date holds something else; its name and its value.
  case badVariable(String, String)
  /// A setting in the file of the person's settings cannot be read; with its key and its value.
  case badSetting(String, String)
  /// A day that cannot be today, however it was told.
  case todayOutOfRange(Day)
  /// The value in the JSON is not a text.
  case notOneText(Field)
  /// The JSON object has the field more than once.
  case repeatedInJSON(Field)
  /// An argument of the command line is not UTF-8; counted from 1.
  case argumentNotUTF8(Int)
}

/// A closed set of words that a person can choose from.
public enum Vocabulary: String, CaseIterable, Sendable {
  case kind, channel, outcome, status
  case subReason = "sub-reason"
  case service, opinion
  case feeBasis = "basis"
  case dayKind = "kind-of-day"
  case format, form, breakdown, grouping, division, language, command, field
  case way, result
  case entry
  case listColumn = "list-column"
  case listOrder = "list-order"
  case setting, level, remedies
  case yesOrNo = "yes-or-no"
  case letter
  case approvalStep = "approval-step"
  case approvalOpinion = "approval-opinion"
  case attachment
}
