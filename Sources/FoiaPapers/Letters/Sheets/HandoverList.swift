internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

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
