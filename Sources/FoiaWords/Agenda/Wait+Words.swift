internal import FoiaCalendar
public import FoiaCore

extension Wait {
  /// What scripts call it.
  public var code: String {
    switch matter {
    case .answer: "answer"
    case .confirmation: "confirmation"
    case .askingForClarification: "asking-for-clarification"
    case .clarification: "clarification"
    case .reasons: "reasons"
    case .payment: "payment"
    case .opinion: "opinion"
    case .department: "department"
    case .newDepartment: "new-department"
    case .newAnswer: "new-answer"
    case .redelivery: "redelivery"
    }
  }

  /// From whom it is awaited; natural persons masked.
  public var party: Phrase {
    switch matter {
    case .answer, .askingForClarification, .newAnswer, .newDepartment, .redelivery: Phrase(zh: "本机关", en: "this agency")
    case .confirmation, .clarification, .reasons, .payment: Phrase(zh: "申请人", en: "the applicant")
    case .opinion(let consultation): consultation.request.partyName(showsPersonal: false)
    case .department(let unit): Phrase(both: unit)
    }
  }

  /// What is awaited, from whom, until when, with the working days: `第三方张*的意见 2025-06-24，还剩3个工作日`.
  public var sentence: Phrase {
    // How long a department is missing is told by the day on which one gave it back.
    if case .newDepartment = matter { return name }
    return until == nil ? name + Phrase(zh: "，", en: ", ") + remainder : name + Phrase(both: " ") + dated
  }

  /// The last day with the working days that are left: `2025-06-24，还剩3个工作日`.
  var dated: Phrase {
    [until.map { Phrase(both: $0.iso) }, remainder].compactMap(\.self).joined(zh: "，", en: ", ")
  }

  /// The last day; marked where it is the due date and rests on a year without its notice.
  func date(_ clock: ClockReading) -> Phrase {
    let isProvisional = matter == .answer && clock.isProvisional
    let date = until.map { Phrase(both: $0.iso) } ?? .empty
    return date + (isProvisional ? Phrase(zh: "暂定", en: " prov.") : .empty)
  }

  /// What is awaited, with whom it is awaited from.
  private var name: Phrase {
    switch matter {
    case .answer: Phrase(zh: "答复期限", en: "answer due")
    case .confirmation: Phrase(zh: "与申请人确认收件", en: "confirmation with the applicant")
    case .askingForClarification: Phrase(zh: "需补正的告知申请人", en: "asking for clarification, if it is unclear,")
    case .clarification: Phrase(zh: "申请人补正", en: "clarification by the applicant")
    case .reasons: Phrase(zh: "申请人说明理由", en: "reasons by the applicant")
    case .payment: Phrase(zh: "申请人缴费", en: "payment by the applicant")
    case .opinion: Phrase(zh: "\(party.zh)的意见", en: "opinion of \(party.en)")
    case .department(let unit): Phrase(zh: "承办单位\(unit)回复", en: "answer of the department \(unit)")
    case .newDepartment(let handling):
      Phrase(
        zh: "\(handling.asked.unit)\(handling.returned?.fact.on.iso ?? "")退回（\(handling.returned?.fact.reason ?? "")）",
        en:
          "another department: \(handling.asked.unit) gave it back on \(handling.returned?.fact.on.iso ?? "") (\(handling.returned?.fact.reason ?? ""))"
      )
    case .redelivery(let back, let answer):
      back.letter.name(giving: answer)
        + Phrase(
          zh: "\(back.on.iso)退回（\(back.reason)）",
          en: ", came back on \(back.on.iso) (\(back.reason))")
    case .newAnswer(let organ): Phrase(zh: "\(organ)责令重新答复", en: "new answer ordered by \(organ)")
    }
  }

  /// How the last day stands to today: `还剩3个工作日`, `今日到期`, `已过2个工作日`; how long it is awaited where there is none.
  public var remainder: Phrase {
    switch distance {
    case .left(0): Phrase(zh: "已无剩余工作日", en: "no working day left")
    case .left(let days): Phrase(zh: "还剩\(days)个工作日", en: "\(workingDays(days)) left")
    case .today: Phrase(zh: "今日到期", en: "due today")
    case .over(0): Phrase(zh: "已过期限", en: "the day has passed")
    case .over(let days): Phrase(zh: "已过\(days)个工作日", en: "\(workingDays(days)) over")
    case .waiting(let days):
      Phrase(zh: "没有期限，已等\(days)个工作日", en: "no last day, awaited for \(workingDays(days))")
    case .unserved(let days):
      Phrase(
        zh: "未登记送达，期限未起算，已等\(days)个工作日",
        en: "service not recorded, so no last day, awaited for \(workingDays(days))")
    }
  }
}
