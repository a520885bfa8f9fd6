/// How a person names an application on the command line.
public enum NumberReference: Hashable, Sendable {
  /// The year and the serial, such as `2025-0001`.
  case number(ApplicationNumber)
  /// The serial alone, such as `1`: the application of this year, else the only one of any year.
  case serial(Int)
  /// A number in the office's own style, as it was typed.
  case office(String)
}

extension NumberReference: CustomStringConvertible {
  /// The reference as it is repeated in messages, such as `2025-0001` or `1`.
  public var description: String {
    switch self {
    case .number(let number): number.description
    case .serial(let serial): String(serial)
    case .office(let text): text
    }
  }
}
