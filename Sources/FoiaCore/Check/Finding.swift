public import FoiaCalendar

/// Something that `foia check` found: the rule, what it is about, and the facts.
public struct Finding: Hashable, Sendable {
  public let rule: Rule
  public let severity: Severity
  public let subject: Subject
  public let fact: Fact
  /// Why it is let pass; nil where it stands.
  public var waiver: String?
  /// Who let it pass; nil where the closing says so itself.
  public var waivedBy: String?
  /// Whether it is about evidence that an application from an old ledger came without.
  public let isOfImport: Bool

  public init(
    _ rule: Rule, _ severity: Severity, _ subject: Subject, _ fact: Fact, waiver: String? = nil,
    isOfImport: Bool = false
  ) {
    self.isOfImport = isOfImport
    self.rule = rule
    self.severity = severity
    self.subject = subject
    self.fact = fact
    self.waiver = waiver
  }

  /// Whether it stands in the way of filing a year.
  public var isStandingError: Bool { severity == .error && waiver == nil }

  /// What a finding is about.
  public enum Subject: Hashable, Sendable {
    /// A place in the table of a year: a cell, a whole row or column, or the whole of it.
    case table(Int, TableSource, row: FormRow.Content?, column: TableColumn?)
    /// The same in the table of section four, and a row of section two.
    case disputes(Int, TableSource, DisputeWay, DisputeColumn?)
    case disclosure(Int, TableSource, DisclosureItem)
    case application(ApplicationNumber)
    case dispute(Int)
    /// A line of the report's text, from 1; nil: the whole of it.
    case text(Int, line: Int?)
    case numbers(year: Int)
    case entry(Int)
    case record
  }

  /// The facts behind a finding.
  public enum Fact: Hashable, Sendable {
    case sum(expected: Int, found: Int)
    /// What was filed as carried out, and is carried in now; which applications make the difference.
    case carriedIn(filed: Int, found: Int, gone: [ApplicationNumber], come: [ApplicationNumber])
    case drift(filed: Int, found: Int, responsible: [ApplicationNumber])
    /// The same in section four, with the disputes that did it; and in a row of section two.
    case disputeDrift(filed: Int, found: Int, responsible: [Int])
    case disclosureDrift(filed: String, found: String)
    /// Last year left more pending than this year has at all.
    case pendingNotResumed(pending: Int, found: Int)
    /// A direct suit over a refusal that has to go to review first.
    case reviewFirst(ApplicationNumber, Outcome)
    case text(TextFault)
    case notAFigure(String)
    case otherForm(expected: Form, found: Form)
    /// The same figures as last year; nil: in all of part three.
    case sameAsLastYear(OutcomeGroup?, total: Int)
    case irregularity(Irregularity)
    case overdue(due: Day, by: Int)
    case late(due: Day, on: Day, by: Int)
    case provisional(due: Day)
    case incompleteClosing
    case beforeReceipt(Event.Kind, on: Day, received: Day)
    case inFuture(Event.Kind, on: Day, today: Day)
    case earlierAnswerGone(String)
    /// The name suggests another kind; the name itself is personal and not told.
    case kindDoubtful(ApplicantKind, suggested: ApplicantKind)
    case kindMissing
    case numberTwice(count: Int)
    case numbersMissing(from: Int, to: Int)
    case documentTwice(String, [ApplicationNumber])
    /// The place of the application among those of its applicant in the month of its receipt.
    case manyInMonth(place: Int)
    case noDispatch
    case lookAlike([ApplicationNumber])
    case chain(ChainFault)
    case derived(Derived)
    case damage(String)
    case otherDay(told: Day, real: Day)
  }

  /// A derived row that is not what its entries make.
  public enum Derived: String, Hashable, Sendable {
    case missing, different
    /// A row that no entry accounts for.
    case unfounded
    /// A table other than that of the applications.
    case table
  }
}

/// Where a table comes from.
public enum TableSource: String, Hashable, Sendable {
  /// Counted from today's records.
  case records
  /// As it was filed, or is about to be.
  case filed
}

/// Where the chain through the log, or its stored head, breaks.
public enum ChainFault: Hashable, Sendable {
  /// The entry is not the one whose hash was written down, or not at its place.
  case changed(Int)
  /// Entries of these places are not there.
  case missing(from: Int, to: Int)
  /// The log is cut: the head knows more entries than there are.
  case cut(from: Int, to: Int)
  /// Entries beyond the head.
  case beyondHead(from: Int, to: Int)
  case headHash(count: Int)
  /// An entry's personal values are not those it is committed to, or are gone without having been erased.
  case personalChanged(Int)
  case personalMissing(Int)
  /// A head that was noted outside, or with a filing, is none of this log.
  case unknownHead(String)
  case filedHead(year: Int, position: Int)
  /// An entry that its own kind cannot explain.
  case unreadable(Int)
}

extension Finding.Subject: CustomStringConvertible {
  /// As it is printed, and typed to waive: `2025-0001`, `2024:carried-in:person`, `2024:filed:new`, `#14`.
  public var description: String {
    switch self {
    case .table(let year, let source, let row, let column):
      ([String(year)] + (source == .records ? [] : [source.rawValue]) + [row?.code, column?.code].compactMap { $0 })
        .joined(separator: ":")
    case .disputes(let year, let source, let way, let column):
      ([String(year)] + (source == .records ? [] : [source.rawValue]) + [way.rawValue, column?.code].compactMap { $0 })
        .joined(separator: ":")
    case .disclosure(let year, let source, let item):
      ([String(year)] + (source == .records ? [] : [source.rawValue]) + [item.rawValue]).joined(separator: ":")
    case .application(let number): number.description
    case .dispute(let id): "#\(id)"
    case .text(let year, let line): "\(year):text" + (line.map { ":\($0)" } ?? "")
    case .numbers(let year): String(year)
    case .entry(let seq): "#\(seq)"
    case .record: "record"
    }
  }
}
