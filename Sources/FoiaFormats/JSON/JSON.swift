/// A JSON value whose members keep their order, and whose numbers keep their digits.
public enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number with decimals, or too large for an integer, by its digits as they stand.
  case number(String)
  case text(String)
  case array([JSON])
  case object([Member])

  /// A key with its value. What is read may have the same key twice.
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

  /// The value laid out to be read, in UTF-8, ending with a line end; an array or object that fits a line of 100
  /// characters and holds no objects stays on one.
  public var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.layOut(self, indent: 0)
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  /// The same as `bytes`, as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The value laid out as an element of a list that is written piece by piece.
  public var element: String {
    var writer = JSONWriter()
    writer.indentBy(2)
    writer.layOut(self, indent: 2)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The value on one line.
  public var line: String {
    var writer = JSONWriter()
    writer.writeLine(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
