internal import FoiaCore
internal import FoiaFormats

/// What the readers of figures share when the figures come as JSON.
enum FiguresJSON {
  /// The object that a whole text is.
  ///
  /// - Throws: a `Fault` if the text is not JSON, or is not an object.
  static func object(in text: String, _ reader: inout JSONReader) throws(Fault) -> JSONObject {
    let value: JSON
    do { value = try StructureFault.json(text) } catch { throw .figures([.structure(error)]) }
    guard let object = reader.object(JSONPlace(value)) else { throw .record(.notATable) }
    return object
  }
}

extension JSONReader {
  /// What in the text has another shape than the readers of figures need.
  var structureProblems: [FiguresProblem] { problems.map { .structure(StructureFault($0)) } }
}

extension JSON {
  /// A cell as it would be typed: the digits of a number, a text, `true` or `false`; empty for any other value.
  var cellText: String {
    switch self {
    case .integer(let integer): String(integer)
    case .number(let digits): decimal ?? digits
    case .text(let text): text
    case .bool(let isTrue): isTrue ? "true" : "false"
    case .null, .array, .object: ""
    }
  }
}
