import FoiaCore
import FoiaWords
import Testing

@Suite("An amount in words")
struct AmountWordsTests {
  // The capital numerals as the rules on filling in bills and vouchers have them.
  private static let chinese: [(fen: Int, words: String)] = [
    (0, "零元整"), (1, "壹分"), (5, "伍分"), (50, "伍角整"), (100, "壹元整"), (1_000, "壹拾元整"), (10_000, "壹佰元整"),
    (220_000, "贰仟贰佰元整"), (200_000, "贰仟元整"), (205_000, "贰仟零伍拾元整"), (200_500, "贰仟零伍元整"),
    (140_950, "壹仟肆佰零玖元伍角整"), (600_714, "陆仟零柒元壹角肆分"), (32_504, "叁佰贰拾伍元零肆分"),
    (1_680_032, "壹万陆仟捌佰元叁角贰分"), (10_700_053, "壹拾万零柒仟元伍角叁分"), (100_000_000, "壹佰万元整"),
    (10_000_000_000, "壹亿元整"), (10_000_010_000, "壹亿零壹佰元整"), (1_001_000_000, "壹仟零壹万元整"),
  ]

  @Test("stands in capital numerals in Chinese", arguments: chinese)
  func capitals(fen: Int, words: String) {
    #expect(Money(fen: fen).inWords.zh == "人民币" + words)
  }

  @Test(
    "stands in words in English",
    arguments: [
      (0, "zero yuan"), (220_000, "two thousand two hundred yuan"), (4_150, "forty-one yuan and fifty fen"),
      (10_100, "one hundred and one yuan"), (7, "seven fen"), (100_001_200, "one million and twelve yuan"),
    ])
  func english(fen: Int, words: String) {
    #expect(Money(fen: fen).inWords.en == words)
  }
}
