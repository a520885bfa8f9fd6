internal import FoiaCore
internal import GRDB

extension Row {
  /// The value of a column, an optional one where it may be NULL. It is not trusted to be of its type, since another
  /// program may have written the file.
  ///
  /// - Parameters:
  ///   - index: the place of the column in the row.
  ///   - table: the table that the row is of.
  /// - Throws: a `Fault` (`badValue`) that names the table, the column and the entry that the row is about, but not the
  ///   value.
  func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ index: Int, of table: String
  ) throws -> Value {
    do { return try decode(Value.self, atIndex: index) } catch { throw badValue(index, of: table) }
  }

  /// The whole number of a column, which is safe to count with.
  func value(_ index: Int, of table: String) throws -> Int {
    let number: Int? = try value(index, of: table)
    guard let number else { throw badValue(index, of: table) }
    return number
  }

  /// The same for a column that may be NULL.
  func value(_ index: Int, of table: String) throws -> Int? {
    if hasNull(atIndex: index) { return nil }
    // SQLite would make a number of anything.
    guard case .int64(let stored)? = (try? decode(DatabaseValue.self, atIndex: index))?.storage,
      let number = Int(exactly: stored), Int.stored.contains(number)
    else { throw badValue(index, of: table) }
    return number
  }

  /// The identifier in a column.
  func value<Named>(_ index: Int, of table: String) throws -> Identifier<Named> {
    Identifier(rawValue: try value(index, of: table) as Int)
  }

  /// The same for a column that may be NULL.
  func value<Named>(_ index: Int, of table: String) throws -> Identifier<Named>? {
    let place: Int? = try value(index, of: table)
    return place.map(Identifier.init(rawValue:))
  }

  /// The number of an application, whose year and serial stand in a column and the next; nil if it has none.
  func number(_ index: Int) throws -> ApplicationNumber? {
    let year: Int? = try value(index, of: "application")
    let serial: Int? = try value(index + 1, of: "application")
    guard let year, let serial else { return nil }
    return ApplicationNumber(year: year, serial: serial)
  }

  /// The fault of a value that its column cannot have.
  func badValue(_ index: Int, of table: String) -> Fault {
    let names = Array(columnNames)
    let place = names.firstIndex { Self.namesOfEntry.contains($0) }
    let entry = place.flatMap { try? decode(Int.self, atIndex: $0) }.flatMap { Int.stored.contains($0) ? $0 : nil }
    return .record(
      .badValue(
        table: table, column: index < names.count ? names[index] : "", entry: entry.map(EntryID.init(rawValue:))))
  }

  /// The columns that say which entry a row is about.
  private static let namesOfEntry = ["seq", "id", "application", "dispute"]
}

extension Int {
  /// The whole numbers that a ledger holds.
  static let stored = -mostStored...mostStored
}
