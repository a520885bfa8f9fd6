internal import FoiaCore
internal import FoiaWords

extension Arguments {
  /// The format asked for by `--json`, by its name or by the ending of the output; nil where none of them says one.
  ///
  /// - Throws: ``UsageFaults`` where `--json` stands beside another name.
  func format<Format: CaseIterable & RawRepresentable<String>>(
    _ word: OptionWord = .format, of verb: Verb, _: Format.Type, _ problems: inout InputProblems
  ) throws -> Format? {
    if has(.json) {
      if has(word) { throw UsageFaults(all: [.notTogether("--json", "--format")], verb: verb) }
      return Format(rawValue: "json")
    }
    if has(word) {
      return problems.read(self[word]) { text throws(ReadingFault) in
        try Reading.choice(text, .format, Format.self)
      }
    }
    let ofOutput = problems.read(self[.output]) { output throws(ReadingFault) in
      try Reading.format(ofOutput: output, Format.self)
    }
    return ofOutput.flatMap(\.self)
  }
}

extension Reading {
  /// The format that the ending of an output file names: `-o report.html` asks for a page. nil without an ending; one that
  /// names none of the formats is a fault.
  fileprivate static func format<Format: CaseIterable & RawRepresentable<String>>(
    ofOutput output: String?, _: Format.Type
  ) throws(ReadingFault) -> Format? {
    guard let name = output?.split(separator: "/").last, let dot = name.lastIndex(of: "."), dot > name.startIndex else {
      return nil
    }
    let ending = name[name.index(after: dot)...].lowercased()
    let others = ["txt": "text", "markdown": "md", "htm": "html"]
    return try choice(others[ending] ?? ending, .format, Format.self)
  }
}
