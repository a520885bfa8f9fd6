// Comparing what a command printed with what its story says, and showing the difference.

import Foundation

/// Whether printed text is what a story expects, byte for byte outside its wildcards.
enum Comparison {
  static let anyLines = "…"
  static let anyText = "«any»"

  /// Whether the step's expectation holds; a last blank line of it may be there for the eye alone.
  static func holds(_ expected: [String], _ printed: [String]) -> Bool {
    matches(expected, printed) || (expected.last == "" && matches(expected.dropLast(), printed))
  }

  /// Lines against lines, where `…` stands for any number of them.
  static func matches(_ expected: [String], _ printed: [String]) -> Bool {
    var (index, position) = (0, 0)
    var retry: (index: Int, position: Int)?
    while position < printed.count {
      if index < expected.count, isAnyLines(expected[index]) {
        retry = (index + 1, position)
        index += 1
      } else if index < expected.count, matches(line: expected[index], printed[position]) {
        index += 1
        position += 1
      } else if let from = retry {
        retry = (from.index, from.position + 1)
        (index, position) = (from.index, from.position + 1)
      } else {
        return false
      }
    }
    return expected[index...].allSatisfy(isAnyLines)
  }

  /// One line against one, where `«any»` stands for some text, at least one character.
  static func matches(line expected: String, _ printed: String) -> Bool {
    guard expected.contains(anyText) else { return expected.utf8.elementsEqual(printed.utf8) }
    let pieces = expected.components(separatedBy: anyText).map { Array($0.utf8) }
    var rest = Array(printed.utf8)[...]
    guard let first = pieces.first, let last = pieces.last, rest.starts(with: first) else { return false }
    rest = rest.dropFirst(first.count)
    for piece in pieces.dropFirst().dropLast() {
      guard let start = rest.indices.dropFirst().first(where: { rest[$0...].starts(with: piece) }) else { return false }
      rest = rest[(start + piece.count)...]
    }
    return rest.count > last.count && rest.suffix(last.count).elementsEqual(last)
  }

  static func isAnyLines(_ line: String) -> Bool { line.trimmingCharacters(in: .whitespaces) == anyLines }
}

/// One line of the way from the expected to the printed lines.
enum Change: Equatable {
  /// Expected, and printed so.
  case kept(expected: String)
  /// Covered by a `…`.
  case covered
  /// Expected, not printed.
  case missing(String)
  /// Printed, not expected.
  case extra(String)
}

extension Comparison {
  /// The fewest missing and extra lines that lead from the expected to the printed lines.
  static func changes(_ expected: [String], _ printed: [String]) -> [Change] {
    guard expected.count * printed.count <= largest else {
      return expected.map(Change.missing) + printed.map(Change.extra)
    }
    let width = printed.count + 1
    // cost[index * width + position]: changes needed from there to both ends.
    var cost = Array(repeating: 0, count: (expected.count + 1) * width)
    for index in stride(from: expected.count, through: 0, by: -1) {
      for position in stride(from: printed.count, through: 0, by: -1) {
        cost[index * width + position] =
          steps(expected, printed, index, position)
          .map { $0.price + cost[$0.index * width + $0.position] }.min() ?? 0
      }
    }
    var changes: [Change] = []
    var (index, position) = (0, 0)
    while (index, position) != (expected.count, printed.count) {
      let left = cost[index * width + position]
      guard
        let step = steps(expected, printed, index, position)
          .first(where: { $0.price + cost[$0.index * width + $0.position] == left })
      else { break }
      if let change = step.change { changes.append(change) }
      (index, position) = (step.index, step.position)
    }
    return changes
  }

  /// Beyond so many pairs of lines no least way is sought.
  private static let largest = 1_000_000

  private typealias Move = (index: Int, position: Int, price: Int, change: Change?)

  /// The moves possible from one point, the ones to prefer first.
  private static func steps(_ expected: [String], _ printed: [String], _ index: Int, _ position: Int) -> [Move] {
    var moves: [Move] = []
    if index < expected.count, isAnyLines(expected[index]) {
      if position < printed.count { moves.append((index, position + 1, 0, .covered)) }
      moves.append((index + 1, position, 0, nil))
    } else {
      if index < expected.count, position < printed.count, matches(line: expected[index], printed[position]) {
        moves.append((index + 1, position + 1, 0, .kept(expected: expected[index])))
      }
      if index < expected.count { moves.append((index + 1, position, 1, .missing(expected[index]))) }
    }
    if position < printed.count { moves.append((index, position + 1, 1, .extra(printed[position]))) }
    return moves
  }

  /// The difference as a person reads it: `-` expected, `+` printed, long unchanged stretches folded.
  static func difference(_ expected: [String], _ printed: [String]) -> String {
    var shown: [String] = []
    for change in changes(expected, printed) {
      switch change {
      case .kept(let line): shown.append("  \(line)")
      case .covered: if shown.last != "  \(anyLines)" { shown.append("  \(anyLines)") }
      case .missing(let line): shown.append("- \(line)")
      case .extra(let line): shown.append("+ \(line)")
      }
    }
    let (near, longest) = (3, 120)
    let changed = shown.indices.filter { !shown[$0].hasPrefix("  ") }
    var folded: [String] = []
    for (index, line) in shown.enumerated() {
      if changed.contains(where: { abs($0 - index) <= near }) {
        folded.append(line)
      } else if folded.last != "  (…)" {
        folded.append("  (…)")
      }
    }
    guard folded.count > longest else { return folded.joined(separator: "\n") }
    let halves = ["- ", "+ "].flatMap { mark in folded.filter { $0.hasPrefix(mark) }.prefix(longest / 2) }
    return (halves + ["  (…)"]).joined(separator: "\n")
  }
}
