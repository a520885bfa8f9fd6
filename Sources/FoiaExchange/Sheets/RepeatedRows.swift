internal import FoiaCalendar
internal import FoiaCore
internal import FoiaFormats
internal import FoiaWords

/// Finds rows that repeat an earlier one: because it was carried over, which makes both one application, or for a reason that
/// somebody has to tell.
struct RepeatedRows {
  /// For the place of a row that is the same application as an earlier one, the place of that.
  private(set) var sameAs: [String: String] = [:]
  /// For the place of a row that may be the same as an earlier one, the place of that.
  private(set) var perhapsSameAs: [String: String] = [:]
  /// For the place of a row, the later ones that are the same application.
  private(set) var completions: [String: [LedgerRowReading]] = [:]
  /// The rows that are left out, since they complete others.
  private(set) var omitted: [LedgerReading.Ignored] = []
  private let tables: [LedgerSheet.Table]
  private var firsts: [First] = []
  private var seen: [Int: Int32] = [:]

  init(_ tables: [LedgerSheet.Table]) {
    self.tables = tables
    firsts.reserveCapacity(tables.reduce(0) { $0 + $1.grid.sheet.rows.count })
  }

  mutating func note(_ row: LedgerRowReading, _ found: FoundRow) {
    guard row.verdict != .void else { return }
    let keys = Keys(row)
    let new = First(row, found, keys, isNumbered: tables[found.table].layout.has(.number))
    for key in keys.all {
      guard let index = seen[key] else { continue }
      let first = firsts[Int(index)]
      let place = tables[Int(first.table)].place(of: Int(first.row))
      switch relation(of: new, row, to: first) {
      case .another: continue
      case .perhapsTheSame: perhapsSameAs[row.place] = place
      case .theSame:
        firsts[Int(index)].complete(with: new)
        sameAs[row.place] = place
        completions[place, default: []].append(row)
        omitted.append(.init(place: row.place, reason: .sameAs(place)))
        return
      }
      break
    }
    let unseen = keys.all.filter { seen[$0] == nil }
    if unseen.isEmpty { return }
    for key in unseen { seen[key] = Int32(firsts.count) }
    firsts.append(new)
  }

  private enum Relation {
    case another, perhapsTheSame, theSame
  }

  /// Rows are one application only where all that both say agrees. A number of its own makes another application of a row; one
  /// that has none and says the same may have been typed twice.
  private func relation(of later: First, _ row: LedgerRowReading, to first: First) -> Relation {
    let isApart = isApart(Int(first.table), Int(later.table))
    let agrees = first.agrees(with: later)
    guard let number = later.number, let other = first.number else {
      return agrees && (isApart || row.isCarriedOver) ? .theSame : .perhapsTheSame
    }
    if number == other {
      let completes = first.closed == nil && later.closed != nil
      return agrees && (isApart || row.isCarriedOver || completes) ? .theSame : .another
    }
    // Digits alone may begin again on every sheet.
    guard first.hasDigitsOnly, later.hasDigitsOnly else { return row.isCarriedOver ? .perhapsTheSame : .another }
    if row.isCarriedOver { return agrees ? .theSame : .perhapsTheSame }
    return isApart ? .perhapsTheSame : .another
  }

  /// Whether rows stand on sheets of their own.
  private func isApart(_ first: Int, _ second: Int) -> Bool {
    tables[first].grid.sheet.name.prefix { $0 != "!" } != tables[second].grid.sheet.name.prefix { $0 != "!" }
  }
}

extension RepeatedRows {
  /// What makes two rows the same application, or lets them seem so.
  private struct Keys {
    /// A number with the applicant, then applicant, subject and day.
    var all: [Int] = []
    var subject: Int?

    init(_ row: LedgerRowReading) {
      guard let applicant = row.record.applicant?.comparable else { return }
      // A number alone may be a count of rows; with the applicant it is that of the application.
      if let number = row.record.number, !number.word.allSatisfy(\.isNumber) {
        all.append([number.comparable, applicant].hashValue)
      }
      guard let bare = row.record.subject?.bare else { return }
      subject = bare.hashValue
      if let received = row.record.received { all.append([applicant, bare, received.iso].hashValue) }
    }
  }

  /// What has to be known of a row until a later one may repeat it, texts as hashes. A whole file of them is kept, so that they
  /// are in the order in which they take least.
  private struct First {
    let table: Int32
    let row: Int32
    /// The number; nil where it only counts rows.
    let number: UInt32?
    let hasDigitsOnly: Bool
    var channel: Channel?
    var kind: ApplicantKind?
    let subject: UInt32?
    var outcome: Outcome?
    var subReason: SubReason?
    var document: UInt32?
    var identity: UInt32?
    let received: Day?
    var closed: Day?

    init(_ row: LedgerRowReading, _ found: FoundRow, _ keys: Keys, isNumbered: Bool) {
      (table, self.row) = (Int32(found.table), Int32(found.number))
      let record = row.record
      let word = record.number?.word
      hasDigitsOnly = word?.allSatisfy(\.isNumber) ?? false
      number = hasDigitsOnly && !isNumbered ? nil : Self.hash(word)
      subject = Self.hash(keys.subject)
      received = row.asks.contains { $0.field == "received" } ? nil : record.received
      channel = record.channel == .unknown ? nil : record.channel
      (kind, closed, outcome, subReason) = (record.kind, record.closed, record.outcome, record.subReason)
      (document, identity) = (Self.hash(record.document?.comparable), Self.hash(record.identity?.comparable))
    }

    private static func hash(_ value: (some Hashable)?) -> UInt32? {
      value.map { UInt32(truncatingIfNeeded: $0.hashValue) }
    }

    /// Whether nothing that both say differs.
    func agrees(with other: First) -> Bool {
      func agree<Value: Equatable>(_ value: KeyPath<First, Value?>) -> Bool {
        self[keyPath: value] == nil || other[keyPath: value] == nil || self[keyPath: value] == other[keyPath: value]
      }
      return agree(\.subject) && agree(\.received) && agree(\.channel) && agree(\.kind) && agree(\.closed)
        && agree(\.outcome) && agree(\.subReason) && agree(\.document) && agree(\.identity)
    }

    /// Takes what a later row of the same application says for the first time.
    mutating func complete(with later: First) {
      func fill<Value>(_ value: WritableKeyPath<First, Value?>) {
        if self[keyPath: value] == nil { self[keyPath: value] = later[keyPath: value] }
      }
      fill(\.channel)
      fill(\.kind)
      fill(\.closed)
      fill(\.outcome)
      fill(\.subReason)
      fill(\.document)
      fill(\.identity)
    }
  }
}
