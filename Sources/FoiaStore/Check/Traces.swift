internal import FoiaCalendar
internal import FoiaCore
internal import GRDB

/// What each application leaves behind to be compared with the others, in temporary tables, so that memory stays bounded:
/// who asks for what, and the document of the answer.
struct Traces {
  private let checkup: Checkup
  private let request: Insertion
  private let document: Insertion
  private var database: Database { checkup.database }

  init(_ checkup: Checkup) throws {
    self.checkup = checkup
    try checkup.database.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS trace_request (mark INTEGER NOT NULL, id INTEGER NOT NULL, open INTEGER NOT NULL);
        CREATE TEMP TABLE IF NOT EXISTS trace_document (name TEXT NOT NULL, id INTEGER NOT NULL, action INTEGER NOT NULL);
        DELETE FROM trace_request; DELETE FROM trace_document;
        """)
    request = try Insertion(checkup.database, "INSERT INTO trace_request (mark, id, open) VALUES (?, ?, ?)")
    document = try Insertion(checkup.database, "INSERT INTO trace_document (name, id, action) VALUES (?, ?, ?)")
  }

  func note(_ application: Application, _ history: History) throws {
    guard !application.isVoid else { return }
    if checkup.scope.wants(.c21), let personal = application.intake.personal {
      let subject = application.intake.subject.bare
      var marks = [[subject, personal.applicant.comparable, application.intake.kind.rawValue].hashValue]
      if let identity = personal.identity { marks.append([subject, identity.comparable].hashValue) }
      for mark in marks {
        try request.run([.integer(mark), .integer(application.id), .integer(application.isOpen ? 1 : 0)])
      }
    }
    if checkup.scope.wants(.c14), let closed = application.closed, let name = closed.fact.document,
      let entry = history.entries.first(where: { $0.seq == closed.entry })
    {
      try document.run([.text(name.comparable), .integer(application.id), .integer(entry.action)])
    }
  }

  func forEachFinding(_ found: (Finding) throws -> Void) throws {
    if checkup.scope.wants(.c21) { try lookAlikes(found) }
    if checkup.scope.wants(.c14) { try documents(found) }
    if checkup.scope.wants(.c19) { try manyInMonth(found) }
  }

  /// Applications of one applicant for one thing, one of them open.
  private func lookAlikes(_ visit: (Finding) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT group_concat(id), sum(open) FROM trace_request GROUP BY mark
        HAVING count(*) > 1 AND sum(open) > 0 ORDER BY min(id)
        """)
    // By name and by identity number the same pair can be met twice.
    var found: [ApplicationNumber: Set<ApplicationNumber>] = [:]
    while let row = try rows.next() {
      var alike = try applications(row[0])
      while let last = alike.popLast() {
        let same = alike.filter { $0.isSameApplicant(as: last) && ($0.isOpen || last.isOpen) }
        if !same.isEmpty { found[last.number, default: []].formUnion(same.map(\.number)) }
      }
    }
    for (number, others) in found.sorted(by: { $0.key < $1.key }) {
      try visit(Finding(.c21, .warning, .application(number), .lookAlike(others.sorted())))
    }
  }

  /// One reply document on applications that were closed by different actions.
  private func documents(_ found: (Finding) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT group_concat(id) FROM trace_document GROUP BY name
        HAVING count(DISTINCT action) > 1 ORDER BY min(id)
        """)
    while let row = try rows.next() {
      let answered = try applications(row[0])
      guard let last = answered.last, let name = last.closing?.document else { continue }
      let others = answered.dropLast().map(\.number)
      try found(Finding(.c14, .warning, .application(last.number), .documentTwice(name, others)))
    }
  }

  /// The eleventh and every later application of one applicant in a month.
  private func manyInMonth(_ found: (Finding) throws -> Void) throws {
    // Under one name or one number: the higher place is the one among all of the applicant.
    var places: [ApplicationNumber: Int] = [:]
    for key in ["applicant_key, kind", "identity_key"] {
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT group_concat(id) FROM application
          WHERE void = 0 AND \(key.prefix { $0 != "," }) IS NOT NULL
          GROUP BY \(key), substr(received, 1, 7) HAVING count(*) >= \(Policy.manyInMonth) ORDER BY min(id)
          """)
      while let row = try rows.next() {
        let asked = try applications(row[0]).sorted { ($0.received, $0.number) < ($1.received, $1.number) }
        for (index, application) in asked.enumerated() where isWanted(application) {
          let place = 1 + asked[..<index].count { $0.isSameApplicant(as: application) }
          if place >= Policy.manyInMonth { places[application.number] = max(place, places[application.number] ?? 0) }
        }
      }
    }
    for (number, place) in places.sorted(by: { $0.key < $1.key }) {
      try found(Finding(.c19, .warning, .application(number), .manyInMonth(place: place)))
    }
  }

  private func isWanted(_ application: Application) -> Bool {
    checkup.scope.year.map { application.flow(in: .year($0)) != nil } ?? true
  }

  private func applications(_ ids: String) throws -> [Application] {
    try ids.split(separator: ",").compactMap { Int($0) }.sorted().compactMap { id in
      // What cannot be read is told of by the rule on the record.
      Application(entries: try EntryReading.entries(of: id, in: database, unreadable: { _ in }))
    }
  }
}
