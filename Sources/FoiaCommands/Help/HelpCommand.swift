internal import FoiaCore
internal import FoiaPapers
internal import FoiaWords

struct HelpCommand: FoiaCommand {
  static let verb = Verb.help

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    guard let topic = arguments.text(HelpSyntax.topic) else { return world.output.write(Help.overview(world.language)) }
    if let named = HelpTopic(reading: topic) { return world.output.write(named.text(world.language)) }
    guard let verb = Verb(rawValue: topic) ?? Verb.allCases.first(where: { $0.chineseWords.contains(topic) }) else {
      let known = Verb.allCases.map(\.rawValue) + HelpTopic.allCases.map(\.rawValue)
      throw Fault.reading(.unknown(.command, topic, near: Nearness.near(topic, among: known.map { ($0, $0) })))
    }
    world.output.write(Help.command(verb, world.language))
  }
}
