internal import ArgumentParser
internal import FoiaCore
internal import FoiaStore
internal import FoiaText
internal import Foundation

struct InitCommand: FoiaCommand {
  static let verb = Verb.initialise

  @Argument(help: help(option: .folder)) var folder: String?
  @Option(help: help(option: .agency)) var agency: String?
  @OptionGroup var writing: WritingOptions

  func run(in world: World) throws {
    let recording = try writing.recording(in: world)
    let asked = agency ?? (world.canAsk ? Prompter(world).ask(.agency, proposal: nil) : nil)
    guard let name = asked?.trimmed else { throw ReadingFault.missing(.agency) }
    if name.isEmpty { throw ReadingFault.empty(.agency) }
    let path = try ledgerPath(in: world)
    try Ledger.create(at: path, agency: name, recording: recording)
    world.output.write(Change.founded(path: path, agency: name, world.language) + "\n")
  }

  private func ledgerPath(in world: World) throws -> String {
    if let named = writing.common.db { return world.path(named) }
    let folder = world.path(folder ?? ".")
    if mkdir(folder, 0o700) != 0, errno != EEXIST { throw Files.fault(folder, errno) }
    return (self.folder == nil ? world.folder : folder) + "/foia.db"
  }
}
