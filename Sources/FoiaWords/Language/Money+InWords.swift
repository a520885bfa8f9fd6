public import FoiaCore

extension Money {
  /// The amount in words, as receipts and notices have it: `人民币贰仟贰佰元整` · `two thousand two hundred yuan`.
  public var inWords: Phrase { Phrase(zh: "人民币" + chineseWords, en: englishWords) }

  private var chineseWords: String {
    let (yuan, jiao, rest) = (fen / 100, fen / 10 % 10, fen % 10)
    let small = jiao == 0 && rest == 0
    let whole = yuan > 0 || small ? yuan.inCapitals + "元" : ""
    if small { return whole + "整" }
    let tenths = jiao > 0 ? jiao.inCapitals + "角" : yuan > 0 ? "零" : ""
    return whole + tenths + (rest > 0 ? rest.inCapitals + "分" : "整")
  }

  private var englishWords: String {
    let (yuan, rest) = (fen / 100, fen % 100)
    let whole = yuan > 0 || rest == 0 ? [yuan.inEnglish + " yuan"] : []
    return (whole + (rest > 0 ? [rest.inEnglish + " fen"] : [])).joined(separator: " and ")
  }
}

extension Int {
  /// A number in the capital numerals of money: `贰仟零叁拾`. Of several zeros in a row one is written, none at the end of
  /// a group.
  var inCapitals: String {
    let digits = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"]
    let units = ["", "拾", "佰", "仟"]
    if self == 0 { return digits[0] }
    var (text, owesZero, place) = ("", false, 12)
    while place > 0 {
      place -= 1
      let digit = place.powerOfTen > self ? 0 : self / place.powerOfTen % 10
      if digit == 0 {
        owesZero = !text.isEmpty
      } else {
        text += (owesZero ? digits[0] : "") + digits[digit] + units[place % 4]
        owesZero = false
      }
      // The unit of the group, where the group has any digit.
      if place % 4 == 0, place > 0, self / place.powerOfTen % 10_000 > 0 { text += place == 8 ? "亿" : "万" }
    }
    return text
  }

  private var powerOfTen: Int { (0..<self).reduce(1) { power, _ in power * 10 } }

  /// A number in English words: `two thousand two hundred`.
  var inEnglish: String {
    let ones = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
      "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    let tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    if self < 20 { return ones[self] }
    if self < 100 { return tens[self / 10] + (self % 10 > 0 ? "-" + ones[self % 10] : "") }
    let (size, name) =
      self < 1000
      ? (100, "hundred")
      : self < 1_000_000
        ? (1000, "thousand") : self < 1_000_000_000 ? (1_000_000, "million") : (1_000_000_000, "billion")
    let rest = self % size
    return (self / size).inEnglish + " " + name + (rest > 0 ? (rest < 100 ? " and " : " ") + rest.inEnglish : "")
  }
}
