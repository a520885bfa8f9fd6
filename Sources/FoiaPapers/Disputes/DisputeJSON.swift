public import FoiaCalendar
public import FoiaCore
public import FoiaFormats
internal import FoiaWords

/// A review or suit as JSON.
public enum DisputeJSON {
  /// A dispute as one object; `answer_due` is null if the agency owes no answer, or no day is known.
  ///
  /// - Parameter history: adds `entries`, the entries of the dispute; nil leaves them out.
  public static func object(_ dispute: Dispute, calendar: WorkCalendar, history: History? = nil) -> JSON {
    let entries = history.map { history in
      JSON.Member("entries", .array(history.entries.map { EntryJSON.object($0, in: history) }))
    }
    return .object(
      members(dispute, calendar: calendar) + [.init("answer_due", JSON(dispute.answerDue(by: calendar)?.iso))]
        + [entries].compactMap { $0 })
  }

  /// The members of the object of a dispute, without the day its answer is due.
  static func members(_ dispute: Dispute, calendar: WorkCalendar) -> [JSON.Member] {
    [
      .init("dispute", .integer(dispute.id.rawValue)), .init("way", .text(dispute.filing.way.rawValue)),
      .init("filed", .text(dispute.filing.on.iso)),
      .init("applications", .array(dispute.filing.applications.map { .text($0.description) })),
      .init("subject", JSON(dispute.filing.subject)), .init("organ", JSON(dispute.organ)),
      .init("case", JSON(dispute.caseNumber)), .init("instance", .integer(dispute.instance)),
      .init("pending", .bool(dispute.isPending)), .init("decided", JSON(dispute.conclusion?.on.iso)),
      .init("result", JSON(dispute.conclusion?.result.rawValue)),
    ]
  }
}
