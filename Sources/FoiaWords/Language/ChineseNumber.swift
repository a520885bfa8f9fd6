internal import FoiaCore

extension String {
  /// A whole number in Chinese words up to 99,999,999 (三千五百一十一, 零, 两), or in digits with or without separators; nil for
  /// anything else.
  public var chineseNumber: Int? {
    let digits = replacing(",", with: "").replacing("，", with: "").comparable
    if let number = Int(digits: digits) { return number }
    let values: [Character: Int] = [
      "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]
    let units: [Character: Int] = ["十": 10, "百": 100, "千": 1000]
    var (whole, part, digit) = (0, 0, nil as Int?)
    guard !isEmpty, count <= 16 else { return nil }
    for character in self {
      if let value = values[character] {
        // Digits one after another are no number in words, but for a zero between units.
        if let digit, digit != 0 { return nil }
        digit = value
      } else if let unit = units[character] {
        part += (digit ?? 1) * unit
        digit = nil
      } else if character == "万", whole == 0 {
        whole += (part + (digit ?? 0)) * 10_000
        (part, digit) = (0, nil)
      } else {
        return nil
      }
    }
    return whole + part + (digit ?? 0)
  }
}

extension Int {
  /// A number from 1 to 99 in Chinese: `三十三`.
  public var inChinese: String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let (tens, ones) = (self / 10, self % 10)
    return (tens > 1 ? digits[tens % 10] : "") + (tens > 0 ? "十" : "") + digits[ones]
  }
}
