/// A value in a JSON text, together with the path to it.
public struct JSONPlace: Hashable, Sendable {
  /// The value.
  public let value: JSON
  /// The path from the whole text, such as `applications[3].cells[2]`; elements count from 0. Empty for the whole text.
  public let path: String

  /// The whole text.
  public init(_ value: JSON) { self.init(value, path: "") }

  private init(_ value: JSON, path: String) {
    self.value = value
    self.path = path
  }

  func element(_ value: JSON, _ index: Int) -> JSONPlace { JSONPlace(value, path: "\(path)[\(index)]") }

  func member(_ member: JSON.Member) -> JSONPlace {
    let isWord = !member.key.isEmpty && member.key.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
    let step = isWord ? (path.isEmpty ? "" : ".") + member.key : "[\(JSON.text(member.key).line)]"
    return JSONPlace(member.value, path: path + step)
  }
}

/// An object whose values can be looked up by their keys.
public struct JSONObject: Hashable, Sendable {
  private let places: [String: JSONPlace]

  init(_ places: [String: JSONPlace]) { self.places = places }

  /// Its keys, in the order of the alphabet.
  public var keys: [String] { places.keys.sorted() }

  /// The value of a key; nil if the object does not have the key, or its value is null.
  public subscript(key: String) -> JSONPlace? {
    guard let place = places[key], place.value != .null else { return nil }
    return place
  }
}

/// A place in a JSON text where something is not as it should be.
public struct JSONProblem: Error, Hashable, Sendable {
  /// The type that a value should have.
  public enum Shape: Hashable, Sendable { case object, list, text }

  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// The value has another type than this one.
    case isNot(Shape)
    /// The key occurs twice in its object.
    case repeated
  }

  /// The value that is wrong.
  public let place: JSONPlace
  /// What is wrong.
  public let reason: Reason
}
