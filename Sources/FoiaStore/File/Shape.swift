internal import FoiaCore
internal import FoiaSchema
internal import GRDB

/// What a ledger's file is made of: the definitions in its schema, and the kinds of entry.
struct Shape: Equatable {
  /// A row of `sqlite_schema`. What comes from a file may hold anything, and is compared and printed, never run.
  struct Part: Equatable {
    let type: String
    let name: String
    let table: String
    /// The statement that makes it; empty for what SQLite makes by itself.
    let sql: String

    fileprivate var object: SchemaObject { SchemaObject(type, name) }
  }

  /// By type and name.
  let parts: [Part]
  /// By code, each once.
  let kinds: [String]

  /// The shape of an open file.
  init(of database: Database) throws {
    let columns = ["type", "name", "tbl_name", "sql"].map { "CAST(coalesce(\($0), '') AS TEXT)" }
    let rows = try RawRows(
      database, "SELECT \(columns.joined(separator: ", ")) FROM main.sqlite_schema ORDER BY 1, 2, 3, 4")
    var parts: [Part] = []
    while try rows.next() {
      parts.append(Part(type: rows.text(0), name: rows.text(1), table: rows.text(2), sql: rows.text(3)))
    }
    self.parts = parts
    kinds = try Shape.kinds(in: database)
  }

  /// The codes in the table of kinds; empty where there is no such table, or where it is damaged.
  private static func kinds(in database: Database) throws -> [String] {
    do {
      let rows = try RawRows(database, "SELECT CAST(coalesce(code, '') AS TEXT) FROM main.kind LIMIT 1000")
      var codes: Set<String> = []
      while try rows.next() { codes.insert(rows.text(0)) }
      return codes.sorted()
    } catch let error as DatabaseError where [.SQLITE_ERROR, .SQLITE_CORRUPT].contains(error.resultCode) {
      return []
    }
  }

  /// The shape that this program gives a file of a version, from 1.
  static func shipped(_ version: Int) throws -> Shape {
    try DatabaseQueue().inDatabase { database in
      for step in Schema.steps.prefix(version) { try database.execute(sql: step) }
      return try Shape(of: database)
    }
  }

  /// SHA-256 over every text of the shape, each after its length, so that two shapes never give the same bytes.
  var fingerprint: String {
    var bytes: [UInt8] = []
    func add(_ text: String) {
      bytes += "\(text.utf8.count):".utf8
      bytes += text.utf8
    }
    for part in parts {
      add(part.type)
      add(part.name)
      add(part.table)
      add(part.sql)
    }
    for kind in kinds { add(kind) }
    return Digest.hexadecimal(of: bytes)
  }

  /// Where this shape is not another one; empty only if both are the same.
  func deviations(from shipped: Shape) -> [FileDeviation] {
    var missing = shipped.parts
    let others = parts.filter { part in
      guard let place = missing.firstIndex(of: part) else { return true }
      missing.remove(at: place)
      return false
    }
    var deviations = others.map { part in
      guard let place = missing.firstIndex(where: { $0.object == part.object }) else {
        return FileDeviation.unknown(part.object)
      }
      missing.remove(at: place)
      return .changed(part.object)
    }
    deviations += missing.map { .missing($0.object) }
    if kinds.isEmpty {
      let table = SchemaObject("table", "kind")
      let isNamed = deviations.contains(.missing(table)) || deviations.contains(.changed(table))
      return isNamed ? deviations : deviations + [.changed(table)]
    }
    deviations += shipped.kinds.filter { !kinds.contains($0) }.map { .kindMissing($0) }
    deviations += kinds.filter { !shipped.kinds.contains($0) }.map { .kindUnknown($0) }
    return deviations
  }
}
