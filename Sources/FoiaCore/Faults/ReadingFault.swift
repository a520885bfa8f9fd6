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
  case notACount(String)
  case emptyPeriod(from: Day, to: Day)
  /// A year and a period at once.
  case yearAndPeriod(String)
  /// None of the few words that can stand there.
  case unknownChoice(Vocabulary, String, known: [String])
  /// An environment variable that should hold a date.
  case badVariable(String, String)
  /// A JSON value that is no text.
  case notOneText(Field)
  /// An argument (counted from 1) whose bytes are no UTF-8.
  case argumentNotUTF8(Int)
}

/// A closed set of words a person can choose from.
public enum Vocabulary: String, CaseIterable, Sendable {
  case kind, channel, outcome, status
  case subReason = "sub-reason"
  case format, form, breakdown, language, command, field
}

/// Several faults of one input, told together.
public struct ReadingFaults: Error, Hashable, Sendable {
  public let all: [ReadingFault]

  public init(all: [ReadingFault]) { self.all = all }
}
