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
    PackageResources.v07_disclosure_sql, PackageResources.v08_office_sql, PackageResources.v09_hand_over_sql,
  ].map {
    String(decoding: $0, as: UTF8.self)
  }

  /// SHA-256 of the shape that each version has: what `sqlite_schema` and the table of kinds then hold. A file is compared
  /// with it as it is opened, which costs less than making the shape anew. `ShapeTests` says what belongs here.
  public static let fingerprints = [
    "5cba4a8f35e85989e59fc8b1575585bdbfff095779a3ca003d6731920b17776c",
    "16c19a2b6fae9cdf82d329691c388ddbae19db2b4e85a2c9d8f2ef4f90835f5f",
    "88d9dc4ff8b931471ba4e878876f712c343242fc8690eb5b9bf436b5257eb3b8",
    "1b2ce3e758dbf1e792c591618f63989b288afe78d3daf605cafe6cb7f31e4e4d",
    "990f1fead79d6ea8f7fd9f1ffa9f39fe1e0a9a898d12bc631a3c71595e8f677d",
    "3110ed947cec1e12bb924cf1cc1bd7bb19a84a38bfa0b28ef476c845631672fa",
    "f924cad122da78585f5973fea5ed227796930e1f1da3305dae44c7c1083d8e18",
    "aca88e56799af4cd600d4cddde8ff30324b71763d8efc67fae23e0743d5f654d",
    "8659c68ba6a5dbe0697d9c47480bf1a59ae90a68c0a6b8364c3b908df4741f93",
  ]
}
