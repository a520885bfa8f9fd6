internal import FoiaCore
internal import FoiaDocument
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct DriftCommand: FoiaCommand {
  static let verb = Verb.drift
  static let syntax = Syntax(.one(.year), [.flag("json", .json)], Syntax.common)

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws {
    let year = try Reading.year(arguments.operands[0])
    let drift = try withLedger(in: world) { try $0.drift(of: year) }
    if arguments.has(.json) {
      world.output.write(DriftJSON.object(drift).text)
    } else {
      let view = DriftView(drift)
      world.output.write(view.text(world.language, width: world.output.width, painter: world.painter(arguments)))
    }
    if drift.count > 0 { throw ErrorsFound() }
  }
}
