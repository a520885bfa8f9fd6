public import FoiaCalendar

/// What can be said of a ledger and its file to somebody who must not see anything personal: figures, never a name, a path
/// or a text.
public struct LedgerFacts: Sendable {
  /// The file as the operating system has it.
  public struct File: Sendable {
    /// Its size in bytes.
    public var size = 0
    /// Its permissions, such as `0600`.
    public var mode = ""
    /// The number of the account that owns it.
    public var owner = 0
    /// Whether that is the account of this process.
    public var isOwn = false
    /// How many names it has.
    public var links = 0
    /// The kind of file system it is on, such as `ext4`.
    public var fileSystem = ""
    /// The network file system it is on; nil if it is on none.
    public var network: NetworkFileSystem?
    /// Whether a journal lies beside it, as after a crash or while somebody writes.
    public var hasJournal = false

    /// Nothing is known yet.
    public init() {}
  }

  /// What the database says of itself.
  public struct Contents: Sendable {
    /// The version of the schema.
    public var schema = 0
    /// The size of a page in bytes.
    public var pageSize = 0
    /// How many pages there are.
    public var pages = 0
    /// How many of them are free.
    public var freePages = 0
    /// How changes are kept until they are whole, such as `delete`.
    public var journalMode = ""
    /// The end of the log.
    public var head = LogHead(count: 0, hash: "")
    /// How many applications there are, void ones too.
    public var applications = 0
    /// How many of them are open.
    public var open = 0
    /// How many of them are void.
    public var void = 0
    /// How many reviews and suits there are.
    public var disputes = 0
    /// The real day of the first entry; nil if there is none.
    public var founded: Day?
    /// The real day of the last backup; nil if there is none.
    public var lastBackup: Day?
    /// The years whose own notices of days off are known.
    public var calendar: [Int] = []

    /// Nothing is known yet.
    public init() {}
  }

  /// How many findings a rule has.
  public struct Count: Hashable, Sendable {
    /// The rule.
    public let rule: Rule
    /// How severe the first of them is.
    public let severity: Severity
    /// How many there are, waived ones too.
    public let count: Int

    /// `count` is at least 1.
    public init(_ rule: Rule, _ severity: Severity, count: Int) {
      self.rule = rule
      self.severity = severity
      self.count = count
    }
  }

  /// The version of SQLite.
  public var sqlite = ""
  /// What SQLite was compiled with.
  public var sqliteOptions: [String] = []
  /// The newest schema that this program knows.
  public var newestSchema = 0
  /// The file; nil if there is none.
  public var file: File?
  /// What is in it; nil if it cannot be read.
  public var contents: Contents?
  /// The rules that have findings, in the order of the rules.
  public var findings: [Count] = []
  /// Why it cannot be read; nil if it can, or if there is none.
  public var fault: FaultCode?

  /// Nothing is known yet.
  public init() {}
}
