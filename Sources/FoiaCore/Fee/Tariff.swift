/// What an information-processing fee is charged for: `items` (按件) or `pages` (按量). Each application has one basis
/// only (国办函〔2020〕109号).
public enum FeeBasis: String, CaseIterable, Sendable {
  case items, pages
}

/// The two tariffs of the information-processing fee, 国办函〔2020〕109号.
public enum Tariff {
  /// The fee an application owes, in whole yuan.
  ///
  /// - Parameters:
  ///   - count: items or pages of this application.
  ///   - earlier: items of the same applicant earlier in the month, which raise the fee by items; ignored for pages.
  public static func fee(_ basis: FeeBasis, count: Int, earlier: Int = 0) -> Money {
    switch basis {
    case .items: items(earlier + count) - items(earlier)
    case .pages: pages(count)
    }
  }

  /// What so many items of one applicant in a month cost: nothing for the first 10; ¥100 each for 11 to 30; from 31 on
  /// every further ten cost ¥100 more each (¥200 for 31 to 40, ¥300 for 41 to 50).
  private static func items(_ count: Int) -> Money {
    var total = 100 * max(0, min(count, 30) - 10)
    var (start, price) = (30, 200)
    while start < count {
      total += price * (min(count, start + 10) - start)
      start += 10
      price += 100
    }
    return Money(yuan: total)
  }

  /// What so many pages of one application cost: nothing for the first 30; ¥10 each for 31 to 100; ¥20 for 101 to 200;
  /// ¥40 from 201 on.
  private static func pages(_ count: Int) -> Money {
    let steps = [(from: 30, to: 100, price: 10), (from: 100, to: 200, price: 20), (from: 200, to: Int.max, price: 40)]
    return Money(yuan: steps.reduce(0) { $0 + $1.price * max(0, min(count, $1.to) - $1.from) })
  }
}
