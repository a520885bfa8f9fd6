public import FoiaCalendar

/// An application as its entries make it: a fold, never stored as a truth of its own.
public struct Application: Hashable, Sendable {
  /// The place of its registration in the log.
  public let id: Int
  /// As it stands now: the receipt confirmed, the unit the one it was last handed to.
  public private(set) var registration: Registration
  public private(set) var assignment: Assignment?
  public private(set) var clarifications: [Inquiry] = []
  public private(set) var reasons: [Inquiry] = []
  public private(set) var fees: [FeeDemand] = []
  public private(set) var consultations: [Consultation] = []
  public private(set) var extensions: [Recorded<Extension>] = []
  public private(set) var deferrals: [Recorded<Deferral>] = []
  public private(set) var items: [Recorded<Item>] = []
  /// The final answer, with the entry that recorded it; nil while open.
  public private(set) var closed: Recorded<Closing>?
  public private(set) var dispatch: Dispatch?
  public private(set) var service: Service?
  /// New answers that were ordered, and given.
  public private(set) var redos: [Exchange<RedoOrder, RedoAnswer>] = []
  /// Whether it is out of every count.
  public private(set) var isVoid = false
  /// Whether its personal data was lawfully erased.
  public private(set) var isErased = false
  /// The entry that says on which day it was received: the registration, or the confirmation.
  public private(set) var receiptEntry: Int
  /// Whether it was taken in from an old ledger.
  public private(set) var isImported = false
  /// Whether it came closed from an old ledger.
  public private(set) var isImportedClosed = false
  /// The receipt as it was first registered.
  private let firstReceipt: Receipt
  /// The action that registered it.
  private let action: Int
  /// The acts that were recorded one by one, in the order of the fold.
  private var recordedActs: [ClockAct] = []

  public var number: ApplicationNumber { registration.number }
  public var closing: Closing? { closed?.fact }
  public var intake: Intake { registration.intake }
  /// The day of receipt; until confirmed the day of arrival stands for it.
  public var received: Day { registration.intake.receipt.day }
  /// The day from which on something can have happened: that of arrival where it is known.
  public var came: Day { registration.intake.receipt.arrived ?? received }
  public var isOpen: Bool { closing == nil && !isVoid }

  /// Folds the entries of one application, in any order, as they stand; nil without a registration.
  public init?(entries: [Entry]) { self.init(History(entries)) }

  public init?(_ history: History) {
    let standing = history.standing
    let ordered = standing.count > 1 ? standing.sorted { $0.isFolded(before: $1) } : standing
    guard let first = ordered.first else { return nil }
    self.init(registering: first)
    for entry in ordered.dropFirst() { apply(entry) }
  }

  /// An application with nothing but its registration; nil where the entry is none.
  init?(registering entry: Entry) {
    guard case .registered(let registration) = entry.event else { return nil }
    self.id = entry.seq
    self.receiptEntry = entry.seq
    self.registration = registration
    self.firstReceipt = registration.intake.receipt
    self.action = entry.action
    self.isImported = entry.action != entry.seq
  }

  mutating func apply(_ entry: Entry) {
    let seq = entry.seq
    let isClosed = closing != nil
    switch entry.event {
    case .founded, .imported, .calendarAdded, .frozen, .waived, .figuresSet, .disputeFiled, .disputeAnswered,
      .disputeDecided, .disputeAppealed, .registered, .corrected, .reopened:
      break
    case .undone: if entry.supersedes == id { isVoid = true }
    case .voided: isVoid = true
    case .erased: isErased = true
    case .confirmed(let fact):
      registration.intake.receipt = .received(fact.on, arrived: came)
      receiptEntry = seq
      recordedActs.append(.confirmed(fact.on))
    case .assigned(let fact):
      assignment = fact
      registration.intake.unit = fact.unit
      registration.intake.officer = fact.officer
    case .clarificationAsked(let fact):
      clarifications.append(Inquiry(entry: seq, asked: fact))
      recordedActs.append(.asked(.clarification, entry: seq, on: fact.on))
    case .clarificationReceived(let fact):
      guard clarifications.answer(entry: seq, fact, isNote: isClosed) else { break }
      recordedActs.append(.answered(.clarification, entry: seq, on: fact.on))
    case .reasonsAsked(let fact):
      reasons.append(Inquiry(entry: seq, asked: fact))
      if Policy.reasonsStopTheClock { recordedActs.append(.asked(.reasons, entry: seq, on: fact.on)) }
    case .reasonsReceived(let fact):
      let isAnswer = reasons.answer(entry: seq, fact, isNote: isClosed)
      if isAnswer, Policy.reasonsStopTheClock { recordedActs.append(.answered(.reasons, entry: seq, on: fact.on)) }
    case .feeServed(let fact):
      fees.append(FeeDemand(entry: seq, asked: fact))
      recordedActs.append(.asked(.payment, entry: seq, on: fact.on))
    case .feePaid(let fact):
      guard fees.answer(entry: seq, fact, isNote: isClosed) else { break }
      recordedActs.append(.answered(.payment, entry: seq, on: fact.on))
    case .consultationSent(let fact):
      consultations.append(Consultation(entry: seq, request: fact))
      recordedActs.append(.consultationSent(entry: seq, fact.role, on: fact.on))
    case .consultationServed(let fact):
      amend(fact.consultation) { if isClosed { $0.servedNote = fact.on } else { $0.served = fact.on } }
      if !isClosed { recordedActs.append(.consultationServed(fact.consultation, on: fact.on)) }
    case .applicantTold(let fact): amend(fact.consultation) { $0.applicantTold = fact.on }
    case .consultationReturned(let fact):
      let opinion = Recorded(entry: seq, fact: fact)
      amend(fact.consultation) { if isClosed { $0.note = opinion } else { $0.returned = opinion } }
      if !isClosed { recordedActs.append(.consultationReturned(fact.consultation, entry: seq, on: fact.on)) }
    case .extended(let fact):
      extensions.append(Recorded(entry: seq, fact: fact))
      recordedActs.append(.extended(entry: seq, on: fact.on, days: fact.days))
    case .deferred(let fact):
      deferrals.append(Recorded(entry: seq, fact: fact))
      recordedActs.append(.deferred(entry: seq, on: fact.on, until: fact.until))
    case .itemAdded(let fact): items.append(Recorded(entry: seq, fact: fact))
    case .closed(let fact):
      closed = Recorded(entry: seq, fact: fact)
      isImportedClosed = isImported && entry.action == action
    case .dispatched(let fact): dispatch = fact
    case .answerServed(let fact): service = fact
    case .redoOrdered(let fact): redos.append(Exchange(entry: seq, asked: fact))
    case .redoAnswered(let fact): redos.answer(entry: seq, fact, isNote: false)
    }
  }

  private mutating func amend(_ consultation: Int, _ change: (inout Consultation) -> Void) {
    guard let index = consultations.firstIndex(where: { $0.entry == consultation }) else { return }
    change(&consultations[index])
  }

  /// Where the clock first starts: with the arrival where it is known, else with the receipt.
  var clockStart: ClockStart {
    let day = firstReceipt.arrived ?? firstReceipt.day
    return ClockStart(entry: id, day: day, isReceipt: firstReceipt.isConfirmed && day == firstReceipt.day)
  }

  /// The acts that can move the clock, in the order of the fold, with a confirmation that was registered with the arrival.
  var clockActs: [ClockAct] {
    guard clockStart.day < firstReceipt.day else { return recordedActs }
    let before = recordedActs.prefix { $0.day < firstReceipt.day }
    return before + [.confirmed(firstReceipt.day)] + recordedActs.dropFirst(before.count)
  }

  public func consultation(_ entry: Int) -> Consultation? { consultations.first { $0.entry == entry } }
  public var openConsultations: [Consultation] { consultations.filter(\.isOpen) }
}
