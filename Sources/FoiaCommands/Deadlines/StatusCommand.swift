internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct StatusCommand: FoiaCommand {
  static let verb = Verb.status
  static let isPaged = true

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    guard let output = arguments.text(GeneralOptions.output) else {
      return try showAgenda(within: Policy.dueSoonWithin, in: world)
    }
    var answers = try answers(in: world)
    let (today, format) = (answers.today, answers.format(StatusSyntax.format)?.document ?? .docx)
    try answers.check()
    try Files.checkShown(format, output: output, in: world)
    let year = try StatisticsScope.years([today.year]).parts(today: today)
    let report = try withLedger(in: world, copied: true) { ledger in
      AgendaReport(
        agency: try ledger.settings().agency(on: today),
        try ledger.agenda(today: today, within: nil, isByUnit: true, keeping: AgendaReport.mostRows),
        late: try ledger.statistics(year).flatMap(\.handling.lateAnswers),
        showsSubjects: arguments.has(StatusSyntax.subjects), in: world.language)
    }
    let bytes = report.document.rendered(as: format, width: nil, json: .null)
    try Files.deliver(bytes, to: output, in: world, mode: 0o600)
  }
}

extension StatusSyntax.Format {
  /// The same format as a document is written in.
  var document: DocumentFormat {
    switch self {
    case .html: .html
    case .docx: .docx
    case .xlsx: .xlsx
    }
  }
}

extension FoiaCommand {
  /// Shows what needs a person today.
  ///
  /// - Parameters:
  ///   - within: how many working days ahead counts as soon; nil shows every deadline.
  ///   - world: where the command runs.
  func showAgenda(within: Int?, in world: World) throws(Fault) {
    var answers = try answers(in: world)
    let (today, grouping) = (answers.today, answers[GeneralOptions.grouping])
    try answers.check()
    try withLedger(in: world) { ledger in
      if arguments.has(GeneralOptions.json) {
        var writer = AgendaJSON(today: today, calendar: try ledger.calendar())
        let agenda = try ledger.forEachOrderedAgendaItem(today: today, within: within) { item in
          if !world.output.isClosed { world.output.write(writer.next(item)) }
        }
        return world.output.write(writer.end(agenda))
      }
      let agenda = try ledger.agenda(
        today: today, within: within, isByUnit: grouping == .unit, keeping: AgendaView.mostOfSection)
      let view = AgendaView(agenda, painter: world.painter(arguments))
      world.output.write(view.text(world.language, width: world.output.width))
    }
  }
}
