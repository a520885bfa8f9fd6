internal import FoiaCore
internal import FoiaExchange
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct ExportCommand: FoiaCommand {
  static let verb = Verb.export

  static let syntax = Syntax(.none, [.value("format", .formats), .flag("personal", .personal)], Syntax.common)

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  private enum Format: String, CaseIterable { case csv, json }

  func run(in world: World) throws {
    let today = try today(in: world)
    let format =
      try arguments[.formats].map { text throws(ReadingFault) in try Reading.choice(text, .format, Format.self) }
      ?? .csv
    let personal = arguments.has(.personal)
    try withLedger(in: world) { ledger in
      let writer = ApplicationJSON(today: today, calendar: try ledger.calendar(), showsPersonal: personal)
      switch format {
      case .csv:
        world.output.write(CanonicalWriter.header)
        try ledger.forEachApplication(matching: ApplicationFilter()) { application in
          if application.isVoid || world.output.isClosed { return }
          world.output.write(CanonicalWriter.line(application, showsPersonal: personal, world.language))
        }
      case .json:
        var list = JSONListWriter(.lines)
        try ledger.forEachApplication(matching: ApplicationFilter()) { application in
          if world.output.isClosed { return }
          world.output.write(list.next(writer.object(application)))
        }
        world.output.write(list.end)
      }
    }
  }
}
