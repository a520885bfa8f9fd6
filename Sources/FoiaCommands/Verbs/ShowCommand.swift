internal import ArgumentParser
internal import FoiaCalendar
internal import FoiaCore
internal import FoiaLedger
internal import FoiaStore
internal import FoiaText

struct ShowCommand: FoiaCommand {
  static let verb = Verb.show

  @Argument(help: help(.number)) var number: String
  @Flag(help: help(option: .json)) var json = false
  @OptionGroup var common: CommonOptions

  func run(in world: World) throws {
    let today = try world.today(common.today)
    let reference = try NumberReference(reading: number)
    try common.withLedger(in: world) { ledger in
      let (application, entries) = try ledger.application(reference, thisYear: today.year)
      if json {
        let writer = ApplicationJSON(today: today, calendar: world.calendar, showsPersonal: true)
        world.output.write(writer.object(application, entries: entries).text)
      } else {
        let sheet = ApplicationSheet(application, entries: entries, today: today, calendar: world.calendar)
        world.output.write(sheet.text(world.language, width: world.output.width))
      }
    }
  }
}
