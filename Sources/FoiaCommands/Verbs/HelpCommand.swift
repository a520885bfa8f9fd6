internal import ArgumentParser
internal import FoiaCore
internal import FoiaText

struct HelpCommand: FoiaCommand {
  static let verb = Verb.help

  @Argument(help: ArgumentHelp(stringLiteral: OptionWord.topic.summary(Speech.language))) var topic: String?
  @OptionGroup var common: CommonOptions

  func run(in world: World) throws {
    guard let topic else { return world.output.write(Help.overview(world.language)) }
    if let named = HelpTopic(reading: topic) { return world.output.write(named.text(world.language)) }
    guard let verb = Verb(rawValue: topic) ?? Verb.allCases.first(where: { $0.chineseWords.contains(topic) }) else {
      let known = Verb.allCases.map(\.rawValue) + HelpTopic.allCases.map(\.rawValue)
      throw ReadingFault.unknown(.command, topic, near: Nearness.near(topic, among: known.map { ($0, $0) }))
    }
    world.output.write(Help.localised(message(of: verb.command), world.language))
  }

  private func message<Command: FoiaCommand>(of _: Command.Type) -> String { Command.helpMessage() }
}
