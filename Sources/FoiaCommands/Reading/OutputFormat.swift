internal import FoiaCore

extension Reading {
  /// The format that the ending of an output file names: `-o report.html` asks for a page. nil without an ending; one that
  /// names none of the formats is a fault.
  static func format<Format: CaseIterable & RawRepresentable<String>>(
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
