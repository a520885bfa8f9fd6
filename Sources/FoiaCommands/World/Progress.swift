internal import FoiaText

/// A bar on stderr for long work; nothing where nobody watches.
final class Progress {
  enum Phase { case reading, recording }

  private let world: World
  private var shown: String?

  init(_ world: World) { self.world = world }

  func show(_ phase: Phase, _ done: Int, of all: Int) {
    guard world.errors.isTerminal, all > 0 else { return }
    let share = min(100, done * 100 / all)
    let bar = String(repeating: "#", count: share / 5).padded(to: 20)
    let name: String =
      switch (phase, world.language) {
      case (.reading, .zh): "读取"
      case (.reading, .en): "reading"
      case (.recording, .zh): "写入"
      case (.recording, .en): "recording"
      }
    let line = "\(name) [\(bar)] \(share)%"
    guard line != shown else { return }
    world.errors.write("\r" + line)
    shown = line
  }

  /// Wipes the bar.
  func end() {
    guard let shown else { return }
    world.errors.write("\r" + String(repeating: " ", count: shown.displayWidth) + "\r")
    self.shown = nil
  }
}
