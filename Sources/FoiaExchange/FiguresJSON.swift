internal import FoiaCore
internal import FoiaFormats

/// What the readers of figures have in common where these come as JSON.
enum FiguresJSON {
  /// The object of a whole text.
  ///
  /// - Throws: `FiguresProblems` where the text is no JSON; `RecordFault.notATable` where it is another value.
  static func object(in text: String, _ reader: inout JSONReader) throws -> JSONObject {
    let value: JSON
    do { value = try StructureFault.json(text) } catch {
      var problems = FiguresProblems()
      problems.structure = [error]
      throw problems
    }
    guard let object = reader.object(JSONPlace(value)) else { throw RecordFault.notATable }
    return object
  }
}

extension JSON {
  /// A cell as it would be typed: the digits of a number, a text, the word of a truth value; empty for what cannot be one.
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
