/// Which numbers there are: a bit for every serial of a year, so that a million of them take little memory.
public struct Serials: Sendable {
  private var years: [Int: [UInt64]] = [:]
  /// The highest serial of each year.
  public private(set) var last: [Int: Int] = [:]

  public init() {}

  /// Notes a number; false where it is there already.
  public mutating func insert(_ number: ApplicationNumber) -> Bool {
    let (word, bit) = (number.serial / 64, UInt64(1) << (number.serial % 64))
    // Taken out while it is changed, so that it is not copied.
    var bits = years.removeValue(forKey: number.year) ?? []
    defer { years[number.year] = bits }
    if word >= bits.count { bits += Array(repeating: 0, count: max(word + 1 - bits.count, bits.count)) }
    if bits[word] & bit != 0 { return false }
    bits[word] |= bit
    last[number.year] = max(last[number.year] ?? 0, number.serial)
    return true
  }

  /// The serials left out between two of a year, each run of them.
  public func gaps(in year: Int) -> [ClosedRange<Int>] {
    guard let bits = years[year], let last = last[year] else { return [] }
    var gaps: [ClosedRange<Int>] = []
    var before: Int?
    for serial in 0...last where bits[serial / 64] & (1 << (serial % 64)) != 0 {
      if let before, serial > before + 1 { gaps.append(before + 1...serial - 1) }
      before = serial
    }
    return gaps
  }
}
