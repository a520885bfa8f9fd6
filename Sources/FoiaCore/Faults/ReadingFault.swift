public import FoiaCalendar

/// Why a value that somebody typed could not be understood.
public enum ReadingFault: Error, Hashable, Sendable {
  case missing(Field)
  case empty(Field)
  /// Neither a date nor one of the words for a date.
  case notADate(String)
  /// The calendar has no such day; `lastDay` is the month's last where the month exists.
  case noSuchDay(String, lastDay: Int?)
  /// A date without a year that this year is still to come; `lastYear` is the same date a year before.
  case shortDateAhead(String, thisYear: Day, lastYear: Day?)
  case unknown(Vocabulary, String, near: [String])
  case severalOutcomes(String, [Outcome])
  case notANumber(String)
  case notAYear(String)
  /// Neither a year nor several from one to another.
  case notYears(String)
  /// More years than can stand side by side.
  case tooManyYears(Int, limit: Int)
  case notAQuarter(String)
  /// A quarter where a year stands.
  case quarterAsYear(String)
  case notACount(String)
  /// A number of things that is none, or not more than nothing.
  case notAQuantity(Field, String)
  case notAnAmount(String)
  /// `+15` and the like, whose number is none.
  case notALimit(String)
  /// Flags of which exactly one is needed, and none or several were given.
  case oneOf([Field])
  /// A flag that makes no sense beside, or without, another.
  case notWith(Field, Field)
  case needs(Field, Field)
  /// Nothing of any application, or of the entry, is called so.
  case noSuchField(String, known: [Field])
  /// Several entries have the field.
  case severalPlaces(String, handles: [Int])
  /// Fields and values come in pairs.
  case valueMissing(String)
  /// A row, a column or a rule that there is none of.
  case noSuchRow(String, near: [String])
  case noSuchColumn(String)
  case noSuchDisputeColumn(String)
  case noSuchRule(String)
  /// A hash is hexadecimal, and not too short to name one entry.
  case notAHash(String)
  /// What should be a handle like `#14`.
  case notAHandle(String)
  /// Not the figures of a row of section two.
  case notFigures(DisclosureItem, Form, String)
  case notInForm(DisclosureItem, Form)
  case emptyPeriod(from: Day, to: Day)
  /// A year and a period at once.
  case yearAndPeriod(String)
  /// None of the few words that can stand there.
  case unknownChoice(Vocabulary, String, known: [String])
  /// An environment variable that should hold a date.
  case badVariable(String, String)
  /// A JSON value that is no text.
  case notOneText(Field)
  /// A JSON object that has the field more than once.
  case repeatedInJSON(Field)
  /// An argument (counted from 1) whose bytes are no UTF-8.
  case argumentNotUTF8(Int)
}

/// A closed set of words a person can choose from.
public enum Vocabulary: String, CaseIterable, Sendable {
  case kind, channel, outcome, status
  case subReason = "sub-reason"
  case service, opinion
  case feeBasis = "basis"
  case dayKind = "kind-of-day"
  case format, form, breakdown, grouping, language, command, field
  case way, result
}

/// Several faults of one input, told together.
public struct ReadingFaults: Error, Hashable, Sendable {
  public let all: [ReadingFault]

  public init(all: [ReadingFault]) { self.all = all }
}
