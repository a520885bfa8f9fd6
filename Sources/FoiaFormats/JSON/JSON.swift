/// A JSON value. Members of objects keep their order, and numbers keep their digits.
public enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number with decimals, or too large for an `Int`, with its digits as they are written.
  case number(String)
  case text(String)
  case array([JSON])
  case object([Member])

  /// A key with its value. An object that was read may have the same key twice.
  public struct Member: Hashable, Sendable {
    /// The key.
    public let key: String
    /// The value.
    public let value: JSON

    /// Any text can be a key.
    public init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }

  /// A text; null for nil.
  public init(_ text: String?) { self = text.map(JSON.text) ?? .null }
  /// A whole number; null for nil.
  public init(_ integer: Int?) { self = integer.map(JSON.integer) ?? .null }

  /// The value laid out for people to read, in UTF-8, with a line end. An array or object without objects in it stays
  /// on one line if that is not longer than 100 characters.
  public var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.layOut(self, indent: 0)
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  /// The same as `bytes`, as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The value laid out as an element of a list that is written piece by piece: indented by two spaces.
  public var element: String {
    var writer = JSONWriter()
    writer.indentBy(2)
    writer.layOut(self, indent: 2)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The value on one line, without a line end.
  public var line: String {
    var writer = JSONWriter()
    writer.writeLine(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
