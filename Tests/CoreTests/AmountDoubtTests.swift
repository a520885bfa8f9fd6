// Amounts of section two beside last year's.

import FoiaCore
import Testing

@Suite("An amount that may be in another unit")
struct AmountDoubtTests {
  private static func fees(_ amount: String) throws -> DisclosureFigures {
    try #require(DisclosureFigures(form: .form2021, lines: ["licensing 5000", "fees \(amount)"]))
  }

  @Test(
    "is remarked on if it is a thousand times last year's, or as much less",
    arguments: [("25.1", "251000"), ("251000", "25.1"), ("0.5", "500"), ("0.000001", "1000000000000")])
  func jump(before: String, now: String) throws {
    let (last, this) = (try Self.fees(before), try Self.fees(now))
    let (from, to) = (try #require(ExactNumber(before)), try #require(ExactNumber(now)))
    #expect(this.amountDoubts(in: [.fees], after: last) == [.jump(.fees, .feesCollected, from: from, to: to)])
  }

  @Test(
    "is not remarked on if it grew or fell by less, or is nothing",
    arguments: [("25.1", "25099.9"), ("0", "251000"), ("251000", "0"), ("25.1", "0.0252"), ("3", "3")])
  func none(before: String, now: String) throws {
    #expect(try Self.fees(now).amountDoubts(in: [.fees], after: Self.fees(before)).isEmpty)
  }

  @Test("is remarked on if it was typed without a unit and no amount of last year stands beside it")
  func unit() throws {
    let (this, amount) = (try Self.fees("251000"), try #require(ExactNumber("251000")))
    let told = [AmountDoubt.unitNotSaid(.fees, .feesCollected, amount)]
    #expect(this.amountDoubts(in: [.fees], after: nil, withoutUnit: [.fees]) == told)
    #expect(this.amountDoubts(in: [.fees], after: try Self.fees("0"), withoutUnit: [.fees]) == told)
    #expect(this.amountDoubts(in: [.fees], after: nil).isEmpty)
    #expect(try Self.fees("0").amountDoubts(in: [.fees], after: nil, withoutUnit: [.fees]).isEmpty)
    #expect(this.amountDoubts(in: [.licensing], after: try Self.fees("25.1"), withoutUnit: [.licensing]).isEmpty)
  }
}
