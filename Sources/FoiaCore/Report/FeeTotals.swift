internal import FoiaCalendar

/// The information-processing fees of a year, which section six of the report states (国办函〔2020〕109号).
public struct FeeTotals: Hashable, Sendable {
  /// How many fee notices were served in the year.
  public private(set) var notices = 0
  /// The sum that the notices served in the year ask for.
  public private(set) var amount = Money(fen: 0)
  /// The sum paid in the year, on notices of any year.
  public private(set) var collected = Money(fen: 0)

  /// Zero everywhere, to be filled with `add`.
  public init() {}

  /// Adds the fee notices and payments of an application that fall in a year; a void application adds nothing.
  public mutating func add(_ application: Application, in year: Int) {
    guard !application.isVoid else { return }
    for demand in application.fees {
      if demand.asked.on.year == year {
        notices += 1
        amount = amount + demand.asked.amount
      }
      let payment = demand.answer ?? demand.note
      if payment?.fact.on.year == year { collected = collected + demand.asked.amount }
    }
  }

  /// Whether no notice was served and nothing was paid.
  public var isEmpty: Bool { notices == 0 && collected.fen == 0 }
}
