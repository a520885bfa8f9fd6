/// An amount of money in whole fen.
public struct Money: Hashable, Comparable, Sendable {
  public let fen: Int

  public init(fen: Int) { self.fen = fen }
  public init(yuan: Int) { self.fen = yuan * 100 }

  public static func < (left: Self, right: Self) -> Bool { left.fen < right.fen }
  public static func + (left: Self, right: Self) -> Self { Self(fen: left.fen + right.fen) }
  public static func - (left: Self, right: Self) -> Self { Self(fen: left.fen - right.fen) }

  /// In yuan, with fen only where there are any: `2200`, `12.50`.
  public var yuan: String {
    let (whole, rest) = (fen / 100, fen % 100)
    return rest == 0 ? "\(whole)" : "\(whole)." + (rest < 10 ? "0" : "") + "\(rest)"
  }
}
