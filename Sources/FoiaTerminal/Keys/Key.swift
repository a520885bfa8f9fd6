/// What a person does at the keyboard, once the bytes of the terminal are understood.
enum Key: Equatable {
  /// Characters to insert, typed or pasted; of control characters only line ends, as `\n`.
  case text(String)
  /// Enter or Ctrl-J: the end of the answer, or a line end of it if more input follows at once.
  case enter
  /// Alt-Enter: a line end within the answer.
  case lineBreak

  case left, right, up, down
  case wordLeft, wordRight
  case lineStart, lineEnd

  case deleteBack, deleteForward
  case killWordBack, killWordForward
  /// Ctrl-W: kills back to a blank.
  case killBackToBlank
  case killToLineStart, killToLineEnd
  /// Ctrl-Y: inserts what was killed last.
  case yank
  /// Ctrl-T: swaps the two characters around the cursor.
  case transpose

  /// Ctrl-L: clears the screen and draws anew.
  case redraw
  /// Ctrl-X Ctrl-E: hands the text to an editor.
  case openEditor
  /// Ctrl-C.
  case interrupt
  /// Ctrl-D: the end of input where nothing is typed, else deletes forward.
  case endOfInput
}
