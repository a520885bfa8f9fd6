/// The shape of a ledger's file: numbered steps of SQL, oldest first.
public enum Schema {
  /// What marks a file as a ledger of this program in SQLite's `application_id`: the letters "foia".
  public static let applicationID = 0x666F_6961

  /// The version of a file that has every step.
  public static var version: Int { steps.count }

  /// The SQL of each step; step n (from 1) leads from version n − 1 to version n.
  public static let steps: [String] = [
    PackageResources.v01_record_sql, PackageResources.v02_course_sql, PackageResources.v03_amendments_sql,
    PackageResources.v04_disputes_sql, PackageResources.v05_search_sql, PackageResources.v06_backup_sql,
  ].map {
    String(decoding: $0, as: UTF8.self)
  }
}
