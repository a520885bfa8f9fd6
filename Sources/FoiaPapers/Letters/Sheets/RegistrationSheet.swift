internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

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
}
