// Numbers of documents: read as people write them, printed in one way.

import FoiaCore
import Testing

@Suite("The number of a document")
struct OfficialNumberTests {
  @Test(
    "is read with brackets of any shape, and printed with hexagonal ones",
    arguments: [
      ("易工信公复〔2026〕5号", "易工信公复〔2026〕5号"), ("易工信公复[2026]第005号", "易工信公复〔2026〕5号"),
      (" 易工信公复（２０２６）５号 ", "易工信公复〔2026〕5号"), ("易工信公复 【2026】 5", "易工信公复〔2026〕5号"),
      ("XX复(2026)12号", "XX复〔2026〕12号"), ("政办（函）〔2025〕7号", "政办（函）〔2025〕7号"),
      ("易 工 复〔2026〕0012号", "易工复〔2026〕12号"), ("复〔2026〕999999号", "复〔2026〕999999号"),
    ])
  func read(text: String, printed: String) throws {
    let number = try #require(OfficialNumber(reading: text))
    #expect(number.description == printed && OfficialNumber(reading: printed) == number)
  }

  @Test(
    "is none where series, year or place is missing",
    arguments: [
      "", "5号", "〔2026〕5号", "复〔2026〕", "复〔26〕5号", "复〔2026〕0号", "复〔2026〕五号", "复〔2026〕5-6号", "复〔2026〕1000000号",
      "复〔1948〕5号",
      "复〔20260〕5号", "复〔2026〕号", " 〔2026〕5号", "复2026 5号",
    ])
  func none(text: String) { #expect(OfficialNumber(reading: text) == nil) }

  @Test("belongs to the series whatever its width and case")
  func runs() {
    #expect(OfficialNumber(reading: "ＸＸ复〔2026〕1号")?.run == OfficialNumber(reading: "xx 复〔2026〕9号")?.run)
    #expect(OfficialNumber(reading: "甲复〔2026〕1号")?.run != OfficialNumber(reading: "甲复〔2025〕1号")?.run)
  }
}
