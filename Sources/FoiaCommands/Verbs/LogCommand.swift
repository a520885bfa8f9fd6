internal import ArgumentParser
internal import FoiaCalendar
internal import FoiaCore
internal import FoiaStore
internal import FoiaText

struct LogCommand: FoiaCommand {
  static let verb = Verb.log

  @Argument(help: help(.number)) var number: String?
  @OptionGroup var common: CommonOptions

  func run(in world: World) throws {
    let today = try world.today(common.today)
    try common.withLedger(in: world) { ledger in
      func tell(_ entry: Entry, _ number: ApplicationNumber?) {
        world.output.write(entry.sentence(number: number, world.language) + "\n")
      }
      if let number {
        let (application, entries) = try ledger.application(NumberReference(reading: number), thisYear: today.year)
        for entry in entries { tell(entry, application.number) }
      } else {
        try ledger.forEachEntry(tell)
      }
    }
  }
}
