import FoiaCore
import Testing

@Suite("The information-processing fee")
struct FeeTests {
  @Test(
    "by items is free up to 10, 100 yuan each up to 30, and each further ten 100 yuan dearer",
    arguments: [
      (0, 0), (1, 0), (10, 0), (11, 100), (12, 200), (29, 1900), (30, 2000), (31, 2200), (40, 4000), (41, 4300),
      (50, 7000), (51, 7400), (60, 11000), (61, 11500), (70, 16000),
    ])
  func items(count: Int, yuan: Int) {
    #expect(Tariff.fee(.items, count: count) == Money(yuan: yuan))
  }

  @Test(
    "by pages is free up to 30, then 10, 20 and from 201 on 40 yuan a page",
    arguments: [
      (0, 0), (1, 0), (30, 0), (31, 10), (68, 380), (100, 700), (101, 720), (200, 2700), (201, 2740), (1000, 34_700),
    ])
  func pages(count: Int, yuan: Int) {
    #expect(Tariff.fee(.pages, count: count) == Money(yuan: yuan))
  }

  @Test(
    "by items counts on from what the applicant asked for earlier in the month",
    arguments: [
      (10, 1, 100), (9, 2, 100), (5, 5, 0), (29, 2, 300), (30, 1, 200), (40, 1, 300), (25, 16, 2800), (0, 31, 2200),
    ])
  func earlier(earlier: Int, count: Int, yuan: Int) {
    #expect(Tariff.fee(.items, count: count, earlier: earlier) == Money(yuan: yuan))
  }

  @Test("by pages looks at nothing earlier")
  func pagesAlone() {
    #expect(Tariff.fee(.pages, count: 68, earlier: 500) == Money(yuan: 380))
  }

  @Test("by items is the same in all however it is divided among applications")
  func additive() {
    for total in 0...120 {
      for first in 0...total {
        let divided = Tariff.fee(.items, count: first) + Tariff.fee(.items, count: total - first, earlier: first)
        #expect(divided == Tariff.fee(.items, count: total))
      }
    }
  }

  @Test(
    "never falls, and rises from page to page and item to item by no less than before", arguments: FeeBasis.allCases)
  func convex(basis: FeeBasis) {
    let fees = (0...300).map { Tariff.fee(basis, count: $0).fen }
    let steps = zip(fees, fees.dropFirst()).map { $1 - $0 }
    #expect(steps.allSatisfy { $0 >= 0 })
    #expect(steps == steps.sorted())
  }
}

@Suite("An amount of money")
struct MoneyTests {
  @Test(
    "is written in yuan, with fen only where there are any",
    arguments: [
      (0, "0"), (5, "0.05"), (50, "0.50"), (100, "1"), (101, "1.01"), (1250, "12.50"), (220_000, "2200"),
      (123_456_789, "1234567.89"),
    ])
  func yuan(fen: Int, text: String) {
    #expect(Money(fen: fen).yuan == text)
  }

  @Test("is reckoned and compared in whole fen")
  func reckoning() {
    #expect(Money(yuan: 12) == Money(fen: 1200))
    #expect(Money(fen: 10) + Money(fen: 20) == Money(fen: 30))
    #expect(Money(yuan: 1) - Money(fen: 1) == Money(fen: 99))
    #expect(Money(fen: 99) < Money(yuan: 1))
  }
}
