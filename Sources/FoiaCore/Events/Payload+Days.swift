internal import FoiaCalendar

extension Payload {
  func day(_ key: String) -> Day? { text(key).flatMap { Day(iso: $0) } }

  mutating func set(_ key: String, _ day: Day?) { set(key, day?.iso) }

  /// The value of a key as a code of a fixed set; nil if it is missing or no such code.
  func code<Code: RawRepresentable<String>>(_ key: String, _: Code.Type = Code.self) -> Code? {
    text(key).flatMap(Code.init(rawValue:))
  }
}
