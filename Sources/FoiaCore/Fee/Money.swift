/// An amount of money in whole fen (1 yuan = 100 fen), so that sums are exact.
public struct Money: Hashable, Comparable, Sendable {
  /// The amount in fen.
  public let fen: Int

  /// An amount given in fen.
  public init(fen: Int) { self.fen = fen }
  /// An amount given in whole yuan.
  public init(yuan: Int) { self.fen = yuan * 100 }

  /// Whether the first amount is smaller.
  public static func < (left: Self, right: Self) -> Bool { left.fen < right.fen }
  /// The sum of two amounts.
  public static func + (left: Self, right: Self) -> Self { Self(fen: left.fen + right.fen) }
  /// The difference of two amounts; it may be negative.
  public static func - (left: Self, right: Self) -> Self { Self(fen: left.fen - right.fen) }

  /// The amount in yuan, with two decimals only if there are fen: `2200`, `12.50`. For amounts that are not negative.
  public var yuan: String {
    let (whole, rest) = (fen / 100, fen % 100)
    return rest == 0 ? "\(whole)" : "\(whole)." + (rest < 10 ? "0" : "") + "\(rest)"
  }
}
