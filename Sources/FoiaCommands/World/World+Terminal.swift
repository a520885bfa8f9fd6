internal import FoiaDocument
internal import FoiaWords

extension World {
  /// The painter of the output. Colours are used on a terminal that has them, or anywhere if the environment forces
  /// them, but never where they are unwanted.
  func painter(_ arguments: Arguments) -> Painter {
    let isUnwanted = arguments.has(GeneralOptions.noColor) || environment["NO_COLOR"] != nil
    let isForced = ["CLICOLOR_FORCE", "FORCE_COLOR"].contains { environment[$0] ?? "0" != "0" }
    return Painter(isOn: !isUnwanted && (isForced || output.isTerminal && !isPlain))
  }

  /// Shows what is written from here on with a pager where it is longer than the window, on a terminal.
  func page(unless isUnwanted: Bool) {
    guard !isUnwanted, output.isTerminal, !isPlain, let pager else { return }
    // Whoever chose a pager, or options for less, knows how it is left. less before version 600 garbles a prompt in Chinese.
    let isChosen =
      settings[.pager] != nil || ["FOIA_PAGER", "PAGER", "LESS"].contains { environment.setting($0) != nil }
    output.page(with: pager, heading: isChosen ? "" : OutputWords.paging(language) + "\n")
  }

  /// Whether the terminal is known for nothing but plain lines.
  private var isPlain: Bool { environment["TERM"] ?? "dumb" == "dumb" }

  /// The pager that the environment names, else the person's settings; nil if it wants none.
  private var pager: String? {
    let named = environment.setting("FOIA_PAGER") ?? environment.setting("PAGER") ?? settings[.pager] ?? "less"
    let command = named.trimmed
    return command.isEmpty || command == "cat" ? nil : command
  }
}
