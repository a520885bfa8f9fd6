public import FoiaCalendar
public import FoiaCore
public import FoiaDocument
internal import FoiaFormats
public import FoiaWords

/// The list of what an officer hands over to a colleague, with its state and due dates, to be signed by both (工作交接清单). It
/// names no applicant.
public struct HandOverReport {
  private let agency: String
  private let fact: HandOver
  private let applications: [ApplicationToday]
  private let today: Day
  private let language: Language

  /// The list of some applications as they stand today, which it says where that is not the day of the hand-over.
  ///
  /// - Parameter agency: the name of the reporting body.
  public init(
    agency: String, _ fact: HandOver, of applications: [ApplicationToday], today: Day, in language: Language
  ) {
    self.agency = agency
    self.fact = fact
    self.applications = applications
    self.today = today
    self.language = language
  }

  /// The list as a document to print.
  public var document: Document {
    Document(
      title: [
        Phrase(zh: "\(agency)政府信息公开申请工作交接清单", en: "\(agency): hand-over of applications")(language),
        fact.on.long(language),
      ],
      language: language.ofDocument, author: "", name: "\(LetterCode.handover.rawValue) \(fact.on.iso)",
      blocks: [.tables([table])] + (signatures.map { .paragraph($0(language)) }),
      footer: Phrase(zh: "内部资料，注意保密", en: "Internal: keep it confidential")(language))
  }

  /// The bytes of the list.
  public func rendered(as format: DocumentFormat) -> [UInt8] {
    let numbers = applications.map { JSON.text($0.application.number.description) }
    return document.rendered(
      as: format, width: nil,
      json: .object([
        .init("on", .text(fact.on.iso)), .init("from", .text(fact.from)), .init("to", .text(fact.to)),
        .init("applications", .array(numbers)),
      ]))
  }

  /// The name of its file among those of a folder, which names nobody: `2026-03-16-handover.docx`.
  ///
  /// - Parameter place: which one of its day it is, from 1.
  public func fileName(_ place: Int, as format: DocumentFormat) -> String {
    let which = place > 1 ? "-\(place)" : ""
    return "\(fact.on.iso)-\(LetterCode.handover.rawValue)\(which).\(format.fileExtension)"
  }

  private var table: Table {
    let columns = [
      Field.number.name, Field.subject.name, Field.unit.name, Phrase(zh: "状态", en: "State"),
      Phrase(zh: "答复期限", en: "Due"),
      Phrase(zh: "等待", en: "Awaited"),
    ]
    return Table(
      name: Phrase(zh: "交接的申请", en: "Applications")(language), headColumns: 1,
      corner: .title(columns[0].asHead(language)),
      header: [columns.dropFirst().map { Table.Cell($0.asHead(language)) }],
      rows: applications.map(row), widths: [4, 5, 3, 3, 4, 6])
  }

  private func row(_ now: ApplicationToday) -> Table.Row {
    let application = now.application
    let units = application.units.currentNames
    let due = now.clock?.due.map { day in (now.clock?.isProvisional ?? false) ? "\(day.iso)*" : day.iso }
    let awaited = now.waits.filter { $0.matter != .answer }.map { $0.sentence(language) }
    return Table.Row(
      heads: [Table.Cell(application.number.description)],
      values: [
        .words(application.intake.subject), units.isEmpty ? .none : .words(CourseWords.listed(units)(language)),
        .text(now.status.name(language)), .text(due ?? Table.Value.none.text),
        awaited.isEmpty ? .none : .words(awaited.joined(separator: Phrase(zh: "；", en: "; ")(language))),
      ])
  }

  private var signatures: [Phrase] {
    let count = applications.count
    let provisional = applications.contains { $0.clock?.isProvisional ?? false }
    return [Phrase(zh: "共\(count)件。", en: "\(count) in all.")]
      + (today == fact.on
        ? []
        : [Phrase(zh: "各件的情况为\(today.long.zh)的情况。", en: "Each is told as it stands on \(today.long.en).")])
      + (provisional ? [Phrase(zh: "* 为暂定。", en: "* provisional.")] : [])
      + [
        Phrase(zh: "移交人：\(fact.from)　签名：＿＿＿＿＿＿＿＿", en: "Handed over by \(fact.from): ____________"),
        Phrase(zh: "接收人：\(fact.to)　签名：＿＿＿＿＿＿＿＿", en: "Taken over by \(fact.to): ____________"),
        Phrase(zh: "监交人：＿＿＿＿＿＿＿＿", en: "Witnessed by: ____________"),
      ]
  }
}
