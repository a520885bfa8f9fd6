// Figures of section two as offices type them, with units and thousands.

import FoiaCore
import FoiaWords
import TestKit
import Testing

@Suite("An amount of section two")
struct AmountTests {
  @Test(
    "is converted to the unit of the form, with commas between thousands or without",
    arguments: [
      (DisclosureItem.fees, Form.form2021, "251000元", ["25.1"]), (.fees, .form2021, "251,000元", ["25.1"]),
      (.fees, .form2021, "251,000 yuan", ["25.1"]), (.punishment, .form2021, "3起", ["3"]),
      (.coercion, .form2021, "12次", ["12"]),
      (.procurement, .form2019, "13 134773500 yuan", ["13", "134773500"]),
      (.fees, .form2021, "13,477.35万元", ["13477.35"]), (.fees, .form2021, "１３，４７７．３５万元", ["13477.35"]),
      (.fees, .form2021, "1,234,567.5元", ["123.45675"]), (.fees, .form2021, "0.2亿元", ["2000"]),
      (.procurement, .form2019, "13 13477.35万元", ["13", "134773500"]),
      (.procurement, .form2019, "13 13,477.35万元", ["13", "134773500"]),
      (.procurement, .form2019, "13, 477.35万元", ["13", "4773500"]),
      (.procurement, .form2019, "13件,477.35万元", ["13", "4773500"]),
      (.procurement, .form2019, "13,13,477.35万元", ["13", "134773500"]),
      (.procurement, .form2019, "13 5万元", ["13", "50000"]), (.fees, .form2021, "2亿元", ["20000"]),
      (.procurement, .form2019, "1,200、1.5亿元", ["1200", "150000000"]),
      (.regulations, .form2021, "1,200 0 35", ["1200", "0", "35"]),
      (.regulations, .form2021, "10,100,200", ["10", "100", "200"]),
      (.licensing, .form2019, "12,减3,200", ["12", "-3", "200"]),
    ])
  func units(item: DisclosureItem, form: Form, text: String, read: [String]) throws {
    #expect(try item.figures(reading: text, in: form).map(\.description) == read)
  }

  @Test(
    "is refused in a unit that is none of the form's, with thousands that are none, or with too few figures",
    arguments: [
      (DisclosureItem.fees, "251千元"), (.fees, "251美元"), (.fees, "251,00元"), (.fees, "1251,000元"), (.fees, "0,251元"),
      (.fees, "1,000万"), (.fees, "1 000元"), (.regulations, "1,200"), (.licensing, "1.5万元"),
    ])
  func refused(item: DisclosureItem, text: String) {
    #expect(throws: ReadingFault.notFigures(item, .form2021, text)) { try item.figures(reading: text, in: .form2021) }
  }

  @Test(
    "is refused where a comma may stand between two figures or between thousands",
    arguments: [
      (DisclosureItem.procurement, Form.form2019, "13,477.35万元"), (.procurement, .form2019, "13，477"),
      (.procurement, .form2019, "1,200,300元"), (.regulations, .form2021, "1,234,5,678"),
    ])
  func doubtful(item: DisclosureItem, form: Form, text: String) {
    #expect(throws: ReadingFault.figuresOrThousands(item, form, text)) { try item.figures(reading: text, in: form) }
  }

  @Test("is read as it is written, or refused, however many thousands are chosen at random")
  func random() throws {
    var random = SplitMix64(state: 0x5EC7_1042)
    for _ in 0..<500 {
      let (count, yuan) = (Int.random(in: 0...2_000, using: &random), Int.random(in: 0...99_999_999, using: &random))
      let typed = "\(grouped(count)) \(grouped(yuan))元"
      #expect(
        try DisclosureItem.procurement.figures(reading: typed, in: .form2019).map(\.description)
          == [String(count), String(yuan)])
      let joined = "\(grouped(count)),\(grouped(yuan))元"
      if let read = try? DisclosureItem.procurement.figures(reading: joined, in: .form2019) {
        #expect(read.map(\.description) == [String(count), String(yuan)], "\(joined)")
      }
    }
  }

  @Test("is known to have no unit")
  func unit() {
    #expect(DisclosureItem.fees.leavesOutUnit("251000", in: .form2021))
    #expect(DisclosureItem.procurement.leavesOutUnit("13 251000", in: .form2019))
    #expect(!DisclosureItem.fees.leavesOutUnit("251000元", in: .form2021))
    #expect(!DisclosureItem.fees.leavesOutUnit("251000 yuan", in: .form2021))
    #expect(!DisclosureItem.licensing.leavesOutUnit("5", in: .form2021))
    #expect(!DisclosureItem.fees.leavesOutUnit("5", in: .form2019))
  }

  /// `1,234,567`, made from the end on.
  private func grouped(_ number: Int) -> String {
    number < 1000 ? String(number) : grouped(number / 1000) + "," + String(String(number % 1000 + 1000).dropFirst())
  }
}
