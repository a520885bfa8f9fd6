internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

/// A form or list of the office's own, as one table. Each is a type, which fills in what is recorded and leaves room for
/// what is written by hand.
protocol OfficeSheet: LetterWording {
  /// What stands over the table.
  var title: Phrase { get }
  /// The table.
  var table: Table { get }
  /// What stands under the table.
  var remarks: [Phrase] { get }
}

extension OfficeSheet {
  var remarks: [Phrase] { [] }

  /// A table of what is asked and what is filled in.
  func form(_ rows: [(Phrase, Phrase)]) -> Table {
    let language = context.language
    return Table(
      headColumns: 1, corner: .title(Phrase(zh: "项目", en: "Item")(language)),
      header: [[Table.Cell(Phrase(zh: "内容", en: "Content")(language))]],
      rows: rows.map { label, value in
        Table.Row(heads: [Table.Cell(label.asHead(language))], values: [.words(value(language))])
      }, widths: [3, 10])
  }

  /// A table with a heading over each column.
  func list(_ heads: [Phrase], widths: [Int], _ rows: [[Phrase]]) -> Table {
    let language = context.language
    return Table(
      headColumns: 1, corner: heads.first.map { .title($0.asHead(language)) },
      header: [heads.dropFirst().map { Table.Cell($0.asHead(language)) }],
      rows: rows.map { row in
        Table.Row(
          heads: row.prefix(1).map { Table.Cell($0(language)) }, values: row.dropFirst().map { .words($0(language)) })
      }, widths: widths)
  }

  /// A field of the application with its name; room to write where nothing is recorded.
  func field(_ field: Field, _ value: String?) -> (Phrase, Phrase) {
    let value = value.map { Phrase(both: $0) } ?? .room
    return (field.name, LetterField(field).map { told($0, value) } ?? value)
  }

  /// Room for an opinion, a name and a day.
  func opinion(_ step: Phrase) -> (Phrase, Phrase) {
    (
      step,
      Phrase(
        zh:
          "\u{3000}\n\u{3000}\n签名：\u{3000}\u{3000}\u{3000}\u{3000}\u{3000}\u{3000}年\u{3000}\u{3000}月\u{3000}\u{3000}日",
        en: "\u{3000}\n\u{3000}\nSigned:                Date:")
    )
  }

  /// The opinion that is on record for a step of approval, with its name and day; room for one where there is none.
  func opinion(_ step: ApprovalStep, _ name: Phrase? = nil) -> (Phrase, Phrase) {
    let (name, room) = opinion(name ?? step.name)
    guard let given = application.approval(step) else { return (name, told(.opinion(step), room)) }
    let words = given.comment.map { Phrase(zh: "：\($0)", en: ": \($0)") } ?? .empty
    let signed = Phrase(
      zh: "\n签名：\(given.signer ?? "\u{3000}\u{3000}\u{3000}\u{3000}")\u{3000}",
      en: "\nSigned: \(given.signer ?? "            ") Date: ")
    return (name, told(.opinion(step), given.opinion.name + words + signed + date(given.on)))
  }

  /// Number, applicant, subject and days of the application, as most sheets begin.
  var caseRows: [(Phrase, Phrase)] {
    [
      (Field.number.name, registrationNumber), (Field.applicant.name, names),
      field(.subject, application.intake.subject),
      (Field.received.name, received),
      (Phrase(zh: "答复期限", en: "due date"), dueDate),
    ]
  }

  /// The day of receipt; of what only arrived so far, the day on which it did.
  var received: Phrase {
    let day = date(application.received)
    return told(
      .received,
      application.intake.receipt.isConfirmed
        ? day : Phrase(zh: "\(day.zh)到达，尚未与申请人确认", en: "arrived \(day.en), not yet confirmed with the applicant"))
  }

  /// The due date, marked where it may still move; room where there is none. A new answer has the day that was ordered.
  var dueDate: Phrase {
    if let order = application.redos.last { return told(.due, date(order.asked.until)) }
    let due = clock.due.map { date($0) + clock.provisionalMark + movingMark }
    return told(.due, due ?? .room)
  }

  /// Why the due date may still move, beside holidays that are not known; empty where it cannot.
  private var movingMark: Phrase {
    guard mayDueMove else { return .empty }
    return clock.state == .paused
      ? Phrase(zh: "（征求意见中，尚不确定）", en: " (not certain: a consultation is under way)")
      : Phrase(zh: "（收到日期尚未确认）", en: " (not certain: the day of receipt is not confirmed)")
  }

  /// The number by which the office knows it.
  var registrationNumber: Phrase {
    told(.number, Phrase(both: printedNumber))
  }
}

extension Phrase {
  /// Room to write in.
  static let room = Phrase(both: "\u{3000}")
}
