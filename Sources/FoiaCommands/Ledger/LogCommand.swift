internal import FoiaCalendar
internal import FoiaCore
internal import FoiaDocument
internal import FoiaStore
internal import FoiaWords

struct LogCommand: FoiaCommand {
  static let verb = Verb.log

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    var answers = try answers(in: world)
    let (today, reference) = (answers.today, answers[LogSyntax.number])
    try answers.check()
    try withLedger(in: world) { ledger in
      func tell(_ entry: Entry, _ number: ApplicationNumber?, _ context: EntryContext) {
        let sentence = entry.sentence(number: number, context)(world.language)
        world.output.write(sentence.hanging(by: 0, width: world.output.width) + "\n")
      }
      if let reference {
        let (application, history) = try ledger.application(reference, thisYear: today.year)
        for entry in history.entries { tell(entry, application.number, EntryContext(entry, in: history)) }
      } else {
        try ledger.forEachEntry(tell)
      }
    }
  }
}
