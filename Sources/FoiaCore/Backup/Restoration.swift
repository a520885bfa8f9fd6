/// What changes if a backup takes the place of a ledger.
public struct Restoration: Sendable {
  /// An entry with the number of its application and what is shown beside it.
  public typealias ToldEntry = (entry: Entry, number: ApplicationNumber?, context: EntryContext)

  /// A ledger as a whole: whose it is, and the end of its log.
  public struct Side: Hashable, Sendable {
    /// The name of the reporting body.
    public let agency: String
    /// The end of the log.
    public let head: LogHead

    /// `agency` is as the first entry has it.
    public init(agency: String, head: LogHead) {
      self.agency = agency
      self.head = head
    }
  }

  /// What is in the place that the backup takes.
  public enum Present: Sendable {
    /// Nothing.
    case nothing
    /// A file that cannot be read as a ledger; with the reason.
    case unreadable(RecordFault)
    /// A ledger.
    case ledger(Side)
  }

  /// A figure of a year that is not filed, which the backup has otherwise.
  public struct FigureMove: Hashable, Sendable {
    /// The year.
    public let year: Int
    /// The cell of the applications table.
    public let cell: TableCell
    /// The figure as it is now.
    public let now: Int
    /// The figure by the backup.
    public let then: Int
  }

  /// The backup.
  public let backup: Side
  /// What it replaces.
  public let present: Present
  /// The last entry that both have.
  public let common: EntryID
  /// The latest entries that only the present ledger has, in the order of the log; of many not all.
  public let lost: [ToldEntry]
  /// The latest entries that only the backup has, in the order of the log; of many not all.
  public let gained: [ToldEntry]
  /// The figures of the years that are not filed which differ, in the order of years and of the form.
  public let figures: [FigureMove]

  /// How many entries of the backup have a file attached that is to be restored.
  public var attachments = 0
  /// Those of them whose files are neither beside the backup nor beside the ledger as they were kept.
  public var lacking: [EntryID] = []

  /// The most entries of each side that are told.
  public static let told = 10

  /// `common`, `lost`, `gained` and `figures` are empty if there is no ledger to compare with.
  public init(
    backup: Side, present: Present, common: EntryID = .beforeAll, lost: [ToldEntry] = [], gained: [ToldEntry] = [],
    figures: [FigureMove] = []
  ) {
    self.backup = backup
    self.present = present
    self.common = common
    self.lost = lost
    self.gained = gained
    self.figures = figures
  }

  /// How many entries only the present ledger has.
  public var lostCount: Int {
    if case .ledger(let side) = present { side.head.count - common.rawValue } else { 0 }
  }

  /// How many entries only the backup has.
  public var gainedCount: Int { backup.head.count - common.rawValue }

  /// The last entry that two logs have in common. Each hash covers all entries before, so that it is found by halves.
  ///
  /// - Parameters:
  ///   - ends: the ends of the two logs.
  ///   - isSame: whether both logs have the same hash at a place that both have.
  public static func lastCommon(of ends: (LogHead, LogHead), _ isSame: (EntryID) throws -> Bool) rethrows -> EntryID {
    var (same, end) = (0, min(ends.0.count, ends.1.count))
    while same < end {
      let middle = (same + end + 1) / 2
      if try isSame(EntryID(rawValue: middle)) { same = middle } else { end = middle - 1 }
    }
    return EntryID(rawValue: same)
  }

  /// The figures in which the tables of a year differ.
  public static func moves(of year: Int, now: YearTable?, then: YearTable?) -> [FigureMove] {
    let none = YearTable(Tally(period: .year(year)))
    let (now, then) = (now ?? none, then ?? none)
    return now.differences(of: then, isWhole: true).map {
      FigureMove(year: year, cell: $0, now: now[$0], then: then[$0])
    }
  }
}
