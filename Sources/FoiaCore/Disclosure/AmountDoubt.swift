/// What makes an amount of section two look as if it were typed in another unit than the form's. The amount is recorded
/// as typed; whoever typed it is told.
public enum AmountDoubt: Hashable, Sendable {
  /// It is a thousand times last year's or more, or as much less, as where yuan are taken for units of 10,000.
  case jump(DisclosureItem, DisclosureColumn, from: ExactNumber, to: ExactNumber)
  /// It was typed without a unit, and there is no amount of last year to compare it with.
  case unitNotSaid(DisclosureItem, DisclosureColumn, ExactNumber)
}

extension DisclosureFigures {
  /// The amounts that may have been typed in another unit.
  ///
  /// - Parameters:
  ///   - items: the rows to look at.
  ///   - lastYear: section two of the year before; nil if it is not known.
  ///   - withoutUnit: the rows whose amounts were typed without a unit.
  public func amountDoubts(
    in items: [DisclosureItem], after lastYear: DisclosureFigures?, withoutUnit: Set<DisclosureItem> = []
  ) -> [AmountDoubt] {
    items.flatMap { item in
      item.columns(in: form).filter(\.isMoney).compactMap { column -> AmountDoubt? in
        guard let amount = self[item, column], amount != ExactNumber(0) else { return nil }
        guard let before = lastYear?[item, column], before != ExactNumber(0) else {
          return withoutUnit.contains(item) ? .unitNotSaid(item, column, amount) : nil
        }
        return amount.isFar(from: before) ? .jump(item, column, from: before, to: amount) : nil
      }
    }
  }
}

extension ExactNumber {
  /// Whether one of two numbers is at least `Policy.doubtfulJump` times the other.
  fileprivate func isFar(from other: ExactNumber) -> Bool {
    let (less, more) = (min(millionths, other.millionths), max(millionths, other.millionths))
    return more / Policy.doubtfulJump >= less
  }
}
