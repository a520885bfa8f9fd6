/// A colour on a terminal for what a person should see first: `alarm` red, `attention` yellow, `calm` dim, `heading`
/// bold. Colours only repeat what the text says.
public enum Paint: CaseIterable, Sendable {
  case alarm, attention, calm, heading

  /// The ANSI escape sequence with which the colour begins.
  fileprivate var sequence: String { "\u{1B}[\(code)m" }

  private var code: String {
    switch self {
    case .alarm: "31"
    case .attention: "33"
    case .calm: "2"
    case .heading: "1"
    }
  }
}

/// Puts terminal colours around texts, or leaves them plain where colours are unwanted.
public struct Painter: Sendable {
  private let isOn: Bool

  /// A painter that adds colours if `isOn` is true, and otherwise returns every text unchanged.
  public init(isOn: Bool) { self.isOn = isOn }

  /// The painter that adds no colours, for files and pipes.
  public static let off = Painter(isOn: false)

  /// All escape sequences that painters write.
  public static let sequences = Paint.allCases.map(\.sequence) + [end]

  /// The escape sequence with which every colour ends.
  private static let end = "\u{1B}[0m"

  /// The text between the ANSI escape sequences of a colour; unchanged if colours are off, `paint` is nil or the text
  /// is empty.
  public func callAsFunction(_ text: String, _ paint: Paint?) -> String {
    guard isOn, let paint, !text.isEmpty else { return text }
    return paint.sequence + text + Self.end
  }
}
