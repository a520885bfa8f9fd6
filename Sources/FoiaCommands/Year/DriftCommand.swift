internal import FoiaCore
internal import FoiaDocument
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct DriftCommand: FoiaCommand {
  static let verb = Verb.drift

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    var answers = try answers(in: world)
    let year = try answers.value(DriftSyntax.year)
    let drift = try withLedger(in: world, copied: true) { try $0.drift(of: year) }
    if arguments.has(GeneralOptions.json) {
      world.output.write(DriftJSON.object(drift).text)
    } else {
      let view = DriftView(drift)
      world.output.write(view.text(world.language, width: world.output.width, painter: world.painter(arguments)))
    }
    if drift.count > 0 { throw Fault.errorsFound }
  }
}
