internal import FoiaCore
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaWords

struct OutcomesCommand: FoiaCommand {
  static let verb = Verb.outcomes
  static let isPaged = true

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    var wanted = Outcome.all(in: .current)
    if let text = arguments.text(OutcomesSyntax.phrase) {
      wanted = Outcome.candidates(for: text)
      if wanted.isEmpty { _ = try Fault.reading { () throws(ReadingFault) in try Outcome(reading: text) } }
    }
    world.output.write(
      arguments.has(GeneralOptions.json)
        ? OutcomeCatalogue.json(wanted).text : OutcomeCatalogue.text(wanted, world.language, width: world.output.width))
  }
}
