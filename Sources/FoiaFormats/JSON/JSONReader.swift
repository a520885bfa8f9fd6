/// Reads the values of a JSON text as typed values. It continues after a problem, so that all problems can be reported
/// together.
///
/// A value of the wrong type is returned as nil and noted in `problems` with its place.
public struct JSONReader {
  /// The problems found so far, in order.
  public private(set) var problems: [JSONProblem] = []

  /// A reader without problems.
  public init() {}

  /// The value as an object. A key that occurs twice is a problem, and its first value counts.
  public mutating func object(_ place: JSONPlace) -> JSONObject? {
    guard case .object(let members) = place.value else { return wrong(place, .object) }
    var places: [String: JSONPlace] = [:]
    for member in members {
      let inner = place.member(member)
      if places[member.key] == nil {
        places[member.key] = inner
      } else {
        problems.append(JSONProblem(place: inner, reason: .repeated))
      }
    }
    return JSONObject(places)
  }

  /// The value as a list.
  public mutating func list(_ place: JSONPlace) -> [JSONPlace]? {
    guard case .array(let values) = place.value else { return wrong(place, .list) }
    return values.enumerated().map { place.element($1, $0) }
  }

  /// The value as a text.
  public mutating func text(_ place: JSONPlace) -> String? {
    guard case .text(let text) = place.value else { return wrong(place, .text) }
    return text
  }

  private mutating func wrong<Value>(_ place: JSONPlace, _ shape: JSONProblem.Shape) -> Value? {
    problems.append(JSONProblem(place: place, reason: .isNot(shape)))
    return nil
  }
}
