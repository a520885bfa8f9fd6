internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

extension Answers {
  /// The format that `--json`, the format option or the ending of the output file asks for; nil if none of them does.
  mutating func format<Format: CaseIterable & RawRepresentable<String>>(_ option: Option<Format>) -> Format? {
    if arguments.has(GeneralOptions.json) { return Format(rawValue: "json") }
    if has(option) { return self[option] }
    guard let output = arguments.text(GeneralOptions.output) else { return nil }
    return problems.read(output) { output throws(ReadingFault) in try Reading.format(ofOutput: output, Format.self) }
      .flatMap(\.self)
  }
}

extension Reading {
  /// The format for the ending of an output file, such as HTML for `-o report.html`; nil without an ending.
  ///
  /// - Throws: a `ReadingFault` if the ending belongs to none of the formats.
  fileprivate static func format<Format: CaseIterable & RawRepresentable<String>>(
    ofOutput output: String, _: Format.Type
  ) throws(ReadingFault) -> Format? {
    guard let name = output.split(separator: "/").last, let dot = name.lastIndex(of: "."), dot > name.startIndex else {
      return nil
    }
    let ending = name[name.index(after: dot)...].lowercased()
    let others = ["txt": "text", "markdown": "md", "htm": "html"]
    if let format = others[ending].flatMap(Format.init) { return format }
    return try choice(ending, .format, Format.self)
  }
}

extension ReportFormat {
  /// The same format as a document is written in.
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
