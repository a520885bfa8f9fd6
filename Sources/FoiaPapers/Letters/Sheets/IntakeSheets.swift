internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

/// The application form, filled in for somebody who applies by word of mouth, for signature; no purpose is asked
/// (申请表, art. 29).
struct ApplicationForm: OfficeSheet {
  let context: LetterContext

  var title: Phrase { Phrase(zh: "政府信息公开申请表", en: "Application for government information") }

  var table: Table {
    let (intake, personal) = (application.intake, application.intake.personal)
    return form([
      (Phrase(zh: "申请人姓名或者名称", en: "Name"), names), field(.identity, personal?.identity),
      field(.phone, personal?.phone), field(.email, personal?.email), field(.address, personal?.address),
      field(.agent, personal?.agent),
      (
        Phrase(zh: "所需政府信息的名称、文号或者便于查询的其他特征性描述", en: "Title, document number or other description of the information"),
        told(.request, Phrase(both: [intake.subject, personal?.details].compactMap(\.self).joined(separator: "\n")))
      ),
      field(.form, intake.form), field(.delivery, intake.delivery),
      (
        Phrase(zh: "申请人签名或者盖章", en: "Signature or seal"),
        Phrase(
          zh: "\u{3000}\n\u{3000}\u{3000}\u{3000}\u{3000}\u{3000}\u{3000}年\u{3000}\u{3000}月\u{3000}\u{3000}日",
          en: "\u{3000}\nDate:")
      ),
    ])
  }

  var remarks: [Phrase] {
    let words = only(
      .oral, if: application.intake.channel == .oral,
      Phrase(
        zh: "本表由受理该申请的政府信息公开工作机构根据申请人口述代为填写，请核对后签名。",
        en:
          "Our disclosure office filled this form in for the applicant, who applied by word of mouth. Please check and sign."
      ))
    return words.isEmpty ? [] : [words]
  }
}

/// What the office keeps of an application on one sheet (登记表).
struct RegistrationSheet: OfficeSheet {
  let context: LetterContext

  var title: Phrase { Phrase(zh: "政府信息公开申请登记表", en: "Registration of an application for government information") }

  var table: Table {
    let (intake, personal) = (application.intake, application.intake.personal)
    return form(
      [(Field.number.name, registrationNumber), (Field.received.name, received)]
        + row(.arrived, Field.arrived.name, intake.receipt.arrived.map(date))
        + [
          (Field.channel.name, told(.channel, intake.channel.name)), (Field.applicant.name, names),
          (Field.kind.name, told(.kind, intake.kind.name)),
          field(.identity, personal?.identity), field(.phone, personal?.phone), field(.email, personal?.email),
          field(.address, personal?.address), field(.agent, personal?.agent), field(.subject, intake.subject),
          field(.details, personal?.details), field(.form, intake.form), field(.delivery, intake.delivery),
          field(.unit, intake.unit), field(.officer, intake.officer),
          (Phrase(zh: "答复期限", en: "due date"), dueDate), field(.note, personal?.note),
        ])
  }

  private var received: Phrase {
    let day = date(application.received)
    return told(
      .received,
      application.intake.receipt.isConfirmed
        ? day : Phrase(zh: "\(day.zh)到达，尚未与申请人确认", en: "arrived \(day.en), not yet confirmed with the applicant"))
  }
}

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

/// What an officer hands over to a colleague (工作交接清单).
struct HandoverList: OfficeSheet {
  let context: LetterContext

  private var units: [String] { application.units.currentNames }

  var title: Phrase { Phrase(zh: "政府信息公开申请工作交接清单", en: "Hand-over of applications for government information") }

  var table: Table {
    list(
      [
        Field.number.name, Field.subject.name, Phrase(zh: "状态", en: "state"), Phrase(zh: "答复期限", en: "due date"),
        Field.unit.name,
      ],
      widths: [4, 8, 4, 5, 4],
      [
        [
          registrationNumber, told(.subject, Phrase(both: application.intake.subject)),
          told(.status, application.status(by: calendar).name), dueDate,
          told(.unit, units.isEmpty ? .room : CourseWords.listed(units)),
        ]
      ])
  }

  var remarks: [Phrase] {
    [
      Phrase(zh: "移交人：＿＿＿＿＿＿＿＿", en: "Handed over by: ____________"),
      Phrase(zh: "接收人：＿＿＿＿＿＿＿＿", en: "Taken over by: ____________"),
      Phrase(zh: "监交人：＿＿＿＿＿＿＿＿", en: "Witnessed by: ____________"),
      Phrase(zh: "交接日期：＿＿＿＿年＿＿月＿＿日", en: "Date: ____________"),
    ]
  }
}
