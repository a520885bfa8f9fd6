public import FoiaCalendar

/// One problem that `foia check` found: the rule that is broken, what it is about, and the facts.
public struct Finding: Hashable, Sendable {
  /// The rule that is broken.
  public let rule: Rule
  /// How severe it is.
  public let severity: Severity
  /// What it is about.
  public let subject: Subject
  /// The facts behind it.
  public let fact: Fact
  /// The reason for which it was waived; nil if it was not.
  public var waiver: String?
  /// The name of the person who waived it; nil if it was not waived, or if the closing itself holds the waiver.
  public var waivedBy: String?
  /// Whether it is about missing evidence of an application that was imported closed from an old ledger.
  public let isOfImport: Bool

  /// A finding that nobody has waived by a command; `waiver` is the reason that the closing itself gives, if it does.
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

  /// Whether it is an error that is not waived.
  public var isStandingError: Bool { severity == .error && waiver == nil }

  /// Whether it keeps the tables of a year from being filed: a standing error, and not one of the text alone, which leaves
  /// the figures as they are.
  public var stopsFiling: Bool {
    guard isStandingError else { return false }
    if case .text(let fault) = fact { return fault.contradictsTables }
    return true
  }

  /// What a finding is about.
  public enum Subject: Hashable, Sendable {
    /// A place in the table of a year: a cell, a whole row or column, or the whole of it.
    case table(Int, TableSource, row: FormRow.Content?, column: TableColumn?)
    /// A place in the table of section four for a year; nil for all columns of a way.
    case disputes(Int, TableSource, DisputeWay, DisputeColumn?)
    /// A row of section two for a year.
    case disclosure(Int, TableSource, DisclosureItem)
    /// A section of the report of a year.
    case section(Int, TableSource, ReportSection)
    /// An application.
    case application(ApplicationNumber)
    /// A review or suit.
    case dispute(DisputeID)
    /// A line of the text of a year's report, from 1; nil for the text as a whole.
    case text(Int, line: Int?)
    /// The sequence of application numbers of a year.
    case numbers(year: Int)
    /// The number of a document.
    case document(OfficialNumber)
    /// An entry of the log.
    case entry(EntryID)
    /// The record as a whole.
    case record
  }

  /// The facts behind a finding.
  public enum Fact: Hashable, Sendable {
    /// A sum that does not come out right (T1 to T3, T6).
    case sum(expected: Int, found: Int)
    /// The figure carried in differs from the one filed as carried out the year before (T4). `gone` and `come` are the
    /// applications that make the difference.
    case carriedIn(filed: Int, found: Int, gone: [ApplicationNumber], come: [ApplicationNumber])
    /// A figure of the applications table differs from the filed one (T10); with the applications that cause it.
    case drift(filed: Int, found: Int, responsible: [ApplicationNumber])
    /// A figure of section four differs from the filed one; with the disputes that cause it.
    case disputeDrift(filed: Int, found: Int, responsible: [DisputeID])
    /// A row of section two differs from the filed one; the figures of the row as one text each.
    case disclosureDrift(filed: String, found: String)
    /// More disputes were pending at the end of last year than this year has at all (T7).
    case pendingNotResumed(pending: Int, found: Int)
    /// A direct suit over a refusal that has to go to review first (C18); with the application and its outcome.
    case reviewFirst(ApplicationNumber, Outcome)
    /// A fault in the text of a report (X1 to X8).
    case text(TextFault)
    /// A cell that does not hold a whole number of at least 0 (T5); with the text it holds.
    case notAFigure(String)
    /// The table has another form than the one of its year (T8).
    case otherForm(expected: Form, found: Form)
    /// The figures of a group of outcomes are the same as last year's (T11); nil for all of part three.
    case sameAsLastYear(OutcomeGroup?, total: Int)
    /// All figures of a section are the same as last year's (T11); as they are stored.
    case sectionSameAsLastYear([String])
    /// An irregularity in the handling of the application.
    case irregularity(Irregularity)
    /// The application is open and overdue by so many working days (C3).
    case overdue(due: Day, by: Int)
    /// The application was answered late, on that day and by so many working days (C3); none where it was on days of rest.
    case late(due: Day, on: AnsweredDay, by: Int)
    /// The due date lies in or after a year whose notice is not known (C17).
    case provisional(due: Day)
    /// The closing lacks its outcome or its date (C1).
    case incompleteClosing
    /// An event is dated before the receipt (C2).
    case beforeReceipt(Event.Kind, on: Day, received: Day)
    /// An event is dated after today (C2).
    case inFuture(Event.Kind, on: Day, today: Day)
    /// The application that is named as the earlier answer does not exist, is void or is not answered; as it was typed.
    case earlierAnswerGone(String)
    /// The name suggests another kind of applicant (C13). The name itself is personal and not part of the finding.
    case kindDoubtful(ApplicantKind, suggested: ApplicantKind)
    /// A value that cannot be what its field is for (C24). The value itself is personal and not part of the finding.
    case valueDoubtful(ValueDoubt)
    /// The kind of applicant is missing (C13).
    case kindMissing
    /// So many applications have the same number (C14).
    case numberTwice(count: Int)
    /// The serials from one to another are not in use (C14).
    case numbersMissing(from: Int, to: Int)
    /// The numbers of documents from one place of a series to another stand on no answer or letter (C14).
    case documentsMissing(from: Int, to: Int)
    /// So many documents, a letter among them, have the number.
    case documentDoubled(count: Int)
    /// The application has the same reply document as others (C14); with its number (文号).
    case documentTwice(String, NamedApplication, others: [NamedApplication])
    /// The place of the application among those of its applicant in the month of its receipt, from 1 (C19).
    case manyInMonth(place: Int, NamedApplication)
    /// The application is answered, but neither dispatch nor service is recorded (C20); with the entry of the answer, if there
    /// is a newer one beside it.
    case noDispatch(of: EntryID?)
    /// The new answer that an entry recorded was given on that day, but neither its dispatch nor its service is recorded (C20).
    case newAnswerNotSent(EntryID, on: Day)
    /// The application and others look like the same one typed twice (C21); with the first of them, and how many they are.
    case lookAlike(NamedApplication, others: [NamedApplication], count: Int)
    /// The application and others are equal in everything but the number, and one of them was imported (C25); with the first of
    /// them, and how many they are.
    case equalRow(NamedApplication, others: [NamedApplication], count: Int)
    /// The hash chain through the log does not fit (R1).
    case chain(ChainFault)
    /// A row computed from the log is not what the log gives (R1).
    case derived(Derived)
    /// SQLite reports damage in the file (R2); in SQLite's words.
    case damage(String)
    /// No backup was verified in the last days of real time (R3); with the day of the last one, nil if there is none.
    case backupMissing(last: Day?)
    /// The file is not as this program makes it (R6).
    case deviation(FileDeviation)
    /// The day the program was given as today is not the real one (R4).
    case otherDay(told: Day, real: Day)
    /// The file that the entry recorded is not there (R5).
    case attachmentMissing
    /// The file that the entry recorded has other bytes now (R5).
    case attachmentChanged
    /// Others than those who can use the ledger may read the files that are kept; with permissions such as 0o644 (R5).
    case attachmentsOpen(mode: Int)
    /// So many files lie among those that are kept which no entry knows (R5).
    case attachmentsUnknown(count: Int)
    /// The personal values of the application are erased, but its file was not made anew since (R7).
    case erasureUnfinished
  }

  /// How a derived row differs from what its entries give.
  public enum Derived: String, Hashable, Sendable {
    /// The row is not there, or has other values.
    case missing, different
    /// There is a row, but no entry that it could come from.
    case unfounded
    /// A derived table other than that of the applications differs.
    case table
  }
}

/// Where a table comes from.
public enum TableSource: String, Hashable, Sendable {
  /// Counted from today's records.
  case records
  /// As it was filed, or is about to be filed.
  case filed
}

/// Where the hash chain through the log, its stored head, or the personal values stored beside it do not fit.
public enum ChainFault: Hashable, Sendable {
  /// The entry does not give its stored hash: it was changed, or moved.
  case changed(EntryID)
  /// The entries of these places are missing.
  case missing(from: EntryID, to: EntryID)
  /// The end of the log is missing: the stored head counts more entries than there are.
  case cut(from: EntryID, to: EntryID)
  /// There are entries after the last one that the stored head counts.
  case beyondHead(from: EntryID, to: EntryID)
  /// The stored head has another hash than the last entry it counts.
  case headHash(count: Int)
  /// An entry's personal values are not the ones it is committed to.
  case personalChanged(EntryID)
  /// An entry's personal values are missing without having been erased.
  case personalMissing(EntryID)
  /// A head that was noted outside the file does not belong to this log.
  case unknownHead(String)
  /// The head that was stored with a filing does not belong to this log.
  case filedHead(year: Int, position: EntryID)
  /// The stored facts of an entry cannot be read as an entry of its kind.
  case unreadable(EntryID)
}

extension Finding.Subject: CustomStringConvertible {
  /// The subject as it is printed, and typed for a waiver: `2025-0001`, `2024:carried-in:person`, `2024:filed:new`,
  /// `#14`.
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
    case .section(let year, let source, let section):
      ([String(year)] + (source == .records ? [] : [source.rawValue]) + ["section-\(section.rawValue)"])
        .joined(separator: ":")
    case .application(let number): number.description
    case .dispute(let id): "#\(id)"
    case .text(let year, let line): "\(year):text" + (line.map { ":\($0)" } ?? "")
    case .numbers(let year): String(year)
    case .document(let number): number.description
    case .entry(let seq): "#\(seq)"
    case .record: "record"
    }
  }
}
