/// How somebody names an application.
public enum NumberReference: Hashable, Sendable {
  case number(ApplicationNumber)
  /// The serial alone: this year's, or the only one of any year.
  case serial(Int)
  /// A number of the office's own style.
  case office(String)
}

extension NumberReference: CustomStringConvertible {
  public var description: String {
    switch self {
    case .number(let number): number.description
    case .serial(let serial): String(serial)
    case .office(let text): text
    }
  }
}
