internal import Foundation

/// The size of a window in cells.
struct WindowSize: Equatable {
  /// How many cells a row has.
  var columns = 80
  /// How many rows there are.
  var rows = 24

  /// Whether the terminal breaks rows that have become too long when its window gets narrower, as most do; xterm,
  /// screen and the Linux console cut them off.
  static var reflows: Bool {
    let environment = ProcessInfo.processInfo.environment
    if environment["TMUX"] != nil { return true }
    return environment["XTERM_VERSION"] == nil && environment["STY"] == nil && environment["TERM"] != "linux"
  }
}
