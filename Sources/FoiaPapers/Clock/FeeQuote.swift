public import FoiaCore
public import FoiaFormats
public import FoiaWords

/// What a fee comes to, with the items of the month that raise it.
public struct FeeQuote {
  private let basis: FeeBasis
  private let count: Int
  private let earlier: [EarlierItems]

  /// - Parameter earlier: the same applicant's applications earlier in the month.
  public init(_ basis: FeeBasis, count: Int, earlier: [EarlierItems]) {
    self.basis = basis
    self.count = count
    self.earlier = earlier
  }

  private var before: Int { earlier.reduce(0) { $0 + $1.items } }
  private var fee: Money { Tariff.fee(basis, count: count, earlier: before) }

  public func text(_ language: Language) -> String {
    let counted = basis.counted(count, language)
    let numbers = earlier.map { "\($0.number)" + ($0.items == 1 ? "" : "×\($0.items)") }
    switch language {
    case .zh:
      let month = before > 0 ? "，本月此前已有\(before)件（\(numbers.joined(separator: "、"))）" : ""
      return "\(basis.name(.zh))，本件\(counted)\(month)：" + (fee.fen == 0 ? "不收费" : "应收\(fee.text(.zh))")
    case .en:
      let month =
        before > 0
        ? ", after \(basis.counted(before, .en)) earlier in the month (\(numbers.joined(separator: ", ")))" : ""
      return "\(basis.name(.en)), \(counted)\(month): " + (fee.fen == 0 ? "no fee" : fee.text(.en))
    }
  }

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
