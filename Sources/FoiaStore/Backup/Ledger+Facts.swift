public import FoiaCalendar
public import FoiaCore
internal import FoiaSchema
internal import Foundation
internal import GRDB
internal import GRDBSQLite

extension Ledger {
  /// What can be said of the ledger at a path without anything personal. Whatever is wrong with it is among the facts.
  ///
  /// - Parameters:
  ///   - path: the path of the file; nil if none was found.
  ///   - today: today in UTC+8.
  ///   - now: the real time.
  public static func facts(of path: String?, today: Day, now: Instant?) -> LedgerFacts {
    var facts = LedgerFacts()
    facts.sqlite = String(cString: sqlite3_libversion())
    while let option = sqlite3_compileoption_get(Int32(facts.sqliteOptions.count)) {
      facts.sqliteOptions.append(String(cString: option))
    }
    facts.newestSchema = Schema.version
    facts.file = path.flatMap(file(at:))
    guard let path, facts.file != nil else { return facts }
    var counts: [Rule: (severity: Severity, count: Int)] = [:]
    do throws(Fault) {
      let ledger = try Ledger(at: path, copied: true)
      defer { ledger.close() }
      var scope = CheckScope()
      scope.now = now
      _ = try ledger.check(scope, today: today) { counts[$0.rule, default: ($0.severity, 0)].count += 1 }
      facts.contents = try ledger.contents()
    } catch {
      facts.fault = error.code
    }
    facts.findings = Rule.allCases.compactMap { rule in
      counts[rule].map { LedgerFacts.Count(rule, $0.severity, count: $0.count) }
    }
    return facts
  }

  private func contents() throws(Fault) -> LedgerFacts.Contents {
    let (schema, journalMode) = (try schema(), try journalMode())
    return try read { database in
      func number(_ sql: String) throws -> Int { try Int.fetchOne(database, sql: sql) ?? 0 }
      func day(_ sql: String) throws -> Day? {
        try String.fetchOne(database, sql: sql).flatMap { Instant($0)?.day }
      }
      var contents = LedgerFacts.Contents()
      contents.schema = schema
      contents.pageSize = try number("PRAGMA page_size")
      contents.pages = try number("PRAGMA page_count")
      contents.freePages = try number("PRAGMA freelist_count")
      contents.journalMode = journalMode
      contents.head = try Chain.head(of: database).head
      contents.applications = try number("SELECT count(*) FROM application")
      contents.open = try number("SELECT count(*) FROM application WHERE closed IS NULL AND void = 0")
      contents.void = try number("SELECT count(*) FROM application WHERE void = 1")
      contents.disputes = try number("SELECT count(*) FROM dispute")
      contents.founded = try day("SELECT recorded_at FROM entry WHERE seq = 1")
      contents.lastBackup = try day(
        "SELECT max(recorded_at) FROM entry WHERE application IS NULL AND kind = 'backed-up'")
      contents.calendar = try CalendarQuery.calendar(in: database).knownYears
      return contents
    }
  }

  private static func file(at path: String) -> LedgerFacts.File? {
    var status = stat()
    guard stat(path.cPath, &status) == 0 else { return nil }
    var file = LedgerFacts.File()
    file.size = Int(status.st_size)
    let mode = String(status.st_mode & 0o7777, radix: 8)
    file.mode = String(repeating: "0", count: max(0, 4 - mode.utf8.count)) + mode
    file.owner = Int(status.st_uid)
    file.isOwn = status.st_uid == getuid()
    file.links = Int(status.st_nlink)
    file.fileSystem = FileSystemName.of(status) ?? "unknown"
    file.network = NetworkFileSystem(name: file.fileSystem)
    file.hasJournal = access((path + "-journal").cPath, F_OK) == 0
    return file
  }
}
