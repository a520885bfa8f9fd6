public import FoiaCore

/// Tests name entries, actions, applications and disputes by plain numbers.
extension Identifier: ExpressibleByIntegerLiteral {
  /// The name of a place in the log.
  public init(integerLiteral place: Int) { self.init(rawValue: place) }
}
