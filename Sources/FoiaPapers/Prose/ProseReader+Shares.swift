internal import FoiaCore
internal import FoiaWords

extension ProseReader {
  /// Whether the words before a percentage say that it is a share: 占, 占比, 占办结总数的.
  func isShare(_ before: [ProseToken]) -> Bool {
    before.contains { if case .unknown(let text) = $0.meaning { text.hasPrefix("占") } else { false } }
  }

  /// Takes in the share of the figure that was counted just before; false where none was, or its words say of what else.
  mutating func share(_ percent: String, before: [ProseToken]) -> Bool {
    guard isShare(before), sentence.lastIsPlaced, topic == .applications, !isOfElse,
      let counted = reading.statements.last, counted.isCertain,
      counted.names.count == 1
    else { return false }
    var bases: [String] = []
    for token in before {
      switch token.meaning {
      case .unknown(let text): if !ProseWords.ofShares.contains(text) { return false }
      case .word(.row(let row)): bases += row.names
      case .word(.applications), .word(.application): bases += bases.isEmpty ? ["new", "handled", "total"] : []
      case .word(.filler), .word(.own), .word(.sum), .word(.all), .word(.rate): break
      case .word, .number: return false
      case .year, .mark: break
      }
    }
    if bases.isEmpty { bases = ["total", "new", "handled"] }
    reading.shares.append(
      ProseShare(
        name: counted.names[0], number: counted.number, bases: bases.map { $0 + ".total" }, percent: percent))
    return true
  }
}
