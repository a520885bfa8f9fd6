/// A text with a cursor, and what can be done to it with keys.
///
/// It is kept as two stacks, what stands before the cursor and what stands after it, so that typing and pasting cost
/// the same in a text of any length.
struct EditedText {
  private var before: [Glyph] = []
  /// What stands after the cursor, the last character first.
  private var after: [Glyph] = []
  /// Whether line ends part the text into lines; if not, they are characters of one line.
  let keepsLines: Bool
  /// What was killed last.
  private(set) var killed = ""

  /// A text with the cursor at its end.
  init(_ text: String = "", keepsLines: Bool = false) {
    self.keepsLines = keepsLines
    insert(text)
  }

  /// Whether there is no character.
  var isEmpty: Bool { before.isEmpty && after.isEmpty }

  /// The number of characters.
  var count: Int { before.count + after.count }

  /// The number of characters before the cursor.
  var cursor: Int { before.count }

  /// The character of this number.
  subscript(_ index: Int) -> Glyph {
    index < before.count ? before[index] : after[count - 1 - index]
  }

  /// All of the text.
  var text: String {
    var text = ""
    for glyph in before { text.append(glyph.character) }
    for glyph in after.reversed() { text.append(glyph.character) }
    return text
  }

  /// Moves the cursor before the character of this number; to an end if it lies outside.
  mutating func move(to index: Int) {
    let index = min(max(0, index), count)
    while cursor > index, let glyph = before.popLast() { after.append(glyph) }
    while cursor < index, let glyph = after.popLast() { before.append(glyph) }
  }

  /// Inserts a text before the cursor, which comes to stand after it.
  mutating func insert(_ text: String) {
    // Combining marks join the character before, and characters after may join the text.
    let previous = before.popLast().map { String($0.character) } ?? ""
    let piece = previous + text
    guard var last = piece.last else { return }
    before.append(contentsOf: piece.dropLast().lazy.map(Glyph.init))
    let end = cursor + 1
    while let next = after.last {
      let joined = "\(last)\(next.character)"
      guard let newLast = joined.last, joined.count != 2 || joined.first != last else { break }
      after.removeLast()
      before.append(contentsOf: joined.dropLast().map(Glyph.init))
      last = newLast
    }
    before.append(Glyph(last))
    move(to: end)
  }

  /// Puts another text in the place of this one, with the cursor at its end.
  mutating func replace(with text: String) {
    before = []
    after = []
    insert(text)
  }

  /// Removes what stands between the cursor and a place.
  mutating func remove(to index: Int) {
    _ = take(to: index)
    insert("")
  }

  /// Removes what stands between the cursor and a place, to be inserted again by `yank`.
  mutating func kill(to index: Int) {
    let taken = take(to: index)
    insert("")
    if !taken.isEmpty { killed = taken }
  }

  /// Inserts what was killed last.
  mutating func yank() { insert(killed) }

  /// Swaps the characters before and after the cursor, at the end of a line the two before it, and moves on.
  mutating func transpose() {
    let second = cursor < lineEnd ? cursor : cursor - 1
    guard second > lineStart else { return }
    move(to: second + 1)
    let pair = take(to: second - 1)
    insert(String(pair.reversed()))
  }

  /// Takes out what stands between the cursor and a place; the ends are not yet joined.
  private mutating func take(to index: Int) -> String {
    let index = min(max(0, index), count)
    var taken: [Glyph] = []
    while cursor > index, let glyph = before.popLast() { taken.append(glyph) }
    taken.reverse()
    for _ in 0..<max(0, index - cursor) {
      if let glyph = after.popLast() { taken.append(glyph) }
    }
    return String(taken.map(\.character))
  }
}
