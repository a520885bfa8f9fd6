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
