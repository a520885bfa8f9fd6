/// How a person names an application on the command line.
public enum NumberReference: Hashable, Sendable {
  /// The year and the serial, such as `2025-0001`.
  case number(ApplicationNumber)
  /// The serial alone, such as `1`: the application of this year, else the only one of any year.
  case serial(Int)
  /// A number in the office's own style, as it was typed.
  case office(String)
  /// `24-26`: the one application of 2024, or those with these serials; which, only the ledger can tell.
  case numberOrRange(ApplicationNumber, ClosedRange<Int>)
}

extension NumberReference: CustomStringConvertible {
  /// The reference as it is repeated in messages, such as `2025-0001` or `1`.
  public var description: String {
    switch self {
    case .number(let number): number.description
    case .serial(let serial): String(serial)
    case .office(let text): text
    case .numberOrRange(_, let serials): "\(serials.lowerBound)-\(serials.upperBound)"
    }
  }
}

extension NumberReference {
  /// Whether another one names the application after that which this one names.
  private func isBefore(_ next: NumberReference) -> Bool {
    switch (self, next) {
    case (.serial(let serial), .serial(let after)): serial + 1 == after
    case (.number(let number), .number(let after)): number.year == after.year && number.serial + 1 == after.serial
    default: false
    }
  }

  /// References as a message repeats them: of three and more in a row the first and the last, as in `4~300`.
  public static func folded(_ references: [NumberReference]) -> [String] {
    var runs: [[NumberReference]] = []
    for reference in references {
      if let last = runs.last?.last, last.isBefore(reference) {
        runs[runs.count - 1].append(reference)
      } else {
        runs.append([reference])
      }
    }
    return runs.flatMap { run in
      guard run.count > 2, let first = run.first, let last = run.last else { return run.map(\.description) }
      return ["\(first)~\(last)"]
    }
  }
}
