internal import FoiaCalendar
internal import FoiaCore
internal import FoiaLedger
internal import FoiaStore
internal import FoiaText

struct ShowCommand: FoiaCommand {
  static let verb = Verb.show

  static let syntax = Syntax(.one(.number), [.flag("json", .json)], Syntax.common)

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws {
    let today = try today(in: world)
    let reference = try NumberReference(reading: arguments.operands[0])
    try withLedger(in: world) { ledger in
      let (application, entries) = try ledger.application(reference, thisYear: today.year)
      if arguments.has(.json) {
        let writer = ApplicationJSON(today: today, calendar: world.calendar, showsPersonal: true)
        world.output.write(writer.object(application, entries: entries).text)
      } else {
        let sheet = ApplicationSheet(application, entries: entries, today: today, calendar: world.calendar)
        world.output.write(sheet.text(world.language, width: world.output.width))
      }
    }
  }
}
