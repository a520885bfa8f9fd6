internal import FoiaCalendar
internal import FoiaCore
internal import GRDB

/// Collects the applications that a rule has to compare with each other: by what they ask for, by the document of the
/// answer, by applicant and month. They are grouped in temporary tables, so that memory stays bounded; the rules decide
/// about each group.
struct Candidates {
  private let checkup: Checkup
  private let request: Insertion
  private let document: Insertion
  private var database: Database { checkup.database }

  init(_ checkup: Checkup) throws {
    self.checkup = checkup
    try checkup.database.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS trace_request (
          mark INTEGER NOT NULL, by_identity INTEGER NOT NULL, id INTEGER NOT NULL, open INTEGER NOT NULL,
          row INTEGER NOT NULL, imported INTEGER NOT NULL);
        CREATE TEMP TABLE IF NOT EXISTS trace_document (name TEXT NOT NULL, id INTEGER NOT NULL, action INTEGER NOT NULL);
        DELETE FROM trace_request; DELETE FROM trace_document;
        """)
    request = Insertion(
      checkup.database,
      "INSERT INTO trace_request (mark, by_identity, id, open, row, imported) VALUES (?, ?, ?, ?, ?, ?)")
    document = Insertion(checkup.database, "INSERT INTO trace_document (name, id, action) VALUES (?, ?, ?)")
  }

  /// To be called with every application.
  func note(_ application: Application, _ history: History) throws {
    guard !application.isVoid else { return }
    if checkup.scope.wants(LookAlikes.rule) || checkup.scope.wants(EqualRows.rule) {
      let isOpen = Insertion.Value.integer(application.isOpen ? 1 : 0)
      let isImported = Insertion.Value.integer(application.isImported ? 1 : 0)
      let row = Insertion.Value.integer(EqualRows.mark(of: application) ?? 0)
      for mark in LookAlikes.marks(of: application) {
        try request.run([
          .integer(mark.hashValue), .integer(mark.isIdentity ? 1 : 0), .integer(application.id.rawValue), isOpen, row,
          isImported,
        ])
      }
    }
    guard checkup.scope.wants(NumbersDoubledOrMissing.rule) else { return }
    let answers =
      [application.closed.map { ($0.entry, $0.fact.document) }]
      + application.newAnswers.map { ($0.entry, $0.fact.document) }
    for case let (seq, name?)? in answers {
      guard let entry = history.entries.first(where: { $0.seq == seq }) else { continue }
      try document.run([.text(name.comparable), .integer(application.id.rawValue), .integer(entry.action.rawValue)])
    }
  }

  /// To be called when all applications are noted.
  func forEachFinding(_ found: (Finding) throws -> Void) throws {
    try requests(found)
    if checkup.scope.wants(NumbersDoubledOrMissing.rule) { try documents(found) }
    if checkup.scope.wants(ManyApplicationsInMonth.rule) { try manyInMonth(found) }
  }

  /// Those that look alike, and those that are equal: what is equal is alike by its name, too.
  private func requests(_ found: (Finding) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT group_concat(id), by_identity, sum(open) > 0 AS alike,
          by_identity = 0 AND sum(imported) > 0 AND count(DISTINCT row) < count(*) AS equal
        FROM trace_request GROUP BY mark, by_identity HAVING count(*) > 1 AND (alike OR equal) ORDER BY min(id)
        """)
    var (pairs, equal): (LookAlikes.Pairs, [Finding]) = (LookAlikes.Pairs(), [])
    while let row = try rows.next() {
      var alike = LookAlikes.Group(isByIdentity: try row.value(1, of: "trace_request"))
      var same = EqualRows.Group()
      let isAlike: Bool = try row.value(2, of: "trace_request") && checkup.scope.wants(LookAlikes.rule)
      let isEqual: Bool = try row.value(3, of: "trace_request") && checkup.scope.wants(EqualRows.rule)
      guard isAlike || isEqual else { continue }
      try forEachApplication(row.value(0, of: "trace_request")) { application in
        if isAlike { pairs.note(application, in: &alike) }
        if isEqual, let finding = same.note(application) { equal.append(finding) }
      }
    }
    for finding in pairs.findings + equal { try found(finding) }
  }

  private func documents(_ found: (Finding) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT group_concat(DISTINCT id), count(DISTINCT action), name FROM trace_document GROUP BY name
        HAVING count(DISTINCT action) > 1 AND count(DISTINCT id) > 1 ORDER BY min(id)
        """)
    while let row = try rows.next() {
      let answered = try applications(row.value(0, of: "trace_document"))
      let actions: Int = try row.value(1, of: "trace_document")
      let name: String = try row.value(2, of: "trace_document")
      if let finding = NumbersDoubledOrMissing.finding(inOneDocument: name, answered: answered, by: actions) {
        try found(finding)
      }
    }
  }

  private func manyInMonth(_ found: (Finding) throws -> Void) throws {
    var places = ManyApplicationsInMonth.Places()
    // Of one name and kind in a month there can be enough by the name alone, or together with those of an identity number
    // under other names.
    let rows = try Row.fetchCursor(
      database,
      sql: """
        WITH identified AS (
          SELECT identity_key, substr(received, 1, 7) AS month, count(*) AS many FROM application
          WHERE void = 0 AND identity_key IS NOT NULL GROUP BY 1, 2)
        SELECT group_concat(a.id) FROM application a
        LEFT JOIN identified i ON i.identity_key = a.identity_key AND i.month = substr(a.received, 1, 7)
        WHERE a.void = 0 AND a.applicant_key IS NOT NULL
        GROUP BY a.applicant_key, a.kind, substr(a.received, 1, 7)
        HAVING count(*) >= \(Policy.manyInMonth)
          OR sum(a.identity_key IS NULL) + max(coalesce(i.many, 0)) >= \(Policy.manyInMonth)
        ORDER BY min(a.id)
        """)
    while let row = try rows.next() {
      var month: [ManyApplicationsInMonth.Places.Asked] = []
      try forEachApplication(row.value(0, of: "application")) { application in
        if let asked = ManyApplicationsInMonth.Places.Asked(application, isWanted: isWanted(application)) {
          month.append(asked)
        }
      }
      try places.note(month) { try SameApplicant.identified(by: $0, inMonthOf: $1, in: database) }
    }
    for finding in places.findings { try found(finding) }
  }

  private func isWanted(_ application: Application) -> Bool {
    checkup.scope.year.map { application.flow(in: .year($0)) != nil } ?? true
  }

  private func applications(_ ids: String) throws -> [Application] {
    var applications: [Application] = []
    try forEachApplication(ids) { applications.append($0) }
    return applications
  }

  /// Goes through the applications of a group in the order of their registration.
  private func forEachApplication(_ ids: String, _ body: (Application) throws -> Void) throws {
    for id in ids.split(separator: ",").compactMap({ Int(digits: $0).map(ApplicationID.init(rawValue:)) }).sorted() {
      // Entries that cannot be read are reported by the rule on the record.
      let entries = try EntryDecoding.entries(of: id.entry, in: database, unreadable: { _ in })
      if let application = Application(entries: entries) { try body(application) }
    }
  }
}
