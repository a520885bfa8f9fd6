internal import FoiaCore
internal import FoiaPapers
internal import FoiaWords

struct HelpCommand: FoiaCommand {
  static let verb = Verb.help
  static let isPaged = true

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    let (language, width) = (world.language, world.output.width)
    guard let topic = arguments.text(HelpSyntax.topic) else {
      return world.output.write(Help.overview(language, width: width))
    }
    if let named = HelpTopic(reading: topic) { return world.output.write(named.text(language, width: width)) }
    if let verb = Verb(named: topic) { return world.output.write(Help.command(verb, language, width: width)) }
    if let help = Help.command(called: topic, language, width: width) { return world.output.write(help) }
    if let found = Help.found(topic, language, width: width) { return world.output.write(found) }
    let concepts = Concept.all.flatMap(\.spokenNames)
    let known = Verb.allCases.map(\.rawValue) + HelpTopic.allCases.map(\.rawValue) + concepts
    throw Fault.reading(.unknown(.command, topic, near: Nearness.near(topic, among: known.map { ($0, $0) })))
  }
}
