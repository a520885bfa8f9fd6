/// The facts of an entry as one flat JSON object in canonical form (RFC 8785): sorted keys, no spaces, no decimals,
/// text in NFC. Exactly these bytes are stored and hashed.
public struct Payload: Hashable, Sendable {
  /// A value of the object.
  public enum Value: Hashable, Sendable {
    /// A text, stored in NFC.
    case text(String)
    /// A whole number.
    case integer(Int)
    /// A list of texts.
    case list([String])
  }

  /// The members of the object, sorted by key (ASCII), each key once.
  public private(set) var fields: [(key: String, value: Value)] = []

  /// An empty object.
  public init() {}

  /// The value of a key; nil if it has none. Setting nil removes the key.
  public subscript(key: String) -> Value? {
    get { fields.first { $0.key == key }?.value }
    set {
      // Callers set their keys in order, so that most are new and go last.
      if let newValue, fields.last.map({ $0.key < key }) ?? true {
        fields.append((key, newValue))
        return
      }
      let index = fields.firstIndex { $0.key >= key } ?? fields.endIndex
      let isPresent = index < fields.endIndex && fields[index].key == key
      switch (newValue, isPresent) {
      case (let value?, true): fields[index].value = value
      case (let value?, false): fields.insert((key, value), at: index)
      case (nil, true): fields.remove(at: index)
      case (nil, false): break
      }
    }
  }

  /// The text of a key; nil if it has none, or a value of another kind.
  public func text(_ key: String) -> String? {
    if case .text(let text)? = self[key] { text } else { nil }
  }

  /// The whole number of a key; nil if it has none, or a value of another kind.
  public func integer(_ key: String) -> Int? {
    if case .integer(let integer)? = self[key] { integer } else { nil }
  }

  /// The whole number of a key; nil if it has none in the range, or a value of another kind.
  func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
    integer(key).flatMap { range.contains($0) ? $0 : nil }
  }

  /// The year of a key; nil if it has none of four digits.
  var year: Int? { integer("year", in: 1000...9999) }

  /// The list of a key; empty if it has none, or a value of another kind.
  public func list(_ key: String) -> [String] {
    if case .list(let list)? = self[key] { list } else { [] }
  }

  /// Sets a text; nil or an empty text removes the key.
  public mutating func set(_ key: String, _ text: String?) {
    self[key] = text.flatMap { $0.isEmpty ? nil : .text($0) }
  }

  /// Sets a whole number.
  public mutating func set(_ key: String, _ integer: Int) {
    self[key] = .integer(integer)
  }

  /// Sets a list; an empty list removes the key.
  public mutating func set(_ key: String, _ list: [String]) {
    self[key] = list.isEmpty ? nil : .list(list)
  }

  /// Whether both have the same canonical form.
  public static func == (left: Self, right: Self) -> Bool { left.canonical == right.canonical }
  /// Hashes the canonical form, so that equal payloads have equal hashes.
  public func hash(into hasher: inout Hasher) { hasher.combine(canonical) }

  /// The canonical JSON text, in UTF-8.
  public var canonical: [UInt8] {
    var json = CanonicalJSON()
    json.open("{")
    for field in fields {
      json.key(field.key)
      switch field.value {
      case .text(let text): json.text(text)
      case .integer(let integer): json.integer(integer)
      case .list(let list):
        json.open("[")
        for text in list { json.text(text) }
        json.close("]")
      }
    }
    json.close("}")
    return json.bytes
  }
}
