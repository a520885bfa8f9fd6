internal import FoiaCalendar

extension Payload {
  func day(_ key: String) -> Day? { text(key).flatMap { Day(iso: $0) } }

  mutating func set(_ key: String, _ day: Day?) { set(key, day?.iso) }

  /// A code of a closed set; nil where it is missing or unknown.
  func code<Code: RawRepresentable<String>>(_ key: String, _: Code.Type = Code.self) -> Code? {
    text(key).flatMap(Code.init(rawValue:))
  }
}
