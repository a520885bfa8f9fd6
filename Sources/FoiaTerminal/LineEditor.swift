/// Reads answers typed at a terminal, with the keys people are used to from a shell.
///
/// Only one answer can be read at a time within a program, because signals concern all of it.
public struct LineEditor: Sendable {
  /// How a question was answered.
  public enum Answer: Equatable, Sendable {
    /// What was typed; it holds no control characters, and line ends (`\n`) only where the field keeps lines.
    case line(String)
    /// Ctrl-C was pressed, or a signal asked the program to end and it did not.
    case cancelled
    /// Ctrl-D was pressed where nothing was typed, or the terminal is gone.
    case ended
  }

  private let input: Int32
  private let output: Int32
  private let dims: Bool

  /// An editor for the terminal on these descriptors.
  ///
  /// - Parameters:
  ///   - input: the descriptor of the terminal that is typed at.
  ///   - output: the descriptor of the same terminal, where the prompt and the text are drawn.
  ///   - dims: whether suggestions are dimmed; if not, they look like everything else.
  public init(input: Int32, output: Int32, dims: Bool = true) {
    self.input = input
    self.output = output
    self.dims = dims
  }

  /// Asks for an answer and waits for it; the cursor must stand at the beginning of a line, and does so afterwards.
  ///
  /// - Parameters:
  ///   - prompt: what is asked; it may have several lines.
  ///   - initial: a text to begin with, with the cursor at its end.
  ///   - keepsLines: whether the answer may have several lines; if not, line ends become a blank.
  ///   - editor: the command line of a person's own editor, opened with Ctrl-X Ctrl-E; nil if there is to be none.
  ///   - suggestions: gives lines to be shown under a text; called at the beginning and after each change.
  public func read(
    _ prompt: String, initial: String = "", keepsLines: Bool = false, editor: String? = nil,
    suggestions: ((String) -> [String])? = nil
  ) -> Answer {
    guard !RawTerminal.isInUse else { return .cancelled }
    let terminal = RawTerminal(input: input, output: output, announcesPastes: true)
    defer { terminal.end() }
    var session = EditingSession(
      terminal, dims: dims, prompt: prompt,
      text: EditedText(KeyDecoder.plainText(initial.utf8), keepsLines: keepsLines),
      editor: editor.map(ExternalEditor.init), suggestions: suggestions)
    let answer = session.answer()
    // What is left of a paste that was interrupted is not for whoever reads next.
    if answer == .cancelled || answer == .ended { terminal.discard() }
    return answer
  }

  /// Forgets what has been typed so far, so that it cannot answer a question that was not shown yet.
  ///
  /// It returns once nothing has come for 50 ms.
  public func discardPending() {
    guard !RawTerminal.isInUse else { return }
    let terminal = RawTerminal(input: input, output: output, announcesPastes: false)
    terminal.discard()
    terminal.end()
  }
}
