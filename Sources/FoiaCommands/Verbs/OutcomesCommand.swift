internal import ArgumentParser
internal import FoiaCore
internal import FoiaText

struct OutcomesCommand: FoiaCommand {
  static let verb = Verb.outcomes

  @Argument(help: help(option: .text)) var text: String?
  @Flag(help: help(option: .json)) var json = false
  @OptionGroup var common: CommonOptions

  func run(in world: World) throws {
    var wanted = Outcome.allCases
    if let text {
      wanted = Outcome.candidates(for: text)
      if wanted.isEmpty { _ = try Outcome(reading: text) }
    }
    world.output.write(
      json
        ? OutcomeCatalogue.json(wanted).text : OutcomeCatalogue.text(wanted, world.language, width: world.output.width))
  }
}
