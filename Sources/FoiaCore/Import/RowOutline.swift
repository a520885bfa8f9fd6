public import FoiaCalendar

/// What of a row of an old ledger decides about its number: the one it brings, the day of receipt, and whether it is closed.
/// It is small, because a whole ledger of them is kept.
public struct RowOutline: Hashable, Sendable {
  private let year: Int32
  private let serial: Int32
  /// The day of receipt.
  public let received: Day
  /// Whether it was answered.
  public let isClosed: Bool

  /// - Parameter number: the number it brings; nil if it gets one.
  public init(number: ApplicationNumber?, received: Day, isClosed: Bool) {
    (year, serial) = (Int32(clamping: number?.year ?? 0), Int32(clamping: number?.serial ?? 0))
    self.received = received
    self.isClosed = isClosed
  }

  /// The outline of a row.
  public init(_ row: LedgerRow) {
    self.init(number: row.number, received: row.intake.receipt.day, isClosed: row.closing != nil)
  }

  /// The number it brings; nil if it gets one.
  public var number: ApplicationNumber? { ApplicationNumber(year: Int(year), serial: Int(serial)) }
}
