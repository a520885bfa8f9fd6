internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

/// Hands an application to one unit or several: what is wanted, and by when (转办单).
struct TransferSlip: OfficeSheet {
  let context: LetterContext
  /// The units, the one that answers for it first.
  let assignments: [Assignment]

  var title: Phrase { Phrase(zh: "政府信息公开申请转办单", en: "Assignment of an application for government information") }

  var table: Table {
    form(
      caseRows + [
        field(.unit, CourseWords.listed(assignments.map(\.unit))(context.language)),
        field(.officer, application.intake.officer),
        (Phrase(zh: "转办日期", en: "handed over on"), told(.assigned, assignments.last.map { date($0.on) } ?? .room)),
        (Phrase(zh: "请于此日前回复", en: "reply by"), told(.internalDue, due ?? .room)),
        (
          Phrase(zh: "办理要求", en: "what is wanted"),
          Phrase(
            zh: "请检索申请公开的信息，提出是否公开的意见和依据，连同信息原文一并回复；涉及第三方合法权益、其他机关职责或者国家秘密的，请注明。",
            en:
              "Please search for the information and say whether it can be disclosed and under which rule, with the information itself; say whether it touches third parties, other agencies or state secrets."
          )
        ), opinion(Phrase(zh: "承办单位意见", en: "opinion of the unit")),
      ])
  }

  /// The day by which to reply; of several departments with days of their own, each with its day.
  private var due: Phrase? {
    let days = assignments.compactMap { assignment in assignment.replyBy.map { (assignment.unit, $0) } }
    guard Set(days.map(\.1)).count > 1 else {
      return clock.due.map(internalDue) ?? application.departmentReplyBy.map(date)
    }
    return days.map { unit, day in Phrase(both: unit) + Phrase(zh: "：", en: ": ") + date(day) }.joined(
      zh: "；", en: "; ")
  }

  /// The day that was given; else one before the due date, which may still move with it.
  private func internalDue(_ due: Day) -> Phrase {
    let day = date(application.internalDue(due, by: calendar))
    return application.departmentReplyBy == nil ? day + clock.provisionalMark : day
  }
}
