/// A value of a JSON text together with the way to it.
public struct JSONPlace: Hashable, Sendable {
  public let value: JSON
  /// From the whole text, which has none: `applications[3].cells[2]`, elements counted from 0.
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

/// An object whose values are looked up by their keys.
public struct JSONObject: Hashable, Sendable {
  private let places: [String: JSONPlace]

  init(_ places: [String: JSONPlace]) { self.places = places }

  /// The value of a key; nil where there is none, and where it is null.
  public subscript(key: String) -> JSONPlace? {
    guard let place = places[key], place.value != .null else { return nil }
    return place
  }
}

/// Something in a JSON text that is not as it has to be.
public struct JSONProblem: Error, Hashable, Sendable {
  public enum Shape: Hashable, Sendable { case object, list, text }

  public enum Reason: Hashable, Sendable {
    /// Another kind of value stands there.
    case isNot(Shape)
    /// The key is there twice in its object.
    case repeated
  }

  public let place: JSONPlace
  public let reason: Reason
}
