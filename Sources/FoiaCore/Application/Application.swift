public import FoiaCalendar

/// An application as its log entries make it. It is computed from them and is never stored as the truth.
public struct Application: Hashable, Sendable {
  /// What names it: the entry that registered it.
  public let id: ApplicationID
  /// The registration as it stands now: with the confirmed receipt, and with the unit and officer that answer for it.
  public private(set) var registration: Registration
  /// The departments that it was handed to, that of its registration among them.
  public private(set) var units = HandlingUnits()
  /// The requests for clarification with their replies (art. 30), in order.
  public private(set) var clarifications: [Inquiry] = []
  /// The requests for the reasons of excessive applications with their replies (art. 35), in order.
  public private(set) var reasons: [Inquiry] = []
  /// The fee notices with their payments, in order.
  public private(set) var fees: [FeeDemand] = []
  /// The consultations of third parties and other agencies, in the order in which the letters were sent.
  public private(set) var consultations: [Consultation] = []
  /// The extensions of the time for the answer (art. 33), in order, whether or not they are in force.
  public private(set) var extensions: [Recorded<Extension>] = []
  /// The deferrals of the answer (art. 35), in order, whether or not they are in force.
  public private(set) var deferrals: [Recorded<Deferral>] = []
  /// The parts of what is asked for as its answers decide them, in order.
  private(set) var recordedItems: [Recorded<Item>] = []
  /// The opinions on its answers before they go out, in order.
  public private(set) var approvals: [Recorded<Approval>] = []
  /// The final answer, with the entry that recorded it; nil while the application is open.
  public private(set) var closed: Recorded<Closing>?
  /// The sending of the first answer; nil if not recorded.
  public private(set) var dispatch: Dispatch?
  /// The arrival of the first answer at the applicant; nil if not recorded.
  public private(set) var service: Service?
  /// When and where what it asks for was turned into proactive disclosure, in order.
  public private(set) var disclosures: [Recorded<ProactiveDisclosure>] = []
  /// The orders to answer again, each with the new answer if it was given.
  public private(set) var redos: [Exchange<RedoOrder, RedoAnswer>] = []
  /// The new answers that were given, each with its sending and its arrival, in order.
  public private(set) var newAnswers: [NewAnswer] = []
  /// What is on record of its letters, apart from the sending and arrival of answers, in order.
  public private(set) var letters: [LetterRecord] = []
  /// The files that are kept with it, in order.
  public private(set) var attachments: [Recorded<AttachedFile>] = []
  /// Whether it is taken out of every count.
  public private(set) var isVoid = false
  /// The application that it repeats and was voided into; nil if it is none, or that is not recorded.
  public private(set) var duplicateOf: ApplicationNumber?
  /// Whether the import that brought it was undone: it is void, and a later import may bring its number again.
  public private(set) var isWithdrawn = false
  /// Whether its personal data was lawfully erased.
  public private(set) var isErased = false
  /// The entry that sets the day of receipt: the registration, or the confirmation.
  public private(set) var receiptEntry: EntryID
  /// Whether it was imported from an old ledger.
  public private(set) var isImported = false
  /// Whether it was imported from an old ledger together with its closing.
  public private(set) var isImportedClosed = false
  /// The receipt as it was first registered.
  private let firstReceipt: Receipt
  /// The action that registered it.
  private let action: ActionID
  /// The acts that matter to the clock and were recorded one by one, in the order in which entries are applied.
  private var recordedActs: [ClockAct] = []

  /// Its number in this ledger.
  public var number: ApplicationNumber { registration.number }
  /// The final answer; nil while the application is open.
  public var closing: Closing? { closed?.fact }
  /// What came in, as it stands now.
  public var intake: Intake { registration.intake }
  /// The day of receipt; until the receipt is confirmed, the day of arrival.
  public var received: Day { registration.intake.receipt.day }
  /// The first day on which something can have happened to it: the day of arrival if known, else the day of receipt.
  public var came: Day { registration.intake.receipt.arrived ?? received }
  /// Whether it is recorded how the first answer went out: its sending or its arrival.
  public var wentOut: Bool { dispatch != nil || service != nil }
  /// Whether the first answer is given and it is not recorded that it went out. Nothing goes out where the application
  /// ended by itself.
  public var owesDispatch: Bool {
    guard let closing else { return false }
    return closing.subReason?.endsUnanswered != true && !wentOut
  }
  /// Whether it is neither closed nor void.
  public var isOpen: Bool { closing == nil && !isVoid }

  /// Computes an application from its entries, in any order; nil if none of them registers it.
  public init?(entries: [Entry]) { self.init(History(entries)) }

  /// Computes an application from the entries that stand in its history; nil if none of them registers it.
  public init?(_ history: History) {
    let ordered = history.folded
    guard let first = ordered.first else { return nil }
    self.init(registering: first)
    for entry in ordered.dropFirst() { apply(entry) }
  }

  /// An application with nothing but its registration; nil if the entry does not register one.
  init?(registering entry: Entry) {
    guard case .registered(let registration) = entry.event else { return nil }
    self.id = ApplicationID(registration: entry.seq)
    self.receiptEntry = entry.seq
    self.registration = registration
    self.registration.intake.receipt = registration.intake.settledReceipt
    self.firstReceipt = registration.intake.settledReceipt
    self.action = entry.action
    self.isImported = entry.action.entry != entry.seq
    if let unit = intake.unit {
      units.hand(Assignment(on: received, unit: unit, officer: intake.officer), by: entry.seq)
    }
  }

  mutating func apply(_ entry: Entry) {
    let seq = entry.seq
    let isClosed = closing != nil
    switch entry.event {
    case .founded, .imported, .calendarAdded, .frozen, .waived, .figuresSet, .backedUp, .settingChanged, .numberSpoilt,
      .disputeFiled,
      .disputeAnswered,
      .disputeDecided, .disputeAppealed, .registered, .corrected, .reopened:
      break
    case .undone:
      guard entry.supersedes == id.entry else { break }
      isVoid = true
      isWithdrawn = isImported
    case .voided(let fact):
      isVoid = true
      duplicateOf = fact.duplicateOf
    case .erased: isErased = true
    case .confirmed(let fact):
      registration.intake.receipt = .received(fact.on, arrived: came)
      receiptEntry = seq
      recordedActs.append(.confirmed(fact.on))
    case .assigned(let fact): settle { $0.hand(fact, by: seq) }
    case .unitAccepted(let fact): settle { $0.amend(fact.assignment) { $0.accepted = fact.on } }
    case .unitReturned(let fact):
      settle { $0.amend(fact.assignment) { $0.returned = Recorded(entry: seq, fact: fact) } }
    case .handedOver(let fact):
      units.pass(fact)
      if registration.intake.officer == fact.from { registration.intake.officer = fact.to }
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
      recordedActs.append(.asked(.payment, entry: seq, on: fact.judgedOn))
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
    case .itemAdded(let fact): recordedItems.append(Recorded(entry: seq, fact: fact))
    case .approvalGiven(let fact): approvals.append(Recorded(entry: seq, fact: fact))
    case .closed(let fact):
      closed = Recorded(entry: seq, fact: fact)
      isImportedClosed = isImported && entry.action == action
    case .dispatched(let fact):
      if let entry = fact.newAnswer { amend(newAnswer: entry) { $0.dispatch = fact } } else { dispatch = fact }
    case .answerServed(let fact):
      if let entry = fact.newAnswer { amend(newAnswer: entry) { $0.service = fact } } else { service = fact }
    case .madePublic(let fact): disclosures.append(Recorded(entry: seq, fact: fact))
    case .redoOrdered(let fact): redos.append(Exchange(entry: seq, asked: fact))
    case .redoAnswered(let fact):
      // An order that was typed after the new answer of its day is one to answer once more.
      redos.answer(entry: seq, fact, isNote: false) { $0.asked.on < fact.on || $0.entry < seq }
      newAnswers.append(NewAnswer(entry: seq, fact: fact))
    case .letterIssued(let fact):
      amend(letter: fact.letter, about: fact.about) { $0.issued = Recorded(entry: seq, fact: fact) }
    case .letterSent(let fact): amend(letter: fact.letter, about: fact.about) { $0.dispatches.append(fact.dispatch) }
    case .letterServed(let fact): amend(letter: fact.letter, about: fact.about) { $0.service = fact.service }
    case .letterReturned(let fact): amend(letter: fact.letter, about: fact.about) { $0.returns.append(fact) }
    case .attached(let fact): attachments.append(Recorded(entry: seq, fact: fact))
    }
  }

  private mutating func amend(_ consultation: EntryID, _ change: (inout Consultation) -> Void) {
    guard let index = consultations.firstIndex(where: { $0.entry == consultation }) else { return }
    change(&consultations[index])
  }

  /// Changes the departments; the first of those that handle it now answers for it.
  private mutating func settle(_ change: (inout HandlingUnits) -> Void) {
    change(&units)
    let first = units.current.first
    registration.intake.unit = first?.asked.unit
    registration.intake.officer = first?.officer
  }

  private mutating func amend(newAnswer entry: EntryID, _ change: (inout NewAnswer) -> Void) {
    guard let index = newAnswers.firstIndex(where: { $0.entry == entry }) else { return }
    change(&newAnswers[index])
  }

  private mutating func amend(
    letter code: LetterCode, about entry: EntryID?, _ change: (inout LetterRecord) -> Void
  ) {
    guard let origin = origin(of: code, about: entry) else { return }
    let index = letters.lastIndex { $0.code == code && $0.origin == origin && $0.isAbout(entry) }
    if index == nil {
      let party = entry.flatMap(consultation)?.entry
      letters.append(LetterRecord(code: code, origin: origin, to: party))
    }
    change(&letters[index ?? letters.endIndex - 1])
  }

  /// Where the clock first starts: on the day of arrival if it is known, else on the day of receipt.
  var clockStart: ClockStart {
    let day = firstReceipt.arrived ?? firstReceipt.day
    return ClockStart(entry: id.entry, day: day, isReceipt: firstReceipt.isConfirmed && day == firstReceipt.day)
  }

  /// Whether it was logged as received, with nothing left to confirm.
  var isReceivedFromTheStart: Bool { firstReceipt.isConfirmed }

  /// The acts that can move the clock, in the order in which entries are applied. If the application was registered
  /// with both its arrival and its receipt, the receipt stands among them as a confirmation.
  var clockActs: [ClockAct] {
    guard clockStart.day < firstReceipt.day else { return recordedActs }
    let before = recordedActs.prefix { $0.day < firstReceipt.day }
    return before + [.confirmed(firstReceipt.day)] + recordedActs.dropFirst(before.count)
  }

  /// The consultation whose letter a given entry recorded; nil if there is none.
  public func consultation(_ entry: EntryID) -> Consultation? { consultations.first { $0.entry == entry } }
  /// The consultations that have no opinion from before the closing.
  public var openConsultations: [Consultation] { consultations.filter(\.isOpen) }
}
