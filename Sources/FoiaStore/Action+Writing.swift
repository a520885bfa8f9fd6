public import FoiaCalendar
internal import FoiaCore
internal import GRDB

extension Action {
  /// Who records, and at which place of the log the next entry comes.
  var context: RecordingContext { log.context }

  /// The calendar of the ledger, with what has been recorded so far.
  public func calendar() throws -> WorkCalendar { try CalendarQuery.calendar(in: database) }

  /// The application that somebody names, with its history.
  func find(_ reference: NumberReference) throws -> CaseFile {
    let id = try ApplicationLookup.id(of: reference, thisYear: context.today.year, in: database)
    return try EntryDecoding.caseFile(id, in: database)
  }

  /// The applications that somebody names; one that is named twice is returned once.
  ///
  /// - Throws: a `Fault` that names all those that do not exist, not only the first.
  func findAll(_ references: [NumberReference]) throws -> [CaseFile] {
    try ApplicationLookup.ids(of: references, thisYear: context.today.year, in: database).map {
      try EntryDecoding.caseFile($0, in: database)
    }
  }

  /// Appends the entries of an application and rewrites its derived row.
  func write(_ proposed: ProposedEntries) throws {
    for entry in proposed.entries {
      try derived.note(unitsOf: entry.event)
      try derived.note(numberOf: entry.event)
      try log.append(entry)
    }
    try derived.rewrite(proposed.after.application)
    try note(from: proposed.before.application, to: proposed.after.application)
  }

  /// Appends the entries of a dispute and rewrites its derived rows.
  func write(_ proposed: ProposedDisputeEntries) throws {
    for entry in proposed.entries { try log.append(entry) }
    try DerivedDispute.rewrite(proposed.id, proposed.after, in: database)
    try note(from: proposed.before, to: proposed.after)
  }
}
