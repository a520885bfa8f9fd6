internal import FoiaCalendar
public import FoiaCore
public import FoiaDocument
public import FoiaWords

/// What needs a person today as one sheet for the head of the office: what is due, what is awaited from whom, how the units
/// stand, and the late answers of the year. It tells numbers, units, officers and days, and names nobody else.
public struct AgendaReport {
  /// How many rows of a table are printed; the others are counted.
  public static let mostRows = 40

  private let agency: String
  private let agenda: Agenda
  private let late: [LateAnswer]
  private let showsSubjects: Bool
  private let language: Language

  /// The sheet of a day.
  ///
  /// - Parameters:
  ///   - agency: the name of the reporting body.
  ///   - agenda: every open application, each unit with sections of its own.
  ///   - late: the late answers of the year so far.
  ///   - showsSubjects: whether it tells what was asked for, which may name people and houses.
  public init(agency: String, _ agenda: Agenda, late: [LateAnswer], showsSubjects: Bool, in language: Language) {
    self.agency = agency
    self.agenda = agenda
    self.late = late
    self.showsSubjects = showsSubjects
    self.language = language
  }

  /// The sheet as a document to print.
  public var document: Document {
    Document(
      title: [
        Phrase(zh: "\(agency)政府信息公开申请办理情况", en: "\(agency): applications under way")(language),
        agenda.today.long(language),
      ],
      language: language.ofDocument, author: agency, blocks: counts + due + waiting + units + lateAnswers,
      footer: Phrase(zh: "内部资料，注意保密", en: "Internal: keep it confidential")(language))
  }

  // MARK: Parts

  /// How many applications each section of the view has.
  private var counts: [Document.Block] {
    let sections = Agenda.Section.allCases.filter { agenda.count(of: $0) > 0 }
    let open = sections.reduce(0) { $0 + agenda.count(of: $1) }
    let rows =
      sections.map { row([$0.name], [.integer(agenda.count(of: $0))]) } + [
        row([Phrase(zh: "合计", en: "Total")], [.integer(open)])
      ]
    let disputes = agenda.disputes.count
    let owed =
      disputes == 0
      ? []
      : [row([Phrase(zh: "复议、诉讼待答复", en: "Answers owed to review organs and courts")], [.integer(disputes)])]
    return part(
      Phrase(zh: "总体情况", en: "In all"), [Phrase(zh: "事项", en: "Matter"), Phrase(zh: "件数", en: "Count")],
      rows + owed, widths: [5, 1])
  }

  /// What is overdue, due today or due soon.
  private var due: [Document.Block] {
    let sections: [Agenda.Section] = [.overdue, .dueToday, .dueSoon]
    let items = sections.flatMap { section in agenda.items(of: section) }
    let rows = items.map { item in
      row(
        [Phrase(both: item.application.number.description)],
        officers(item.application) + [
          .text(item.clock.due.map { item.clock.isProvisional ? "\($0.iso)*" : $0.iso } ?? ""),
          .text(state(item)(language)),
        ] + subject(item.application))
    }
    return part(
      Phrase(zh: "逾期、今日到期和即将到期", en: "Overdue, due today and due soon"),
      [
        Field.number.name, Field.unit.name, Field.officer.name, Phrase(zh: "答复期限", en: "Due"),
        Phrase(zh: "情况", en: "State"),
      ]
        + subjectHead, rows, of: sections.reduce(0) { $0 + agenda.count(of: $1) },
      widths: [3, 3, 2, 3, 4] + subjectWidth)
      + (items.contains { $0.clock.isProvisional } ? [.paragraph(provisional(language))] : [])
  }

  /// What is awaited from others.
  private var waiting: [Document.Block] {
    let awaited = agenda.items.sorted { $0.application.number < $1.application.number }.flatMap { item in
      item.waits.compactMap { wait in party(wait).map { (item.application, wait, $0) } }
    }.sorted { ($0.1.until ?? agenda.today, $0.0.number) < ($1.1.until ?? agenda.today, $1.0.number) }
    let rows = awaited.map { application, wait, party in
      row(
        [Phrase(both: application.number.description)],
        [.text(party(language))] + officers(application) + [
          .text(wait.until?.iso ?? Table.Value.none.text), .text(wait.remainder(language)),
        ])
    }
    return part(
      Phrase(zh: "等待答复或回复", en: "Awaited"),
      [
        Field.number.name, Phrase(zh: "等待", en: "From whom"), Field.unit.name, Field.officer.name,
        Phrase(zh: "期限", en: "Until"), Phrase(zh: "情况", en: "State"),
      ], rows, widths: [3, 4, 3, 2, 3, 4])
  }

  /// How many open applications each unit has, and how many of them are pressing.
  private var units: [Document.Block] {
    let rows = agenda.units.map { unit in
      func count(_ sections: Agenda.Section...) -> Table.Value {
        .integer(sections.reduce(0) { $0 + agenda.count(of: $1, of: .some(unit)) })
      }
      let all = Agenda.Section.allCases.reduce(0) { $0 + agenda.count(of: $1, of: .some(unit)) }
      let name = unit.map { Phrase(both: $0) } ?? Phrase(zh: "未转办", en: "Not assigned")
      return row(
        [name],
        [.integer(all), count(.overdue), count(.dueToday, .dueSoon), count(.stopped, .consulting, .consultationLong)])
    }
    return part(
      Phrase(zh: "各承办单位", en: "By handling unit"),
      [
        Field.unit.name, Phrase(zh: "待办", en: "To do"), Phrase(zh: "逾期", en: "Overdue"),
        Phrase(zh: "今日和即将到期", en: "Due today or soon"), Phrase(zh: "等待他人", en: "Waiting for others"),
      ], rows, widths: [5, 2, 2, 3, 3])
  }

  /// The answers of this year that were late, the latest first.
  private var lateAnswers: [Document.Block] {
    let rows = late.latestFirst.map { answer in
      row(
        [Phrase(both: answer.number.description)],
        [.text(answer.due.iso), .text(answer.answered.inTable(language)), .text(lateness(answer.days)(language))])
    }
    return part(
      Phrase(zh: "\(agenda.today.year)年逾期答复", en: "Late answers of \(agenda.today.year)"),
      [
        Field.number.name, Phrase(zh: "答复期限", en: "Due"), Phrase(zh: "答复", en: "Answered"),
        Phrase(zh: "逾期", en: "Late by"),
      ], rows, widths: [3, 3, 3, 4])
  }

  // MARK: Pieces

  /// A table under its heading, the first rows of it; a word where there is none.
  private func part(
    _ heading: Phrase, _ columns: [Phrase], _ rows: [Table.Row], of count: Int? = nil, widths: [Int]
  ) -> [Document.Block] {
    let title = Document.Block.heading(heading(language))
    if rows.isEmpty { return [title, .paragraph(Phrase(zh: "无。", en: "None.")(language))] }
    let table = Table(
      name: heading(language), headColumns: 1, corner: .title(columns[0].asHead(language)),
      header: [columns.dropFirst().map { Table.Cell($0.asHead(language)) }],
      rows: Array(rows.prefix(Self.mostRows)), widths: widths)
    let more = (count ?? rows.count) - min(rows.count, Self.mostRows)
    let rest = Phrase(zh: "另有\(more)件未列出。", en: "\(more) more are not listed.")
    return [title, .tables([table])] + (more > 0 ? [.paragraph(rest(language))] : [])
  }

  private func row(_ heads: [Phrase], _ values: [Table.Value]) -> Table.Row {
    Table.Row(heads: heads.map { Table.Cell($0(language)) }, values: values)
  }

  private func officers(_ application: Application) -> [Table.Value] {
    [application.intake.unit, application.intake.officer].map { $0.map { .words($0) } ?? .none }
  }

  private func state(_ item: Agenda.Item) -> Phrase {
    guard item.section == .overdue else { return item.waits.first { $0.matter == .answer }?.remainder ?? .empty }
    let late = lateness(item.clock.daysLate ?? 0)
    return Phrase(zh: "已逾期\(late.zh)", en: "overdue by \(late.en)")
  }

  private func lateness(_ days: Int) -> Phrase {
    days > 0
      ? Phrase(zh: "\(days)个工作日", en: workingDays(days))
      : StatisticsWords.underOneDay + Phrase(zh: "个工作日", en: " working day")
  }

  private var subjectHead: [Phrase] { showsSubjects ? [Field.subject.name] : [] }
  private var subjectWidth: [Int] { showsSubjects ? [5] : [] }
  private func subject(_ application: Application) -> [Table.Value] {
    showsSubjects ? [.words(application.intake.subject)] : []
  }

  private var provisional: Phrase {
    Phrase(zh: "* 为暂定：有年度的放假安排未公布、未录入或有待核实。", en: "* provisional: the notice of some year is not loaded, or doubtful.")
  }

  /// From whom something is awaited and what, by what they are and not by name; nil for what is due from the agency itself.
  private func party(_ wait: Wait) -> Phrase? {
    switch wait.matter {
    case .answer, .askingForClarification, .confirmation, .newDepartment: nil
    case .clarification: Phrase(zh: "申请人补正", en: "clarification by the applicant")
    case .reasons: Phrase(zh: "申请人说明理由", en: "reasons by the applicant")
    case .payment: Phrase(zh: "申请人缴费", en: "payment by the applicant")
    case .opinion(let consultation):
      Phrase(zh: "\(consultation.request.role.name.zh)的意见", en: "opinion of the \(consultation.request.role.name.en)")
    case .department: Phrase(zh: "承办单位回复", en: "answer of the unit")
    case .newAnswer: Phrase(zh: "责令重新答复", en: "new answer that was ordered")
    case .redelivery(let back, let answer):
      back.letter.name(giving: answer) + Phrase(zh: "退回，待重新送达", en: " that came back")
    }
  }
}
