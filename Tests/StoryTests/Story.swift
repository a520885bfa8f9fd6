// A story as a value: Markdown prose with console blocks, read into commands and what they are to print.
//
// In a ```console block a line `$ …` is a command for bash. It goes on in the next line after a trailing `\`, and in a
// heredoc through lines that begin with `> `. The lines after it are what it prints, standard output and error in
// order of writing, `[exit 3]` last if it fails. Among them a line `…` stands for any lines, `«any»` within a line
// for any text. A blank line before the next `$ ` may be there for the eye alone.

import Foundation

struct Story: Equatable {
  /// A language's name in front matter.
  enum Language: String { case zh, en }

  /// The day told to the program as today, ISO.
  var today: String
  var language: Language
  var steps: [Step]
}

/// One command of a story and what it is to print.
struct Step: Equatable {
  /// The line of its `$ `, counted from one.
  var line: Int
  /// What bash is given; several lines where it goes on.
  var command: String
  /// The expected lines as they stand in the file.
  var expected: [String]
  /// Where they stand: indices into the file's lines, counted from zero.
  var place: Range<Int>
}

extension Story {
  /// Reads a story, or throws a `StoryFault` with the line that cannot be one.
  init(parsing text: String) throws(StoryFault) {
    let lines = text.physicalLines
    let settings = try Story.frontMatter(lines)
    guard let today = settings["today"] else {
      throw StoryFault(line: 1, description: "A story needs its today: front matter with `today: 2025-03-03`.")
    }
    guard today.wholeMatch(of: /\d{4}-\d{2}-\d{2}/) != nil else {
      throw StoryFault(line: 1, description: "`today: \(today)` is not a date such as 2025-03-03.")
    }
    guard let language = Language(rawValue: settings["lang", default: "zh"]) else {
      throw StoryFault(line: 1, description: "`lang: \(settings["lang", default: ""])` is neither zh nor en.")
    }
    self.init(today: today, language: language, steps: try Story.steps(lines))
  }

  /// The settings at the top: between two `---` lines, or (for a page that hides them) in `<!-- story key: value … -->`.
  private static func frontMatter(_ lines: [String]) throws(StoryFault) -> [String: String] {
    var words: [Substring] = []
    if lines.first == "---" {
      guard let end = lines.dropFirst().firstIndex(of: "---") else {
        throw StoryFault(line: 1, description: "The front matter has no closing `---`.")
      }
      words = lines[1..<end].flatMap { $0.split(separator: " ") }
    } else if let comment = lines.prefix(5).first(where: { $0.hasPrefix("<!-- story ") && $0.hasSuffix("-->") }) {
      words = comment.split(separator: " ").dropFirst(2).dropLast()
    }
    var settings: [String: String] = [:]
    while !words.isEmpty {
      let key = String(words.removeFirst())
      guard ["today:", "lang:"].contains(key), !words.isEmpty else {
        throw StoryFault(line: 1, description: "Front matter knows `today: DATE` and `lang: zh|en`, not `\(key)`.")
      }
      settings[String(key.dropLast())] = String(words.removeFirst())
    }
    return settings
  }

  /// The commands of all console blocks, passing over other fenced blocks whatever they hold.
  private static func steps(_ lines: [String]) throws(StoryFault) -> [Step] {
    var steps: [Step] = []
    var index = 0
    while index < lines.count {
      let opening = lines[index].drop { $0 == " " }
      let fence = opening.prefix { $0 == "`" }
      guard fence.count >= 3 else {
        index += 1
        continue
      }
      let start = index + 1
      guard let end = lines[start...].firstIndex(where: { closes($0, fence) }) else {
        throw StoryFault(line: start, description: "This block has no closing \(fence).")
      }
      if opening.dropFirst(fence.count) == "console" {
        guard opening == lines[index] else {
          throw StoryFault(line: start, description: "A console block must not be indented.")
        }
        steps += try block(lines, start..<end)
      }
      index = end + 1
    }
    return steps
  }

  private static func closes(_ line: String, _ fence: Substring) -> Bool {
    let line = line.trimmingCharacters(in: .whitespaces)
    return line.count >= fence.count && line.allSatisfy { $0 == "`" }
  }

  /// The commands of one block, given the lines between its fences.
  private static func block(_ lines: [String], _ range: Range<Int>) throws(StoryFault) -> [Step] {
    var steps: [Step] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard lines[index].hasPrefix("$ ") else {
        throw StoryFault(line: index + 1, description: "A console block begins with a command: `$ …`.")
      }
      let line = index + 1
      var command = String(lines[index].dropFirst(2))
      index += 1
      while command.hasSuffix("\\") || awaitsHeredoc(command) {
        let inHeredoc = awaitsHeredoc(command)
        guard index < range.upperBound, !inHeredoc || lines[index] == ">" || lines[index].hasPrefix("> ") else {
          let missing =
            inHeredoc ? "its heredoc goes on in lines that begin with `> `" : "nothing follows its last `\\`"
          throw StoryFault(line: line, description: "This command is unfinished: \(missing).")
        }
        let more = lines[index]
        command += "\n" + (more == ">" ? "" : more.hasPrefix("> ") ? String(more.dropFirst(2)) : more)
        index += 1
      }
      let start = index
      index = lines[start..<range.upperBound].firstIndex { $0.hasPrefix("$ ") } ?? range.upperBound
      steps.append(
        Step(line: line, command: command, expected: Array(lines[start..<index]), place: start..<index))
    }
    return steps
  }

  /// Whether a heredoc the command opens still lacks its last line.
  private static func awaitsHeredoc(_ command: String) -> Bool {
    var awaited: [Substring] = []
    for line in command.physicalLines {
      if let word = awaited.first {
        if line.drop(while: { $0 == "\t" }) == word { awaited.removeFirst() }
      } else {
        awaited = line.matches(of: #/(?:^|[^<])<<-?\s*['"]?([A-Za-z_]+)['"]?/#).map(\.output.1)
      }
    }
    return !awaited.isEmpty
  }
}

extension String {
  /// The text between line feeds; unlike splitting by characters, a line feed after a carriage return counts.
  var physicalLines: [String] {
    unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
