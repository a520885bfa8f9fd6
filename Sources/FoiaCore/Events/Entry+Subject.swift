extension Entry {
  /// What an entry is about.
  public enum Subject: Hashable, Sendable {
    /// The ledger itself.
    case ledger
    /// An application: its registration, or what came later.
    case application(ApplicationID)
    /// A dispute: its filing, or what came later.
    case dispute(DisputeID)

    /// The entry that the application or dispute began with; nil for the ledger. So the subject is stored.
    public var first: EntryID? {
      switch self {
      case .ledger: nil
      case .application(let id): id.entry
      case .dispute(let id): id.entry
      }
    }

    /// The subject of an event as it is stored.
    ///
    /// - Parameters:
    ///   - event: the event.
    ///   - first: the entry that the application or dispute began with; nil for the ledger.
    ///   - isOfDispute: whether that entry filed a dispute; it is asked only if the event does not show it.
    public init(of event: Event, first: EntryID?, isOfDispute: @autoclosure () throws -> Bool) rethrows {
      guard let first else {
        self = .ledger
        return
      }
      let isDispute = try event.isOfDispute ?? isOfDispute()
      self = isDispute ? .dispute(DisputeID(filing: first)) : .application(ApplicationID(registration: first))
    }
  }

  /// The application it is about; nil if it is about something else.
  public var application: ApplicationID? {
    if case .application(let id) = subject { id } else { nil }
  }

  /// The dispute it is about; nil if it is about something else.
  public var dispute: DisputeID? {
    if case .dispute(let id) = subject { id } else { nil }
  }

  /// The dispute that it is a later step of; nil for every other entry, the filing of a dispute too.
  public var disputeContinued: DisputeID? { event.isStepOfDispute ? dispute : nil }
}

extension Event {
  /// Whether it happens to a dispute after its filing: an answer, a decision or an appeal.
  var isStepOfDispute: Bool { [.disputeAnswered, .disputeDecided, .disputeAppealed].contains(kind) }

  /// Whether it is about a dispute; nil for an undoing, which does not show what it takes back.
  fileprivate var isOfDispute: Bool? {
    switch self {
    case .undone: nil
    case .corrected(let correction): correction.event.isOfDispute
    case .disputeFiled, .disputeAnswered, .disputeDecided, .disputeAppealed: true
    default: false
    }
  }
}
