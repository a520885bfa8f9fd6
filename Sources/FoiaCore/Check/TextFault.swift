public import FoiaCalendar

/// What is wrong with the text of an annual report.
public enum TextFault: Hashable, Sendable {
  /// A number typed by hand differs from the figure of the table (X1); with the name of the figure, such as
  /// `new.total`.
  case number(String, expected: String, found: String)
  /// A number typed by hand whose words leave open which figure it is of, and that is none of those it may be (X1); with the
  /// likeliest figure.
  case guess(String, expected: String, found: String)
  /// A number or share of the applications that came by a channel differs from the record (X1).
  case channel(ChannelGroup, expected: String, found: String)
  /// A name in braces that no figure has; with figures of a similar name.
  case unknownName(String, near: [String])
  /// The name in braces of a figure that was not typed in yet.
  case notTyped(String)
  /// The name in braces of a figure of section four, which was not filed.
  case notFiled(String)
  /// A brace without its counterpart.
  case strayBrace
  /// The file exists but cannot be read as text.
  case unreadable
  /// The text says that no application was received, but so many were (X2).
  case saysNone(received: Int)
  /// The text says that applications were received, but none was (X2).
  case saysSome
  /// One of the six headings is missing (X3).
  case headingMissing(ReportSection)
  /// A heading has no number (X3).
  case headingUnnumbered(ReportSection)
  /// A heading stands before one that should come first (X3).
  case headingOutOfOrder(ReportSection)
  /// A heading stands there more than once (X3).
  case headingTwice(ReportSection)
  /// A heading has another number than its own (X3); with the heading as it stands there.
  case headingNumber(ReportSection, String)
  /// A heading that no section has (X3); as it stands there.
  case headingUnknown(String)
  /// A heading in a known variant instead of the wording of the form (X3); as it stands there.
  case headingVariant(ReportSection, String)
  /// Section five is empty or too short (X4).
  case problemsEmpty
  /// A passage that the draft left for a person to fill in; as it stands there.
  case leftOpen(String)
  /// Nothing is said about fees (X5).
  case feesMissing
  /// What is said about fees differs from the ledger (X5).
  case fees(expected: String, found: String)
  /// So many percent of the text are the same as last year's (X6).
  case sameAsLastYear(percent: Int)
  /// The text is about another year (X7).
  case otherYear(expected: Int, found: Int)
  /// The text names another agency (X7).
  case otherAgency(String)
  /// The text says that the figures are for more or less than the year (X7).
  case otherPeriod
  /// The text says that all is finished, but so many applications are carried over (A3).
  case saysAllFinished(carriedOver: Int)
  /// The text says that some are not finished yet, but none is carried over (A3).
  case saysUnfinished
  /// Instructions, blanks to fill in, doubled words or a sentence cut off (A4); as it stands there.
  case leftOver(String)
  /// The titles of the sections are numbered in two ways (A5); with a title of each.
  case headingSystems(String, String)
  /// All titles have numbers that are so much too high or, below zero, too low (A5).
  case headingsShifted(by: Int)
  /// Parts of section one are numbered as if they were sections (A5); the first of them as it stands there.
  case partsAsSections(String)
  /// Rows of section two are not typed in (A7).
  case disclosureBlank([DisclosureItem])
  /// Section one has so many characters (A6).
  case overviewTooLong(Int)
  /// The text says that all was answered in time, but so many answers were late (A8); nil while it was not compared with the
  /// record.
  case saysAllInTime(late: Int?)
  /// The report was published after its last day (X8).
  case publishedLate(due: Day, on: Day)

  /// The expected and the found value, in codes and figures.
  var facts: (expected: String?, found: String?) {
    switch self {
    case .number(let name, let expected, let found), .guess(let name, let expected, let found):
      ("\(name) \(expected)", found)
    case .channel(let channel, let expected, let found): ("\(channel.rawValue) \(expected)", found)
    case .unknownName(let name, _), .notTyped(let name), .notFiled(let name): (nil, name)
    case .strayBrace: (nil, "brace")
    case .unreadable: (nil, "unreadable")
    case .otherPeriod: (nil, "period")
    case .headingNumber(let section, let text): (String(section.rawValue), text)
    case .saysNone(let received): (String(received), "none")
    case .saysSome: ("none", "some")
    case .headingMissing(let section): (String(section.rawValue), nil)
    case .headingUnnumbered(let section): (String(section.rawValue), "unnumbered")
    case .headingOutOfOrder(let section): (String(section.rawValue), "out-of-order")
    case .headingTwice(let section): (String(section.rawValue), "twice")
    case .headingUnknown(let text): (nil, text)
    case .headingVariant(let section, let text): (String(section.rawValue), text)
    case .problemsEmpty: (nil, "empty")
    case .leftOpen(let text): (nil, text)
    case .feesMissing: (nil, "missing")
    case .fees(let expected, let found): (expected, found)
    case .sameAsLastYear(let percent): (nil, String(percent))
    case .otherYear(let expected, let found): (String(expected), String(found))
    case .otherAgency(let name): (nil, name)
    case .publishedLate(let due, let on): (due.iso, on.iso)
    case .saysAllFinished(let carriedOver): (String(carriedOver), "none")
    case .saysUnfinished: ("none", "some")
    case .leftOver(let text): (nil, text)
    case .overviewTooLong(let count): (nil, String(count))
    case .headingSystems(let one, let other): (one, other)
    case .headingsShifted(let places): ("0", String(places))
    case .partsAsSections(let text): (nil, text)
    case .disclosureBlank(let items): (nil, items.map(\.rawValue).joined(separator: " "))
    case .saysAllInTime(let late): (late.map(String.init), "in-time")
    }
  }

  /// Whether it is a name in braces that cannot be filled in, so that no report can be made.
  public var isName: Bool {
    switch self {
    case .unknownName, .notTyped, .notFiled: true
    default: false
    }
  }

  /// Whether the text contradicts a table, so that one of the two is wrong. Everything else can be mended after the tables
  /// are filed.
  var contradictsTables: Bool {
    switch self {
    case .number, .saysNone, .saysSome: true
    case .guess, .channel, .unknownName, .notTyped, .notFiled, .strayBrace, .unreadable, .headingMissing,
      .headingUnnumbered,
      .headingOutOfOrder, .headingTwice, .headingNumber, .headingUnknown, .headingVariant, .problemsEmpty, .leftOpen,
      .feesMissing, .fees, .sameAsLastYear, .otherYear, .otherAgency, .otherPeriod, .publishedLate, .saysAllFinished,
      .saysUnfinished, .leftOver, .overviewTooLong, .saysAllInTime, .headingSystems, .headingsShifted, .partsAsSections,
      .disclosureBlank:
      false
    }
  }

  /// The fault as a finding about the text of a year's report; nil if no rule covers it.
  ///
  /// - Parameter line: the line it is in, from 1; nil if it is about the text as a whole.
  public func finding(in year: Int, line: Int?) -> Finding? {
    for candidate in Rule.onText {
      if let severity = candidate.severity(of: self) {
        return Finding(candidate.rule, severity, .text(year, line: line), .text(self))
      }
    }
    return nil
  }
}
