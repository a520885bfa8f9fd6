internal import FoiaCore
internal import FoiaStore
internal import FoiaText
internal import Foundation

struct InitCommand: FoiaCommand {
  static let verb = Verb.initialise

  static let syntax = Syntax(.optional(.folder), [.value("agency", .agency)], Syntax.writing)

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws {
    let recording = try recording(in: world)
    let asked = arguments[.agency as OptionWord] ?? (world.canAsk ? Prompter(world).ask(.agency, proposal: nil) : nil)
    guard let name = asked?.trimmed else { throw ReadingFault.missing(.agency) }
    if name.isEmpty { throw ReadingFault.empty(.agency) }
    let path = try newPath(in: world)
    try Ledger.create(at: path, agency: name, recording: recording)
    world.output.write(Change.founded(path: path, agency: name, world.language) + "\n")
  }

  private func newPath(in world: World) throws -> String {
    if let named = arguments[.db] { return world.path(named) }
    guard let named = arguments.operands.first else { return world.folder + "/foia.db" }
    let folder = world.path(named)
    if mkdir(folder, 0o700) != 0, errno != EEXIST { throw Files.fault(folder, errno) }
    return folder + "/foia.db"
  }
}
