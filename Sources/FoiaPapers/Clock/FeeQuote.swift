public import FoiaCore
public import FoiaFormats
internal import FoiaWords

/// What a fee comes to, with the items of the month that raise it.
public struct FeeQuote {
  private let basis: FeeBasis
  private let count: Int
  private let earlier: [EarlierItems]

  /// A quote for one application.
  ///
  /// - Parameter earlier: the same applicant's applications earlier in the month.
  public init(_ basis: FeeBasis, count: Int, earlier: [EarlierItems]) {
    self.basis = basis
    self.count = count
    self.earlier = earlier
  }

  private var before: Int { earlier.reduce(0) { $0 + $1.items } }
  private var fee: Money { Tariff.fee(basis, count: count, earlier: before) }

  /// The quote in one line; without a line end.
  public var text: Phrase {
    let (name, counted) = (basis.name, basis.counted(count))
    let result = fee.fen == 0 ? Phrase(zh: "不收费", en: "no fee") : Phrase(zh: "应收", en: "") + fee.text
    return Phrase(
      zh: "\(name.zh)，本件\(counted.zh)\(month.zh)：\(result.zh)",
      en: "\(name.en), \(counted.en)\(month.en): \(result.en)")
  }

  /// What was counted earlier in the month, with the numbers of the applications; empty if nothing was.
  private var month: Phrase {
    guard before > 0 else { return .empty }
    let numbers = earlier.map { "\($0.number)" + ($0.items == 1 ? "" : "×\($0.items)") }.listed
    return Phrase(
      zh: "，本月此前已有\(before)件（\(numbers.zh)）",
      en: ", after \(basis.counted(before).en) earlier in the month (\(numbers.en))")
  }

  /// The quote as JSON.
  public var json: JSON {
    .object([
      .init("basis", .text(basis.rawValue)), .init("count", .integer(count)), .init("earlier", .integer(before)),
      .init(
        "earlier_applications",
        .array(
          earlier.map { .object([.init("number", .text($0.number.description)), .init("items", .integer($0.items))]) })),
      .init("amount_yuan", .text(fee.yuan)),
    ])
  }
}
