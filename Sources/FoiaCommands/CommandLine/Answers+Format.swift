internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

extension Answers {
  /// The format asked for by `--json`, by its name or by the ending of the output; nil where none of them says one.
  mutating func format<Format: CaseIterable & RawRepresentable<String>>(_ option: Option<Format>) -> Format? {
    if arguments.has(GeneralOptions.json) { return Format(rawValue: "json") }
    if has(option) { return self[option] }
    guard let output = arguments.text(GeneralOptions.output) else { return nil }
    return problems.read(output) { output throws(ReadingFault) in try Reading.format(ofOutput: output, Format.self) }
      .flatMap(\.self)
  }
}

extension Reading {
  /// The format that the ending of an output file names: `-o report.html` asks for a page. nil without an ending; one that
  /// names none of the formats is a fault.
  fileprivate static func format<Format: CaseIterable & RawRepresentable<String>>(
    ofOutput output: String, _: Format.Type
  ) throws(ReadingFault) -> Format? {
    guard let name = output.split(separator: "/").last, let dot = name.lastIndex(of: "."), dot > name.startIndex else {
      return nil
    }
    let ending = name[name.index(after: dot)...].lowercased()
    let others = ["txt": "text", "markdown": "md", "htm": "html"]
    return try choice(others[ending] ?? ending, .format, Format.self)
  }
}

extension ReportFormat {
  /// The renderer of the format.
  var document: DocumentFormat {
    switch self {
    case .text: .text
    case .md: .md
    case .csv: .csv
    case .json: .json
    case .html: .html
    case .docx: .docx
    case .xlsx: .xlsx
    }
  }
}
