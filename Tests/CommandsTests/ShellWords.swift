// What a shell makes of a line: commands, each in words, as far as stories and documents need it.

enum ShellWords {
  /// The commands of a line whose first word, after variables, is `foia`. Pipes, `;`, `&&`, `||`, brackets and line ends part
  /// commands; what is sent to or taken from a file is left out, and so is a comment.
  static func commands(in line: String) -> [[String]] {
    var reader = Reader()
    for character in line { reader.take(character) }
    reader.endCommand()
    return reader.commands.compactMap { words in
      let command = words.drop { $0.contains("=") && !$0.hasPrefix("-") || openings.contains($0) }
      return command.first == "foia" ? Array(command) : nil
    }
  }

  /// Words of the shell after which a command begins.
  private static let openings: Set<String> = ["do", "then", "if", "!", "time", "exec", "while", "else"]

  private struct Reader {
    var commands: [[String]] = []
    private var words: [String] = []
    private var word: String?
    private var quote: Character?
    private var isEscaped = false
    private var isComment = false
    private var skipsWord = false

    mutating func take(_ character: Character) {
      if isComment {
        if character == "\n" {
          isComment = false
          endCommand()
        }
      } else if isEscaped {
        isEscaped = false
        // A line that goes on in the next one.
        if character != "\n" { word = (word ?? "") + String(character) }
      } else if let open = quote {
        if character == open {
          quote = nil
        } else if character == "\\", open == "\"" {
          isEscaped = true
        } else {
          word = (word ?? "") + String(character)
        }
      } else {
        takePlain(character)
      }
    }

    private mutating func takePlain(_ character: Character) {
      switch character {
      case "'", "\"":
        quote = character
        word = word ?? ""
      case "\\": isEscaped = true
      case "#" where word == nil: isComment = true
      case " ", "\t": endWord()
      case "|", ";", "&", "\n", "(", ")", "`": endCommand()
      case ">", "<":
        // The number before it belongs to it.
        if word?.allSatisfy(\.isNumber) == true { word = nil }
        endWord()
        skipsWord = true
      default: word = (word ?? "") + String(character)
      }
    }

    private mutating func endWord() {
      guard let word else { return }
      if !skipsWord { words.append(word) }
      skipsWord = false
      self.word = nil
    }

    mutating func endCommand() {
      // `2>&1` is no end: its second half is the place that is written to.
      if skipsWord, word == nil { return }
      endWord()
      if !words.isEmpty { commands.append(words) }
      words = []
      skipsWord = false
    }
  }
}
