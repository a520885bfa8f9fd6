internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct ShowCommand: FoiaCommand {
  static let verb = Verb.show
  static let isPaged = true

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    let asOf = try asOf(in: world)
    let today = try day(asOf, in: world)
    var answers = Answers(arguments, today: today, world)
    let format = answers.format(ShowSyntax.format)?.document ?? .text
    let reference = try answers.value(ShowSyntax.number)
    try Files.checkShown(format, output: arguments.text(GeneralOptions.output), in: world)
    try withLedger(in: world, asOf: asOf) { ledger in
      let (application, history) = try ledger.application(reference, thisYear: today.year)
      let calendar = try ledger.calendar()
      let earlier =
        application.hasFeeByItems
        ? try ledger.earlierItems(of: .number(application.number), thisYear: today.year).reduce(0) { $0 + $1.items }
        : nil
      let settings = try ledger.settings()
      let now = ApplicationToday(
        application, on: today, by: calendar, earlierItems: earlier, settings: settings)
      if arguments.has(ShowSyntax.letter) {
        guard let letter = Letter(now, office: settings.office(on: today)) else {
          throw Fault.rule(.isVoid(application.number))
        }
        let bytes = letter.rendered(as: format, world.language)
        try Files.deliver(bytes, to: arguments.text(GeneralOptions.output), in: world, mode: 0o600)
      } else if arguments.has(GeneralOptions.json) {
        let writer = ApplicationJSON(today: today, calendar: calendar, showsPersonal: true)
        let disputes = try ledger.disputes(.application(application.id)).map {
          DisputeJSON.object($0, calendar: calendar)
        }
        world.output.write(writer.object(now, history: history, disputes: disputes).text)
      } else {
        let sheet = ApplicationSheet(
          now, history: history, disputes: try ledger.disputes(.application(application.id)),
          duplicates: try ledger.duplicates(of: application), painter: world.painter(arguments))
        world.output.write(sheet.text(world.language, width: world.output.width))
      }
    }
  }
}

extension ShowSyntax.Format {
  /// The renderer of the format.
  var document: DocumentFormat {
    switch self {
    case .text: .text
    case .md: .md
    case .html: .html
    case .docx: .docx
    case .json: .json
    }
  }
}
