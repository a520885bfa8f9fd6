internal import FoiaCore
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct EraseCommand: AmendingCommand {
  static let verb = Verb.erase

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    let recording = try recording(in: world)
    let (reference, reason) = try read(in: world, today: recording.day)
    try withLedger(in: world) { ledger in
      let erasure = try ledger.erase(reference, reason: reason, as: recording)
      if !erasure.stillHeld.isEmpty { world.warn(MistakeWords.stillHeld(erasure.stillHeld)(world.language)) }
      if arguments.has(GeneralOptions.json) {
        let writer = ApplicationJSON(today: recording.day, calendar: try ledger.calendar(), showsPersonal: false)
        return world.output.write(writer.object(erasure.application).text)
      }
      world.output.write(MistakeWords.erased(erasure.application.number)(world.language))
    }
  }
}
