/// A JSON value whose keys keep their order, for what scripts read.
public indirect enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number with decimals, written as its digits stand.
  case number(String)
  case text(String)
  case array([JSON])
  case object([Member])

  public struct Member: Hashable, Sendable {
    public let key: String
    public let value: JSON

    public init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }

  public init(_ text: String?) { self = text.map(JSON.text) ?? .null }
  public init(_ integer: Int?) { self = integer.map(JSON.integer) ?? .null }

  /// The value laid out to be read, ending with a line end; what fits a line of 100 characters stays on one.
  public var text: String { laidOut(indent: "") + "\n" }

  /// The value laid out as an element of a list that is written piece by piece.
  public var element: String { "  " + laidOut(indent: "  ") }

  /// The value on one line.
  public var line: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .number(let digits): digits
    case .text(let value): JSON.quoted(value)
    case .array(let values): "[" + values.map(\.line).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { JSON.quoted($0.key) + ": " + $0.value.line }.joined(separator: ", ") + "}"
    }
  }

  private func laidOut(indent: String) -> String {
    let line = line
    if line.count + indent.count <= 100, !holdsObjects { return line }
    let inner = indent + "  "
    switch self {
    case .null, .bool, .integer, .number, .text: return line
    case .array(let values):
      if values.isEmpty { return "[]" }
      return "[\n" + values.map { inner + $0.laidOut(indent: inner) }.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let members):
      if members.isEmpty { return "{}" }
      let lines = members.map { inner + JSON.quoted($0.key) + ": " + $0.value.laidOut(indent: inner) }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    }
  }

  private var holdsObjects: Bool {
    switch self {
    case .array(let values): values.contains { if case .object = $0 { true } else { false } }
    case .object(let members): members.contains { if case .object = $0.value { true } else { $0.value.holdsObjects } }
    case .null, .bool, .integer, .number, .text: false
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value):
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
