/// The name of an element or attribute while it is read. It is valid only inside the call that hands it over.
struct XMLName {
  /// The name without prefix.
  private let local: UnsafeBufferPointer<UInt8>
  /// Whether it is that of an attribute that declares a namespace.
  fileprivate let isDeclaration: Bool
  /// The address of the namespace, where the stream tells it, else the prefix; empty if it has none.
  private let namespace: UnsafeBufferPointer<UInt8>

  /// What stands between the address of a namespace and the local name.
  static let separator = UInt8(ascii: "\n")

  init(_ text: UnsafePointer<CChar>) {
    var length = 0
    var start = 0
    while text[length] != 0 {
      let byte = UInt8(bitPattern: text[length])
      if byte == UInt8(ascii: ":") || byte == Self.separator { start = length + 1 }
      length += 1
    }
    let bytes = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
    local = UnsafeBufferPointer(start: bytes + start, count: length - start)
    isDeclaration =
      length >= 5 && (start == 0 || start == 6) && (length == 5 || start == 6)
      && UnsafeBufferPointer(start: bytes, count: 5).elementsEqual("xmlns".utf8)
    namespace = UnsafeBufferPointer(start: bytes, count: max(0, start - 1))
  }

  /// Whether the address of its namespace ends in this.
  func isOf(_ ending: StaticString) -> Bool {
    let count = ending.utf8CodeUnitCount
    guard namespace.count >= count else { return false }
    return namespace.suffix(count).elementsEqual(UnsafeBufferPointer(start: ending.utf8Start, count: count))
  }

  /// Whether the local name is this one.
  func `is`(_ name: StaticString) -> Bool { local.isEqual(to: name) }

  /// The local name as a text.
  var text: String { String(decoding: local, as: UTF8.self) }
}

/// The value of an attribute while it is read. It is valid only inside the call that hands it over.
struct XMLValue {
  /// Its bytes, in UTF-8.
  let bytes: UnsafeBufferPointer<UInt8>

  init(_ text: UnsafePointer<CChar>) {
    var length = 0
    while text[length] != 0 { length += 1 }
    bytes = UnsafeBufferPointer(start: UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self), count: length)
  }

  /// Whether it is this text.
  func `is`(_ text: StaticString) -> Bool { bytes.isEqual(to: text) }

  /// The value as a whole number.
  var number: Int? {
    guard (1...18).contains(bytes.count), bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return Int(text) }
    return bytes.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }

  /// The value as a text.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func isEqual(to text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount else { return false }
    for index in 0..<count where self[index] != text.utf8Start[index] { return false }
    return true
  }
}

/// The start of an element while it is read. It is valid only inside the call that hands it over.
struct XMLTag {
  let name: XMLName
  private let attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  init(_ name: UnsafePointer<CChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    self.name = XMLName(name)
    self.attributes = attributes
  }

  /// Goes through the attributes but for those that declare namespaces.
  func forEachAttribute(_ body: (_ name: XMLName, _ value: XMLValue) -> Void) {
    guard let attributes else { return }
    var index = 0
    while let written = attributes[index] {
      let name = XMLName(written)
      if !name.isDeclaration, let value = attributes[index + 1] { body(name, XMLValue(value)) }
      index += 2
    }
  }

  /// The value of the first attribute with a local name; nil if there is none.
  subscript(_ local: StaticString) -> String? { values(local).first }

  /// The values of all attributes with a local name, which may be in several namespaces.
  func values(_ local: StaticString) -> [String] {
    var values: [String] = []
    forEachAttribute { name, value in if name.is(local) { values.append(value.text) } }
    return values
  }

  /// The value of an attribute as a whole number.
  func number(_ local: StaticString) -> Int? { self[local].flatMap { Int($0) } }

  /// Whether an attribute says yes: `1`, `true` or `on`.
  func isOn(_ local: StaticString) -> Bool { self[local].map { ["1", "true", "on"].contains($0) } ?? false }
}
