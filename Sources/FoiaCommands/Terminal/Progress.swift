internal import FoiaDocument
internal import FoiaWords

/// A progress bar on stderr for long work; shown only on a terminal.
final class Progress {
  private let world: World
  private var shown: String?

  init(_ world: World) { self.world = world }

  func show(_ phase: WorkPhase, _ done: Int, of all: Int) {
    guard world.errors.isTerminal, all > 0 else { return }
    let share = min(100, done * 100 / all)
    let bar = String(repeating: "#", count: share / 5).padded(to: 20)
    let line = "\(phase.name(world.language)) [\(bar)] \(share)%"
    guard line != shown else { return }
    world.errors.write("\r" + line)
    shown = line
  }

  /// Removes the bar.
  func end() {
    guard let shown else { return }
    world.errors.write("\r" + String.blanks(shown.displayWidth) + "\r")
    self.shown = nil
  }
}
