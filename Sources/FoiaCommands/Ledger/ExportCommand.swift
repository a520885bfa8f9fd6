internal import FoiaCore
internal import FoiaExchange
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct ExportCommand: FoiaCommand {
  static let verb = Verb.export

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    var answers = try answers(in: world)
    let (today, format) = (answers.today, answers[ExportSyntax.format] ?? .csv)
    try answers.check()
    let personal = arguments.has(ExportSyntax.personal)
    try withLedger(in: world) { ledger in
      let writer = ApplicationJSON(today: today, calendar: try ledger.calendar(), showsPersonal: personal)
      switch format {
      case .csv:
        world.output.write(CanonicalWriter.header)
        try ledger.forEachApplication { application in
          if application.isVoid || world.output.isClosed { return }
          world.output.write(CanonicalWriter.line(application, showsPersonal: personal, world.language))
        }
      case .json:
        var list = JSONListWriter(.lines)
        try ledger.forEachApplication { application in
          if world.output.isClosed { return }
          world.output.write(list.next(writer.object(application)))
        }
        world.output.write(list.end)
      }
    }
  }
}
