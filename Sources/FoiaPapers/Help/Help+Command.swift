internal import FoiaCore
internal import FoiaDocument
public import FoiaWords

extension Help {
  /// How many cells a line has at most, so that long lists of words are easy to read in a wide window too.
  static let greatestWidth = 100

  /// Help on one command, made from its syntax: what it does, how it is used, its operands and options, examples.
  ///
  /// - Parameter width: how many cells of a terminal a line has; nil for a file. Options and command lines stay whole.
  public static func command(_ verb: Verb, _ language: Language, width: Int? = nil) -> String {
    let syntax = verb.syntax
    let room = min(width ?? greatestWidth, greatestWidth)
    let parts =
      [verb.summary(language).hanging(by: 0, width: width) + "\n", usage(of: verb, language)]
      + [operands(of: syntax, language, room)].filter { !$0.isEmpty } + options(of: syntax, language, room)
      + [examples(of: syntax, language, width)]
    return parts.joined(separator: "\n")
  }

  /// One line for each way in which the command can be used.
  private static func usage(of verb: Verb, _ language: Language) -> String {
    let head = Phrase(zh: "用法：", en: "Usage: ")(language)
    let options = Phrase(zh: "[选项]", en: "[OPTIONS]")(language)
    let lines = verb.syntax.usages.map { usage in
      ([CommandHint(verb).text(language)] + usage.words + usage.operands.map { $0.usage(language) } + [options])
        .joined(separator: " ") + "\n"
    }
    return lines.count == 1 ? head + lines[0] : head.trimmingTrailingBlanks + "\n" + lines.map { "  " + $0 }.joined()
  }

  private static func operands(of syntax: Syntax, _ language: Language, _ width: Int) -> String {
    var rows: [[String]] = []
    for operand in syntax.usages.flatMap(\.operands) {
      let row = ["  " + operand.placeholder(language), described(operand.summary, operand.kind)(language)]
      if !rows.contains(row) { rows.append(row) }
    }
    return Columns.text(head: nil, rows: rows, width: width)
  }

  /// A table of options for each group that has any, under its heading.
  private static func options(of syntax: Syntax, _ language: Language, _ width: Int) -> [String] {
    let spellings = syntax.options.map { spelling($0, language) }
    let room = spellings.map(\.displayWidth).max() ?? 0
    return OptionGroup.allCases.compactMap { group in
      let rows = zip(syntax.options, spellings).filter { $0.0.group == group }.map { option, spelling in
        let summary = option.value.map { described(option.summary, $0) } ?? option.summary
        return [spelling.padded(to: room), summary(language)]
      }
      if rows.isEmpty { return nil }
      let heading = group.heading + Phrase(zh: "：", en: ":")
      return heading.line(language) + Columns.text(head: nil, rows: rows, width: width)
    }
  }

  /// `  -a, --applicant NAME`
  private static func spelling(_ option: OptionDeclaration, _ language: Language) -> String {
    let short = option.short.map { "-\($0), " } ?? "    "
    let value = option.value == nil ? "" : " " + option.placeholder(language)
    return "  " + short + option.flag + value + (option.repeats ? "…" : "")
  }

  /// What a value is, with the words that can be typed for it where they are few.
  private static func described(_ summary: Phrase, _ kind: ValueKind) -> Phrase {
    if kind == .outcome {
      let all = CommandHint(.outcomes).text.unbroken
      return summary + Phrase(zh: "（全部见 \(all.zh)）", en: " (\(all.en) lists them)")
    }
    let words = kind.choices.map { code, name in
      Phrase(
        zh: name.zh.lowercased() == code ? code : "\(code) \(name.zh)",
        en: name.en.lowercased() == code ? code : "\(code) (\(name.en))")
    }
    return words.isEmpty ? summary : summary + Phrase(zh: "：", en: ": ") + words.listed
  }

  private static func examples(of syntax: Syntax, _ language: Language, _ width: Int?) -> String {
    let lines = syntax.examples.map { example in
      "# \(example.meaning(language))".hanging(by: 2, width: width) + "\n  \(example.line(language))\n"
    }
    return Phrase(zh: "例：\n", en: "Examples:\n")(language) + lines.joined()
  }
}

extension Usage {
  /// The words that tell this way of using the command, as they are typed.
  fileprivate var words: [String] {
    switch choice {
    case .word(let words): words.first.map { [$0] } ?? []
    case .option(let name): ["--\(name)"]
    case .handle, .count, .otherwise: []
    }
  }
}
