/// Goes through the log entry by entry and finds where its hash chain, its stored head, or a head noted elsewhere does
/// not fit (rule R1).
public struct ChainWalk {
  /// Whether the personal values stored beside an entry are the ones it is committed to by hash. `missing`: they are
  /// not there, which is right only if they were erased.
  public enum Personal: Sendable { case asCommitted, changed, missing }

  private let head: LogHead?
  private let noted: String?
  private var isNotedHeadKnown: Bool
  private var filedHeads: [EntryID: Filing]
  private var lacking: [(seq: EntryID, subject: EntryID?)] = []
  private var last = EntryID.beforeAll

  /// A walk that has not seen an entry yet.
  ///
  /// - Parameters:
  ///   - head: the head as it is stored; nil if it is missing.
  ///   - filings: the filings of the log; each knows the head that the log had when it was made.
  ///   - noted: a hash that was noted outside the file, or its first characters; nil if there is none to compare.
  public init(head: LogHead?, filings: [Filing], noted: String?) {
    self.head = head
    self.noted = noted
    self.isNotedHeadKnown = noted == nil
    self.filedHeads = Dictionary(filings.map { ($0.lastEntry, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Takes the next entry that is stored, and returns what is wrong with it.
  ///
  /// - Parameters:
  ///   - seq: its place in the log.
  ///   - subject: what it is about, by the first entry of that; nil for the ledger itself.
  ///   - isAsHashed: whether the entry, together with the stored hash of the one before, gives its stored hash.
  ///   - personal: the state of the personal values stored beside it.
  ///   - hash: makes the stored hash in lower-case hexadecimal; called only where it is compared.
  public mutating func step(
    _ seq: EntryID, about subject: EntryID?, isAsHashed: Bool, personal: Personal, hash: () -> String
  ) -> [Finding] {
    var found: [Finding] = []
    let next = last.advanced(by: 1)
    if seq > next {
      found.append(RecordChanged.finding(.missing(from: next, to: seq.advanced(by: -1)), at: next))
    } else if !isAsHashed {
      found.append(RecordChanged.finding(.changed(seq), at: seq))
    }
    last = seq
    switch personal {
    case .asCommitted: break
    case .changed: found.append(RecordChanged.finding(.personalChanged(seq), at: seq))
    case .missing: lacking.append((seq, subject))
    }
    if let noted, !isNotedHeadKnown { isNotedHeadKnown = hash().hasPrefix(noted) }
    if let filing = filedHeads.removeValue(forKey: seq), filing.head != hash() {
      found.append(RecordChanged.finding(.filedHead(year: filing.year, position: seq), at: seq))
    }
    if let head, seq == head.last, head.hash != hash() {
      found.append(RecordChanged.finding(.headHash(count: head.count), at: nil))
    }
    return found
  }

  /// What is wrong once the last entry has been taken: entries cut off or beyond the head, and heads that were not
  /// found.
  public func end() -> [Finding] {
    let end = head?.last ?? .beforeAll
    let (next, beyond) = (last.advanced(by: 1), end.advanced(by: 1))
    var found: [Finding] = []
    if last < end { found.append(RecordChanged.finding(.cut(from: next, to: end), at: next)) }
    if last > end { found.append(RecordChanged.finding(.beyondHead(from: beyond, to: last), at: beyond)) }
    for filing in filedHeads.values.sorted(by: { $0.position < $1.position }) where filing.lastEntry > last {
      found.append(RecordChanged.finding(.filedHead(year: filing.year, position: filing.lastEntry), at: nil))
    }
    if let noted, !isNotedHeadKnown { found.append(RecordChanged.finding(.unknownHead(noted), at: nil)) }
    return found
  }

  /// Whether the personal values of some entry are missing, so that the caller must say which applications were erased.
  public var lacksPersonalValues: Bool { !lacking.isEmpty }

  /// A finding for each entry whose personal values are missing although its application was not erased.
  ///
  /// - Parameter erased: the applications that were erased.
  public func missingPersonalValues(erased: Set<ApplicationID>) -> [Finding] {
    lacking.filter { $0.subject.map { !erased.contains(ApplicationID(registration: $0)) } ?? true }
      .map { RecordChanged.finding(.personalMissing($0.seq), at: $0.seq) }
  }
}
