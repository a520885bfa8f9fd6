internal import FoiaCore
internal import FoiaWords

extension ProseReader {
  /// Whether the words before a percentage say that it is a share: 占, 占比, 占办结总数的.
  func isShare(_ before: [ProseToken]) -> Bool {
    before.contains { if case .unknown(let text) = $0.meaning { text.hasPrefix("占") } else { false } }
  }

  /// Takes in the share of the figure that was counted just before, or of the row that its own words name (办结13件，予以公开占38.5%);
  /// false where there is neither, or its words say of what else.
  mutating func share(_ percent: String, before: [ProseToken]) -> Bool {
    guard isShare(before), sentence.lastIsPlaced, topic == .applications, !isOfElse,
      let counted = reading.statements.last, counted.isCertain, counted.names.count == 1
    else { return false }
    let isOfRow = before.first(where: { !$0.isFiller })?.row != nil
    var rows: [String] = []
    for token in before {
      switch token.meaning {
      case .unknown(let text): if !ProseWords.ofShares.contains(text) { return false }
      case .word(.row(let row)): rows += row.names
      case .word(.applications), .word(.application): rows += rows.isEmpty ? ["new", "handled", "total"] : []
      case .word(.filler), .word(.own), .word(.sum), .word(.all), .word(.rate), .word(.and), .word(.among): break
      case .word, .number: return false
      case .year, .mark: break
      }
    }
    let all = ["total", "new", "handled"]
    if isOfRow {
      guard rows.count == 1 else { return false }
      reading.shares.append(
        ProseShare(name: rows[0] + ".total", bases: counted.names + all.map { $0 + ".total" }, percent: percent))
    } else {
      let bases = rows.isEmpty ? all : rows
      reading.shares.append(
        ProseShare(
          name: counted.names[0], number: counted.number, bases: bases.map { $0 + ".total" }, percent: percent))
    }
    return true
  }
}
