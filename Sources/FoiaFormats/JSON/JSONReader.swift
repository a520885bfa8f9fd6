/// Reads the values of a JSON text into typed ones, and goes on after what is wrong, so that all of it is told together.
///
/// What is not as it has to be is nil, and noted in `problems` with its place.
public struct JSONReader {
  /// In the order in which they were met.
  public private(set) var problems: [JSONProblem] = []

  public init() {}

  /// An object; a key that stands there twice is a problem, and its first value is taken.
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

  public mutating func list(_ place: JSONPlace) -> [JSONPlace]? {
    guard case .array(let values) = place.value else { return wrong(place, .list) }
    return values.enumerated().map { place.element($1, $0) }
  }

  public mutating func text(_ place: JSONPlace) -> String? {
    guard case .text(let text) = place.value else { return wrong(place, .text) }
    return text
  }

  private mutating func wrong<Value>(_ place: JSONPlace, _ shape: JSONProblem.Shape) -> Value? {
    problems.append(JSONProblem(place: place, reason: .isNot(shape)))
    return nil
  }
}
