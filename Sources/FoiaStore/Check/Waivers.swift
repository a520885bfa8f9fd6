internal import FoiaCore
internal import GRDB

/// The waivers on record, looked up by the findings they are for. Those of rules that are never waived have no effect.
struct Waivers {
  private let byKey: [String: (waiver: Waiver, by: String)]
  private let rules: Set<Rule>
  private var used: Set<String> = []

  init() { (byKey, rules) = ([:], []) }

  init(in database: Database, unreadable: EntryDecoding.Unreadable) throws {
    let all = try LedgerEntries.standing(.waived, in: database, unreadable: unreadable).compactMap {
      entry -> (waiver: Waiver, by: String)? in
      if case .waived(let waiver) = entry.event { (waiver, entry.recording.by) } else { nil }
    }
    byKey = Dictionary(all.map { ($0.waiver.key, $0) }, uniquingKeysWith: { $1 })
    rules = Set(all.map(\.waiver.rule))
  }

  static func key(of finding: Finding) -> String { Digest.hexadecimal(of: finding.identity) }

  /// The finding, with the reason of its waiver if there is one.
  mutating func applied(to finding: Finding) -> Finding {
    guard finding.waiver == nil, finding.rule.isWaivable, rules.contains(finding.rule) else { return finding }
    let key = Self.key(of: finding)
    guard let (waiver, person) = byKey[key] else { return finding }
    used.insert(key)
    var finding = finding
    finding.waiver = waiver.reason
    finding.waivedBy = person
    return finding
  }

  /// The waivers of some rules that no finding was found for, because what they were for has changed.
  func lapsed(of rules: Set<Rule>) -> [Waiver] {
    byKey.values.map(\.waiver).filter { rules.contains($0.rule) && !used.contains($0.key) }
      .sorted { ($0.rule.rawValue, $0.subject) < ($1.rule.rawValue, $1.subject) }
  }
}
