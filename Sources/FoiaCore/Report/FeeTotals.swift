internal import FoiaCalendar

/// What was charged for processing in a year: section six says so. 国办函〔2020〕109号.
public struct FeeTotals: Hashable, Sendable {
  /// Notices served in the year, and what they ask for.
  public private(set) var notices = 0
  public private(set) var amount = Money(fen: 0)
  /// What was paid in the year, by notices of any year.
  public private(set) var collected = Money(fen: 0)

  public init() {}

  /// Takes in the notices and payments of an application that fall into a year.
  public mutating func take(_ application: Application, in year: Int) {
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

  public var isEmpty: Bool { notices == 0 && collected.fen == 0 }
}
