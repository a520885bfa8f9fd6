public import FoiaCalendar

/// What is wrong with the prose of a report.
public enum TextFault: Hashable, Sendable {
  /// A number typed by hand is not that of the table; the figure's name, as in `new.total`.
  case number(String, expected: String, found: String)
  /// A name in braces that no figure has, with those near it, or whose figure is not typed in yet.
  case unknownName(String, near: [String])
  case notTyped(String)
  /// A name of section four, whose figures were not filed.
  case notFiled(String)
  /// A brace that stands alone.
  case strayBrace
  /// The file is there and cannot be read as text.
  case unreadable
  /// That nothing was received, although so many were; and the reverse.
  case saysNone(received: Int)
  case saysSome
  case headingMissing(ReportSection)
  case headingUnnumbered(ReportSection)
  case headingOutOfOrder(ReportSection)
  case headingTwice(ReportSection)
  /// A title under another number than its own.
  case headingNumber(ReportSection, String)
  case headingUnknown(String)
  /// A title that is known, and not the one of the form.
  case headingVariant(ReportSection, String)
  /// Section five says nothing, or too little.
  case problemsEmpty
  /// What the draft left open.
  case leftOpen(String)
  case feesMissing
  /// What is said of fees is not what the ledger has.
  case fees(expected: String, found: String)
  /// By so many hundredths the same as last year's.
  case sameAsLastYear(percent: Int)
  case otherYear(expected: Int, found: Int)
  case otherAgency(String)
  /// The figures are said to be of less, or more, than the year.
  case otherPeriod
  case publishedLate(due: Day, on: Day)

  /// What should be and what is, in codes and figures.
  var facts: (expected: String?, found: String?) {
    switch self {
    case .number(let name, let expected, let found): ("\(name) \(expected)", found)
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
    }
  }

  /// Whether it is a name that cannot be filled in, so that no report can be made.
  public var isName: Bool {
    switch self {
    case .unknownName, .notTyped, .notFiled: true
    default: false
    }
  }

  /// It as a finding about the text of a year; nil where no rule calls it a fault.
  ///
  /// - Parameter line: where it stands, from 1; nil where it is about the whole.
  public func finding(in year: Int, line: Int?) -> Finding? {
    for candidate in Rule.onText {
      if let severity = candidate.severity(of: self) {
        return Finding(candidate.rule, severity, .text(year, line: line), .text(self))
      }
    }
    return nil
  }
}
