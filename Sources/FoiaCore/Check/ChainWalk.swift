/// Goes through the log entry by entry and finds where its hash chain, its stored head, or a head noted elsewhere does
/// not fit (rule R1).
public struct ChainWalk {
  /// Whether the personal values stored beside an entry are the ones it is committed to by hash. `missing`: they are
  /// not there, which is right only if they were erased.
  public enum Personal: Sendable { case asCommitted, changed, missing }

  private let head: LogHead?
  private let noted: String?
  private var isNotedHeadKnown: Bool
  private var filedHeads: [Int: Filing]
  private var lacking: [(seq: Int, application: Int)] = []
  private var last = 0

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
    self.filedHeads = Dictionary(filings.map { ($0.position, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Takes the next entry that is stored, and returns what is wrong with it.
  ///
  /// - Parameters:
  ///   - seq: its place in the log.
  ///   - application: what it is about, by the `seq` of the first entry of that; nil for the ledger itself.
  ///   - isAsHashed: whether the entry, together with the stored hash of the one before, gives its stored hash.
  ///   - personal: the state of the personal values stored beside it.
  ///   - hash: makes the stored hash in lower-case hexadecimal; called only where it is compared.
  public mutating func step(
    _ seq: Int, application: Int?, isAsHashed: Bool, personal: Personal, hash: () -> String
  ) -> [Finding] {
    var found: [Finding] = []
    if seq > last + 1 {
      found.append(RecordChanged.finding(.missing(from: last + 1, to: seq - 1), at: last + 1))
    } else if !isAsHashed {
      found.append(RecordChanged.finding(.changed(seq), at: seq))
    }
    last = seq
    switch personal {
    case .asCommitted: break
    case .changed: found.append(RecordChanged.finding(.personalChanged(seq), at: seq))
    case .missing: lacking.append((seq, application ?? 0))
    }
    if let noted, !isNotedHeadKnown { isNotedHeadKnown = hash().hasPrefix(noted) }
    if let filing = filedHeads.removeValue(forKey: seq), filing.head != hash() {
      found.append(RecordChanged.finding(.filedHead(year: filing.year, position: seq), at: seq))
    }
    if let head, seq == head.count, head.hash != hash() {
      found.append(RecordChanged.finding(.headHash(count: seq), at: nil))
    }
    return found
  }

  /// What is wrong once the last entry has been taken: entries cut off or beyond the head, and heads that were not
  /// found.
  public func end() -> [Finding] {
    let count = head?.count ?? 0
    var found: [Finding] = []
    if last < count { found.append(RecordChanged.finding(.cut(from: last + 1, to: count), at: last + 1)) }
    if last > count { found.append(RecordChanged.finding(.beyondHead(from: count + 1, to: last), at: count + 1)) }
    for filing in filedHeads.values.sorted(by: { $0.position < $1.position }) where filing.position > last {
      found.append(RecordChanged.finding(.filedHead(year: filing.year, position: filing.position), at: nil))
    }
    if let noted, !isNotedHeadKnown { found.append(RecordChanged.finding(.unknownHead(noted), at: nil)) }
    return found
  }

  /// Whether the personal values of some entry are missing, so that the caller must say which applications were erased.
  public var lacksPersonalValues: Bool { !lacking.isEmpty }

  /// A finding for each entry whose personal values are missing although its application was not erased.
  ///
  /// - Parameter erased: the applications that were erased, by the `seq` of their registration.
  public func missingPersonalValues(erased: Set<Int>) -> [Finding] {
    lacking.filter { !erased.contains($0.application) }
      .map { RecordChanged.finding(.personalMissing($0.seq), at: $0.seq) }
  }
}
