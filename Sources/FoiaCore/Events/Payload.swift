/// The facts of an entry as one flat JSON object in canonical form (RFC 8785): keys sorted, no blanks, no floats,
/// text in NFC. These bytes are what is stored and what is hashed; they are never encoded a second time.
public struct Payload: Hashable, Sendable {
  public enum Value: Hashable, Sendable {
    case text(String)
    case integer(Int)
    case list([String])
  }

  /// Sorted by key (ASCII), each key once.
  public private(set) var fields: [(key: String, value: Value)] = []

  public init() {}

  public subscript(key: String) -> Value? {
    get { fields.first { $0.key == key }?.value }
    set {
      // Writers name their keys in order, so that most are new and last.
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

  public func text(_ key: String) -> String? {
    if case .text(let text)? = self[key] { text } else { nil }
  }

  public func integer(_ key: String) -> Int? {
    if case .integer(let integer)? = self[key] { integer } else { nil }
  }

  public func list(_ key: String) -> [String] {
    if case .list(let list)? = self[key] { list } else { [] }
  }

  /// Sets a text; nil and the empty text leave the key out.
  public mutating func set(_ key: String, _ text: String?) {
    self[key] = text.flatMap { $0.isEmpty ? nil : .text($0) }
  }

  public mutating func set(_ key: String, _ integer: Int) {
    self[key] = .integer(integer)
  }

  /// Sets a list; the empty list leaves the key out.
  public mutating func set(_ key: String, _ list: [String]) {
    self[key] = list.isEmpty ? nil : .list(list)
  }

  public static func == (left: Self, right: Self) -> Bool { left.canonical == right.canonical }
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
