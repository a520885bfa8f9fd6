internal import FoiaCore
internal import FoiaWords

/// Joins years with the words beside them: in a report of 2023, 2022年结转 is the row 上年结转, and 较2022年 compares.
struct ProsePeriods {
  let year: Int

  func joined(_ tokens: [ProseToken]) -> [ProseToken] {
    var joined: [ProseToken] = []
    var at = 0
    while at < tokens.count {
      let (meaning, length) = reading(tokens, at)
      let last = tokens[at + length - 1]
      joined.append(ProseToken(meaning: meaning, place: tokens[at].place.lowerBound..<last.place.upperBound))
      at += length
    }
    return joined
  }

  private func reading(_ tokens: [ProseToken], _ at: Int) -> (ProseToken.Meaning, length: Int) {
    let token = tokens[at]
    func next(_ offset: Int) -> ProseToken.Meaning? {
      tokens.indices.contains(at + offset) ? tokens[at + offset].meaning : nil
    }
    switch token.meaning {
    case .unknown(let text):
      if let last = text.last, "较比".contains(last), case .year(let other)? = next(1), other != year {
        return (.word(.fromAnother), 2)
      }
    case .word(.and):
      if case .year(let other)? = next(1), other != year, next(2) == .word(.fromAnother) {
        return (.word(.fromAnother), 3)
      }
    case .year(let other):
      if other == year - 1, let length = lengthOfCarried(tokens, at) { return (Self.carriedIn, length) }
      return (other == year ? .word(.filler) : .word(.otherPeriod), 1)
    case .word(.row(let row)) where row.names.contains("carried-out"):
      if case .year(year + 1)? = next(1) { return (Self.carriedOut, 2) }
      if case .unknown(let text)? = next(1), ProseWords.upTo.contains(text), case .year(year + 1)? = next(2) {
        return (Self.carriedOut, 3)
      }
    case .word, .number, .mark: break
    }
    return (token.meaning, 1)
  }

  /// The number of tokens of 2022年结转 or 2022年度的结转; nil where no carrying over follows the year.
  private func lengthOfCarried(_ tokens: [ProseToken], _ at: Int) -> Int? {
    for next in (at + 1)..<(at + 4) where tokens.indices.contains(next) {
      if let row = tokens[next].row {
        return row.rank == .vague && row.names.contains("carried-in")
          ? next - at + 1 + lengthOfYear(tokens, next + 1) : nil
      }
      if !tokens[next].isFiller { return nil }
    }
    return nil
  }

  /// The number of tokens of 至2023年 behind 2022年结转, in a report of 2023.
  private func lengthOfYear(_ tokens: [ProseToken], _ at: Int) -> Int {
    guard tokens.indices.contains(at + 1), case .unknown(let text) = tokens[at].meaning, ["至", "到"].contains(text),
      tokens[at + 1].meaning == .year(year)
    else { return 0 }
    return 2
  }

  private static let carriedIn = ProseToken.Meaning.word(.row(ProseRow(names: ["carried-in"], rank: .carried)))
  private static let carriedOut = ProseToken.Meaning.word(.row(ProseRow(names: ["carried-out"], rank: .carried)))
}
