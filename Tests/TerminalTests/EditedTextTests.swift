import TestKit
import Testing

@testable import FoiaTerminal

/// What editing means, without regard to speed: a text, and the number of characters before the cursor.
private struct Model {
  var text: String
  var cursor: Int
  var killed = ""

  var characters: [Character] { Array(text) }
  var before: String { String(characters.prefix(cursor)) }
  var after: String { String(characters.dropFirst(cursor)) }

  mutating func put(_ before: String, _ after: String) {
    text = before + after
    // The cursor stands after the character that the last byte of `before` belongs to.
    var length = 0
    cursor = 0
    for character in text where length < before.utf8.count {
      length += character.utf8.count
      cursor += 1
    }
  }

  mutating func remove(_ range: Range<Int>) -> String {
    let characters = characters
    put(String(characters[..<range.lowerBound]), String(characters[range.upperBound...]))
    return String(characters[range])
  }

  mutating func kill(_ range: Range<Int>) {
    let removed = remove(range)
    if !removed.isEmpty { killed = removed }
  }
}

private func wordKind(_ character: Character) -> Int {
  let glyph = Glyph(character)
  guard character.isLetter || character.isNumber || character == "_" else { return 0 }
  return glyph.cells > 1 ? 2 : 1
}

@Suite("Editing a text")
struct EditedTextTests {
  @Test("Random keys do what a simple model does", arguments: 0..<120)
  func model(seed: UInt64) {
    var texts = RandomTexts(random: SplitMix64(state: seed))
    let keepsLines = seed % 2 == 0
    let initial = texts.text(upTo: 30)
    var edited = EditedText(initial, keepsLines: keepsLines)
    var model = Model(text: initial, cursor: initial.count)
    for step in 0..<200 {
      let characters = model.characters
      let count = characters.count
      let lineStart = keepsLines ? (characters[..<model.cursor].lastIndex(of: "\n") ?? -1) + 1 : 0
      let lineEnd = keepsLines ? characters[model.cursor...].firstIndex(of: "\n") ?? count : count
      let action = Int.random(in: 0..<13, using: &texts.random)
      switch action {
      case 0...2:
        let typed = texts.text(upTo: action == 0 ? 12 : 1)
        edited.insert(typed)
        model.put(model.before + typed, model.after)
      case 3:
        let place = Int.random(in: -1...count + 1, using: &texts.random)
        edited.move(to: place)
        model.cursor = min(max(0, place), count)
      case 4:
        edited.remove(to: edited.cursor - 1)
        _ = model.remove(max(0, model.cursor - 1)..<model.cursor)
      case 5:
        edited.remove(to: edited.cursor + 1)
        _ = model.remove(model.cursor..<min(count, model.cursor + 1))
      case 6:
        edited.kill(to: edited.lineStart)
        model.kill(lineStart..<model.cursor)
      case 7:
        edited.kill(to: edited.killEnd)
        model.kill(model.cursor..<(lineEnd == model.cursor ? min(count, lineEnd + 1) : lineEnd))
      case 8:
        var start = model.cursor
        while start > 0, characters[start - 1].isWhitespace { start -= 1 }
        while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
        edited.kill(to: edited.blankStart)
        model.kill(start..<model.cursor)
      case 9:
        var start = model.cursor
        while start > 0, wordKind(characters[start - 1]) == 0 { start -= 1 }
        let end = start
        while start > 0, wordKind(characters[start - 1]) == wordKind(characters[end - 1]) { start -= 1 }
        edited.kill(to: edited.wordStart)
        model.kill(start..<model.cursor)
      case 10:
        var end = model.cursor
        while end < count, wordKind(characters[end]) == 0 { end += 1 }
        let start = end
        while end < count, wordKind(characters[end]) == wordKind(characters[start]) { end += 1 }
        edited.move(to: edited.wordEnd)
        model.cursor = end
      case 11:
        edited.yank()
        model.put(model.before + model.killed, model.after)
      default:
        edited.transpose()
        let second = model.cursor < lineEnd ? model.cursor : model.cursor - 1
        if second > lineStart {
          let swapped = [characters[second], characters[second - 1]]
          model.put(
            String(characters[..<(second - 1)] + swapped), String(characters[(second + 1)...]))
        }
      }
      #expect(edited.text == model.text && edited.text.utf8.elementsEqual(model.text.utf8), "step \(step), \(action)")
      #expect(edited.cursor == model.cursor && edited.killed == model.killed, "step \(step), \(action)")
      #expect(edited.count == model.text.count, "step \(step), \(action)")
      #expect((0..<edited.count).map { edited[$0].character } == Array(model.text), "step \(step), \(action)")
      guard edited.text == model.text, edited.cursor == model.cursor else { return }
    }
  }

  @Test("Words are Latin or Chinese, and stop at marks and blanks")
  func words() {
    var text = EditedText("征地批复2025年第3号，foo_bar baz")
    var stops: [Int] = []
    while text.cursor > 0 {
      text.move(to: text.wordStart)
      stops.append(text.cursor)
    }
    #expect(stops == [21, 13, 11, 10, 8, 4, 0])
    stops = []
    while text.cursor < text.count {
      text.move(to: text.wordEnd)
      stops.append(text.cursor)
    }
    #expect(stops == [4, 8, 10, 11, 12, 20, 24])
  }

  @Test("Backspace takes a whole character away")
  func characters() {
    for character in ["强", "é", "e\u{301}", "👍🏽", "🇨🇳", "각"] {
      var text = EditedText("a" + character)
      text.remove(to: text.cursor - 1)
      #expect(text.text == "a")
    }
  }

  @Test("Inserting costs the same in a text of any length, or this takes for ever", .timeLimit(.minutes(5)))
  func speed() {
    let long = String(repeating: "征地批复\n", count: 100_000)
    var text = EditedText(long, keepsLines: true)
    text.move(to: text.count / 2)
    for _ in 0..<500_000 { text.insert("字") }
    #expect(text.count == 1_000_000)
  }
}
