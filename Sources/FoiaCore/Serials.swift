/// The set of application numbers in use, with one bit for each serial of a year, so that a million of them take little
/// memory.
public struct Serials: Sendable {
  private var years: [Int: [UInt64]] = [:]
  /// The highest serial of each year that has numbers.
  public private(set) var last: [Int: Int] = [:]

  /// A set without numbers.
  public init() {}

  /// Adds a number; returns false if it was in the set already.
  public mutating func insert(_ number: ApplicationNumber) -> Bool {
    let (word, bit) = (number.serial / 64, UInt64(1) << (number.serial % 64))
    // Removed from the dictionary while it is changed, so that the array is not copied.
    var bits = years.removeValue(forKey: number.year) ?? []
    defer { years[number.year] = bits }
    if word >= bits.count { bits += Array(repeating: 0, count: max(word + 1 - bits.count, bits.count)) }
    if bits[word] & bit != 0 { return false }
    bits[word] |= bit
    last[number.year] = max(last[number.year] ?? 0, number.serial)
    return true
  }

  /// Whether a number is in the set.
  public func contains(_ number: ApplicationNumber) -> Bool {
    guard let bits = years[number.year], number.serial / 64 < bits.count else { return false }
    return bits[number.serial / 64] & (UInt64(1) << (number.serial % 64)) != 0
  }

  /// Removes a number; returns false if it was not in the set. The highest serial of its year stays what it was.
  public mutating func remove(_ number: ApplicationNumber) -> Bool {
    guard contains(number) else { return false }
    years[number.year]?[number.serial / 64] &= ~(UInt64(1) << (number.serial % 64))
    return true
  }

  /// The serials of a year, lowest first.
  public func serials(in year: Int) -> [Int] {
    guard let bits = years[year], let last = last[year] else { return [] }
    return (0...last).filter { bits[$0 / 64] & (UInt64(1) << ($0 % 64)) != 0 }
  }

  /// The runs of serials that are missing between the serials of a year, lowest first.
  ///
  /// - Parameter fromFirst: whether what is missing before the lowest one is a gap, too.
  public func gaps(in year: Int, fromFirst: Bool = false) -> [ClosedRange<Int>] {
    guard let bits = years[year], let last = last[year] else { return [] }
    var gaps: [ClosedRange<Int>] = []
    var before = fromFirst ? 0 : nil
    for serial in 0...last where bits[serial / 64] & (1 << (serial % 64)) != 0 {
      if let before, serial > before + 1 { gaps.append(before + 1...serial - 1) }
      before = serial
    }
    return gaps
  }
}
