/// A colour for what a person should see first; every text reads without it.
public enum Paint: Sendable {
  case alarm, attention, calm, heading

  var code: String {
    switch self {
    case .alarm: "31"
    case .attention: "33"
    case .calm: "2"
    case .heading: "1"
    }
  }
}

/// Whether and how colours are put around texts.
public struct Painter: Sendable {
  private let isOn: Bool

  public init(isOn: Bool) { self.isOn = isOn }

  public static let off = Painter(isOn: false)

  public func callAsFunction(_ text: String, _ paint: Paint?) -> String {
    guard isOn, let paint, !text.isEmpty else { return text }
    return "\u{1B}[\(paint.code)m\(text)\u{1B}[0m"
  }
}
