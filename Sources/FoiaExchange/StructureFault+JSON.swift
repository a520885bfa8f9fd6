public import FoiaCore
public import FoiaFormats

extension StructureFault {
  /// Reads a JSON text.
  ///
  /// - Throws: why the text is not JSON.
  public static func json(_ text: String) throws(StructureFault) -> JSON {
    do { return try JSON(parsing: text) } catch { throw StructureFault(error) }
  }

  init(_ fault: JSONFault) {
    let syntax: Syntax =
      switch fault.reason {
      case .unexpected: .unexpected
      case .unfinished: .unfinished
      case .badText: .badText
      case .badNumber: .badNumber
      case .tooDeep(let limit): .tooDeep(limit: limit)
      case .tooLong(let limit): .tooLong(limit: limit)
      }
    self = .syntax(line: fault.line, column: fault.column, syntax)
  }

  init(_ problem: JSONProblem) {
    switch problem.reason {
    case .repeated: self = .repeatedKey(path: problem.place.path)
    case .isNot(let expected):
      let shape: Shape =
        switch expected {
        case .object: .object
        case .list: .list
        case .text: .text
        }
      self = .isNot(path: problem.place.path, shape, found: Self.beginning(of: problem.place.value))
    }
  }

  private static func beginning(of value: JSON) -> String {
    let line = value.line
    return line.count > 40 ? line.prefix(40) + "…" : line
  }
}
