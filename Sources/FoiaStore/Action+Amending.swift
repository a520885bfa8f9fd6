public import FoiaCalendar
public import FoiaCore
internal import GRDB

extension Action {
  /// Corrects entries of an application, with one correction for each entry that changes.
  ///
  /// - Parameters:
  ///   - reference: the application, as somebody names it.
  ///   - reason: why they are corrected.
  ///   - waiver: why an answer stays although its ground is missing; nil if it is not waived.
  ///   - corrected: gives the events as they should be, each with the entry it corrects; it receives the
  ///     application, its history and the calendar.
  /// - Throws: a `Fault` if there is no such application, or if the corrected entries cannot stand.
  public func correct(
    _ reference: NumberReference, reason: String, waiver: String? = nil,
    _ corrected: (Application, History, WorkCalendar) throws -> [(place: EntryID, event: Event)]
  ) throws -> Transition {
    let calendar = try calendar()
    let proposed = try find(reference).correcting(
      reason: reason, waiver: waiver, in: context, by: calendar, isOwnUnit: isOwnUnit
    ) { file in try corrected(file.application, file.history, calendar) }
    try write(proposed)
    return try transition(of: proposed, by: calendar)
  }

  /// Takes the closing of an application back, together with the dispatch and service of the answer, so that it is open
  /// again.
  public func reopen(_ reference: NumberReference, reason: String) throws -> Transition {
    let proposed = try find(reference).reopening(reason: reason, in: context)
    try write(proposed)
    return try transition(of: proposed, by: try calendar())
  }

  /// Takes an application out of every count; its number stays visible.
  ///
  /// - Parameters:
  ///   - reference: the application, as somebody names it.
  ///   - reason: why it is void.
  ///   - duplicateOf: the application that it repeats, which stays; nil if it repeats none.
  public func void(
    _ reference: NumberReference, reason: String, duplicateOf: NumberReference? = nil
  ) throws -> Transition {
    let kept = try duplicateOf.map { try find($0).application }
    let proposed = try find(reference).voiding(reason: reason, duplicateOf: kept, in: context)
    try write(proposed)
    return try transition(of: proposed, by: try calendar())
  }

  /// Erases the personal values of an application: names, identity numbers, contacts and descriptions. All counts stay.
  ///
  /// The bytes are gone from the file only once `Ledger.finishErasures` made it anew, which is noted as outstanding.
  public func erase(_ reference: NumberReference, reason: String) throws -> Erasure {
    let file = try find(reference)
    let proposed = try file.erasing(reason: reason, in: context)
    let disputes = try DisputeLookup.disputes(
      where: "id IN (SELECT dispute FROM disputed WHERE application = ?)", [file.id.rawValue], in: database)
    let held = file.entriesHoldingIdentity(
      and: try disputes.flatMap { try EntryDecoding.entries(of: $0.id.entry, in: database) })
    try remove(proposed)
    try UnfinishedErasures.note(file.id, in: database)
    // What an undone import brought under the same number cannot be named any more, and goes along.
    for earlier in try withdrawn(before: file) { try remove(earlier.erasing(reason: reason, in: context)) }
    let after = try EntryDecoding.caseFile(file.id, in: database).application
    try derived.rewrite(after)
    return Erasure(application: after, stillHeld: held)
  }

  private func remove(_ proposed: ProposedEntries) throws {
    for entry in proposed.entries { try log.append(entry) }
    let statement = try database.cachedStatement(sql: "DELETE FROM personal WHERE entry = ?")
    for entry in proposed.before.history.entries { try statement.execute(arguments: [entry.seq.rawValue]) }
    try SearchIndex.erase(proposed.before.id, in: database)
  }

  /// The applications of undone imports by the same applicant that had the number of an application before it.
  private func withdrawn(before file: CaseFile) throws -> [CaseFile] {
    let ids = try ApplicationID.fetchAll(
      database,
      sql: """
        SELECT e.seq FROM entry e JOIN personal p ON p.entry = e.seq
        WHERE e.kind = 'registered' AND e.seq < ? AND instr(e.payload, ?) ORDER BY e.seq
        """, arguments: [file.id.rawValue, "\"number\":\"\(file.number)\""])
    return try ids.map { try EntryDecoding.caseFile($0, in: database) }.filter {
      $0.application.isWithdrawn && $0.application.isSameApplicant(as: file.application)
    }
  }
}

extension Ledger {
  /// The applications whose erasure is not finished, because the file was not made anew since.
  public func unfinishedErasures() throws(Fault) -> [ApplicationNumber] {
    try read { try UnfinishedErasures.numbers(in: $0) }
  }

  /// Makes the file anew without what was deleted from it, so that erased bytes are nowhere in it, removes the attached files
  /// that no other application has, and notes that nothing is outstanding any more. Where it fails it can be tried again.
  public func finishErasures() throws(Fault) {
    try compact()
    try write { database in
      try AttachmentFolder(of: path).removeAll(but: KeptAttachment.all(in: database).digests)
      try UnfinishedErasures.forget(in: database)
    }
  }
}
