/// Why a command did not do what it was asked: everything that is wrong, reported together.
///
/// It holds facts; the sentences, with the way out, are in FoiaWords.
public struct Fault: Error, Hashable, Sendable {
  /// What is wrong; never empty.
  public let problems: [Problem]
  /// What the problems mean for the whole file they are in; nil if they mean nothing more.
  public let consequence: Consequence?

  /// One thing that is wrong.
  public enum Problem: Hashable, Sendable {
    /// The command line cannot be understood, whatever its values mean; with the command.
    case usage(UsageFault, command: String)
    /// A value that somebody typed could not be understood.
    case reading(ReadingFault)
    /// What should be recorded cannot have happened, or the ledger says otherwise.
    case rule(RuleViolation)
    /// A file cannot be read or written, or something was not found in the ledger.
    case record(RecordFault)
    /// A JSON text cannot be read.
    case structure(StructureFault)
    /// A line of a file of old records cannot be imported.
    case importing(ImportProblem)
    /// A file cannot be read as the applications table of a year.
    case figures(FiguresProblem)
    /// A file of an office's own form cannot be read as a ledger, or not imported yet.
    case ledgerFile(LedgerFileFault)
    /// An office's file for a letter cannot be read or filled in.
    case template(TemplateFault)
    /// The text of a report has a passage that cannot be printed.
    case text(Finding)
    /// A check found errors; the command has printed them itself.
    case errorsFound
    /// The answer could not be written where it goes; with the operating system's reason.
    case notShown(String)
    /// The action is recorded; what went wrong, went wrong afterwards.
    case recorded(ActionID, but: [Problem])
    /// The person at the terminal did not go on; with what was not done.
    case cancelled(Intention = .recording)
    /// A library failed in a way that was not foreseen; with its own words.
    case unexpected(String)
  }

  /// What a command was about to do.
  public enum Intention: Hashable, Sendable {
    /// To record something, to import a file, to erase personal data, to put a backup in the place of a ledger, to take
    /// something back.
    case recording, importing, erasing, restoring, undoing
  }

  /// What the problems mean for a file.
  public enum Consequence: Hashable, Sendable {
    /// No row of the file was imported; with how many problems there are besides those that are told.
    case nothingImported(more: Int)
    /// The report cannot be made from the text in this file.
    case textUnusable(file: String)
  }

  /// A fault of several problems.
  public init(_ problems: [Problem], consequence: Consequence? = nil) {
    self.problems = problems
    self.consequence = consequence
  }

  /// A fault of one problem.
  public init(_ problem: Problem) { self.init([problem]) }

  /// Any error as a fault: a `Fault` stays as it is, a `ReadingFault` becomes its problem, and anything else, which only
  /// libraries throw, an unexpected one.
  public init(foreign error: any Error) {
    self = error as? Fault ?? (error as? ReadingFault).map { .reading($0) } ?? Fault(.unexpected("\(error)"))
  }

  /// What scripts call the first problem.
  public var code: FaultCode { problems.first?.code ?? .unexpected }

  /// The fault as it is once an action is recorded: it says so, and that nothing is to be recorded again.
  public func after(recording action: ActionID) -> Fault {
    if case .recorded = problems.first { self } else { Fault(.recorded(action, but: problems)) }
  }

  /// The exit status of the program: that of a wrong command line if any problem is one, else that of the first
  /// problem.
  public var exitStatus: ExitStatus {
    let all = problems.map(\.exitStatus)
    return all.contains(.usage) ? .usage : all.first ?? .refused
  }
}

extension Fault {
  /// The first problem if it is one of the record; nil otherwise.
  public var ofRecord: RecordFault? {
    if case .record(let problem) = problems.first { problem } else { nil }
  }

  /// The entry that cannot be read, if that is the first problem; nil otherwise.
  public var badEntry: EntryID? {
    switch ofRecord {
    case .badEntry(let seq): seq
    case .badValue(_, _, let seq): seq
    default: nil
    }
  }

  /// A command line that cannot be understood.
  public static func usage(_ all: [UsageFault], command: String) -> Fault {
    Fault(all.map { .usage($0, command: command) })
  }
  /// A value that cannot be understood.
  public static func reading(_ problem: ReadingFault) -> Fault { Fault(.reading(problem)) }

  /// Reads one value; if that fails, the reading fault is thrown as a `Fault`.
  public static func reading<Value>(_ body: () throws(ReadingFault) -> Value) throws(Fault) -> Value {
    do { return try body() } catch { throw .reading(error) }
  }

  /// Something that cannot be recorded.
  public static func rule(_ violation: RuleViolation) -> Fault { Fault(.rule(violation)) }
  /// A file that cannot be read or written, or something that was not found.
  public static func record(_ problem: RecordFault) -> Fault { Fault(.record(problem)) }
  /// A file of old records of which nothing was imported, with everything that is wrong in it.
  public static func importing(_ all: [ImportProblem]) -> Fault {
    Fault(all.map { .importing($0) }, consequence: .nothingImported(more: 0))
  }
  /// A file that cannot be read as the applications table of a year, with everything that is wrong in it.
  public static func figures(_ all: [FiguresProblem]) -> Fault { Fault(all.map { .figures($0) }) }
  /// A check found errors, which the command has printed itself.
  public static let errorsFound = Fault(.errorsFound)

  /// Does nothing for an empty list.
  ///
  /// - Throws: a fault with all violations of the list, if there are any.
  public static func check(_ violations: [RuleViolation]) throws(Fault) {
    if !violations.isEmpty { throw Fault(violations.map { .rule($0) }) }
  }
}

extension Fault.Problem {
  /// What scripts call the problem.
  public var code: FaultCode {
    switch self {
    case .usage(let problem, _): problem.code
    case .reading(let problem): problem.code
    case .rule(let violation): violation.code
    case .record(let problem): problem.code
    case .structure(let problem): problem.code
    case .importing(let problem): problem.reason.code
    case .figures(let problem): problem.code
    case .ledgerFile(let problem): problem.code
    case .template(let problem): problem.code
    case .text: .textUnusable
    case .notShown: .answerNotShown
    case .recorded: .alreadyRecorded
    case .errorsFound: .errorsFound
    case .cancelled: .cancelled
    case .unexpected: .unexpected
    }
  }

  /// The exit status of the program for this problem.
  public var exitStatus: ExitStatus {
    switch self {
    case .usage: .usage
    case .reading(.shortDateAhead), .reading(.severalPlaces): .refused
    case .reading: .usage
    case .record(let problem): problem.isNotFound ? .notFound : .refused
    case .errorsFound: .errorsFound
    case .cancelled: .cancelled
    case .rule, .structure, .importing, .figures, .ledgerFile, .template, .text, .notShown, .recorded, .unexpected:
      .refused
    }
  }
}

extension RecordFault {
  /// Whether something that was looked for does not exist.
  fileprivate var isNotFound: Bool {
    switch self {
    case .attachment(let fault): fault.isNotFound
    case .handOver(let fault): fault.isNotFound
    case .noLedger, .noSuchFile, .noSuchApplication, .entryNotApplication, .noSuchConsultation,
      .noSuchEntry,
      .noSuchHandle, .noSuchAnswer,
      .noSuchDispute, .notFiled, .beforeLedger, .nothingToResume, .backup(.noBackup):
      true
    case .alreadyExists, .draftExists, .notALedger, .newer, .locked, .damaged, .readOnly, .diskFull, .isDirectory,
      .notAFolder,
      .unreadable, .badEntry, .badValue, .backup, .severalApplications, .severalConsultations,
      .noSuchInput,
      .noSuchFolder,
      .notUTF8, .fileTooLong, .notAnObject, .numbersUsedUp, .inputChanged, .isLedger, .isKeptFile, .access,
      .notPermitted,
      .badStructure, .notATable, .noDisclosureRows, .notForTerminal, .outcomeUnknown, .erasureUnfinished, .emptyLedger,
      .notAsMade, .interrupted, .replaced, .wholeRecord, .letter:
      false
    }
  }
}
