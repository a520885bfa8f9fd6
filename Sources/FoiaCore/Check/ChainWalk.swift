/// Goes along the log entry by entry and tells where its chain, its head, or a head noted elsewhere breaks (R1).
public struct ChainWalk {
  /// Whether the personal values beside an entry are those it is committed to.
  public enum Personal: Sendable { case asCommitted, changed, missing }

  private let head: LogHead?
  private let noted: String?
  private var isNotedHeadKnown: Bool
  private var filedHeads: [Int: Filing]
  private var lacking: [(seq: Int, application: Int)] = []
  private var last = 0

  /// - Parameters:
  ///   - head: as it is stored; nil where it is gone.
  ///   - filings: each knows the head that the log had then.
  ///   - noted: a hash that was noted outside, or the beginning of it.
  public init(head: LogHead?, filings: [Filing], noted: String?) {
    self.head = head
    self.noted = noted
    self.isNotedHeadKnown = noted == nil
    self.filedHeads = Dictionary(filings.map { ($0.position, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Takes the next entry that is there.
  ///
  /// - Parameters:
  ///   - application: what it is about; nil for the ledger itself.
  ///   - isAsHashed: whether the entry, after the stored hash of the one before, makes its stored hash.
  ///   - hash: the stored hash in lower-case hexadecimal; made only where it is compared.
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

  /// What shows when the last entry is passed.
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

  /// Whether personal values are gone, so that it matters which applications were erased.
  public var lacksPersonalValues: Bool { !lacking.isEmpty }

  /// Personal values that are gone from applications that were not erased.
  public func missingPersonalValues(erased: Set<Int>) -> [Finding] {
    lacking.filter { !erased.contains($0.application) }
      .map { RecordChanged.finding(.personalMissing($0.seq), at: $0.seq) }
  }
}
