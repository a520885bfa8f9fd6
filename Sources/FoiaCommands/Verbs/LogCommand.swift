internal import FoiaCalendar
internal import FoiaCore
internal import FoiaStore
internal import FoiaText

struct LogCommand: FoiaCommand {
  static let verb = Verb.log

  static let syntax = Syntax(.optional(.number), Syntax.common)

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws {
    let today = try today(in: world)
    try withLedger(in: world) { ledger in
      func tell(_ entry: Entry, _ number: ApplicationNumber?) {
        world.output.write(entry.sentence(number: number, world.language) + "\n")
      }
      if let number = arguments.operands.first {
        let (application, entries) = try ledger.application(NumberReference(reading: number), thisYear: today.year)
        for entry in entries { tell(entry, application.number) }
      } else {
        try ledger.forEachEntry(tell)
      }
    }
  }
}
