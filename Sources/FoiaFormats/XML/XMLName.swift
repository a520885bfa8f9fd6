/// The name of an element or attribute while it is read. It is valid only inside the call that hands it over.
struct XMLName {
  /// The name without namespace and prefix.
  private let local: UnsafeBufferPointer<UInt8>

  /// What stands between the address of a namespace and the local name.
  static let separator = UInt8(ascii: "\n")

  init(_ text: UnsafePointer<CChar>) {
    var length = 0
    var start = 0
    while text[length] != 0 {
      if UInt8(bitPattern: text[length]) == Self.separator { start = length + 1 }
      length += 1
    }
    local = UnsafeRawPointer(text + start).withMemoryRebound(to: UInt8.self, capacity: length - start) {
      UnsafeBufferPointer(start: $0, count: length - start)
    }
  }

  /// Whether the local name is this one.
  func `is`(_ name: StaticString) -> Bool {
    guard local.count == name.utf8CodeUnitCount else { return false }
    for index in 0..<local.count where local[index] != name.utf8Start[index] { return false }
    return true
  }

  /// The local name as a text.
  var text: String { String(decoding: local, as: UTF8.self) }
}

/// The start of an element while it is read. It is valid only inside the call that hands it over.
struct XMLTag {
  let name: XMLName
  private let attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  init(_ name: UnsafePointer<CChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    self.name = XMLName(name)
    self.attributes = attributes
  }

  /// The value of the first attribute with a local name; nil if there is none.
  subscript(_ local: StaticString) -> String? {
    guard let attributes else { return nil }
    var index = 0
    while let name = attributes[index] {
      if XMLName(name).is(local) { return attributes[index + 1].map { String(cString: $0) } }
      index += 2
    }
    return nil
  }

  /// The values of all attributes with a local name, which may be in several namespaces.
  func values(_ local: StaticString) -> [String] {
    guard let attributes else { return [] }
    var values: [String] = []
    var index = 0
    while let name = attributes[index] {
      if XMLName(name).is(local), let value = attributes[index + 1] { values.append(String(cString: value)) }
      index += 2
    }
    return values
  }

  /// The value of an attribute as a whole number.
  func number(_ local: StaticString) -> Int? { self[local].flatMap { Int($0) } }

  /// Whether an attribute says yes: `1`, `true` or `on`.
  func isOn(_ local: StaticString) -> Bool { self[local].map { ["1", "true", "on"].contains($0) } ?? false }
}
