internal import FoiaCore
internal import FoiaWords

/// What the program tells the one that called it.
enum ExitStatus: Int32 {
  case done = 0
  /// Refused by the ledger, by today or by a rule, or failed.
  case refused = 1
  /// No such ledger, application, entry or frozen year.
  case notFound = 3
  /// A check or a look at a filed year found errors.
  case errorsFound = 4
  /// The command line alone shows the fault.
  case usage = 64
}

extension ExitStatus {
  init(of error: any Error) {
    switch error {
    case let fault as ReadingFault: self.init(of: fault)
    case let faults as ReadingFaults: self = faults.all.map { ExitStatus(of: $0) }.contains(.usage) ? .usage : .refused
    case let problems as InputProblems:
      self = problems.reading.isEmpty ? .refused : ExitStatus(of: ReadingFaults(all: problems.reading))
    case let fault as RecordFault: self.init(of: fault)
    case is UsageFaults: self = .usage
    case is ErrorsFound: self = .errorsFound
    default: self = .refused
    }
  }

  private init(of fault: ReadingFault) {
    switch fault {
    case .shortDateAhead, .severalPlaces: self = .refused
    case .missing, .empty, .notADate, .noSuchDay, .unknown, .severalOutcomes, .notANumber, .notAYear, .notYears,
      .tooManyYears, .notAQuarter, .quarterAsYear, .notACount,
      .notAQuantity, .noSuchField, .valueMissing, .noSuchRow, .noSuchColumn, .noSuchDisputeColumn, .noSuchRule,
      .notAHash,
      .notAnAmount, .notALimit, .notAHandle, .oneOf, .notWith, .needs, .unknownChoice, .yearAndPeriod,
      .badVariable, .notOneText, .repeatedInJSON, .argumentNotUTF8,
      .emptyPeriod, .notFigures, .notInForm:
      self = .usage
    }
  }

  private init(of fault: RecordFault) {
    switch fault {
    case .noLedger, .noSuchFile, .noSuchApplication, .noSuchConsultation, .noSuchEntry, .noSuchDispute, .notFiled,
      .beforeLedger:
      self = .notFound
    case .alreadyExists, .draftExists, .notALedger, .newer, .locked, .damaged, .readOnly, .diskFull, .isDirectory,
      .unreadable,
      .badEntry, .severalApplications, .severalConsultations, .noSuchInput, .noSuchFolder, .notUTF8, .notAnObject,
      .numbersUsedUp,
      .inputChanged, .isLedger, .notPermitted, .badStructure, .notATable, .notForTerminal:
      self = .refused
    }
  }
}

/// What was looked at is told already, and has errors.
struct ErrorsFound: Error {}

/// Everything wrong with what was given to one command: what could not be read, and what the rules forbid.
struct InputProblems: Error {
  var reading: [ReadingFault] = []
  var rules: [RuleViolation] = []

  var isEmpty: Bool { reading.isEmpty && rules.isEmpty }

  func check() throws {
    if !isEmpty { throw self }
  }

  /// Reads a value if there is one; what is wrong with it is noted, and nil comes back.
  mutating func read<Value>(_ text: String?, _ reading: (String) throws(ReadingFault) -> Value) -> Value? {
    guard let text else { return nil }
    do throws(ReadingFault) { return try reading(text) } catch {
      self.reading.append(error)
      return nil
    }
  }
}
