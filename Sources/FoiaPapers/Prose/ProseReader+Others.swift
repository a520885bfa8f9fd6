internal import FoiaCore
internal import FoiaWords

extension ProseReader {
  /// The figure of section two that a number behind these words is of: 制发规章3件.
  mutating func document(_ before: [ProseToken]) -> String? {
    guard case .item(let item)? = topic, !sentence.isOfOthersDocuments, !isOfElse else { return nil }
    let words = before.compactMap(\.word)
    switch item {
    case .licensing, .punishment, .coercion:
      return words.contains(.item(item)) ? item.rawValue : nil
    case .regulations, .normativeDocuments:
      if words.contains(.repealed) { return "\(item.rawValue).repealed" }
      if words.contains(.inForce) { return "\(item.rawValue).in-force" }
      return words.contains(.made) && words.contains(.item(item)) ? "\(item.rawValue).made" : nil
    case .otherServices, .fees, .procurement: return nil
    }
  }

  /// What a number says of the fee for processing.
  mutating func fee(_ number: ProseToken.Number, before: [ProseToken], _ clause: Clause) {
    guard !isOfElse, !number.isAbout, let text = number.text, !before.contains(where: { $0.word == .owed }) else {
      return
    }
    switch number.unit {
    case .yuan: reading.fees.append(.amount(text))
    case .pieces: if isOfFees(clause) { reading.fees.append(.notices(text)) }
    case .bare, .wanYuan, .percent, .other: break
    }
  }

  /// Whether a clause itself is about fees.
  func isOfFees(_ clause: Clause) -> Bool {
    clause.tokens.contains { $0.word == .fee } || ["收费", "收取", "通知"].contains(where: clause.words.contains)
  }

  /// Whether a clause says that everything is finished, or was done in time.
  mutating func claims(_ clause: Clause) {
    guard topic == .applications, !isOfElse else { return }
    let words = clause.tokens.compactMap(\.word)
    // 上年结转3件，均已办结 says nothing of those that came in the year.
    let isOfCarriedIn =
      sentence.rows.allSatisfy { $0 == "carried-in" }
      && (sentence.rows.last ?? clause.tokens.compactMap(\.row).first?.names.first) == "carried-in"
    let isAll = saysAllAnswered(clause.tokens) && !isOfCarriedIn
    let isInTime = words.contains(.inTime) || ["按期", "按时"].contains(where: clause.words.contains)
    let isWholeInTime = ProseWords.wholeRates(of: ProseWords.timelyRates).contains(where: clause.words.contains)
    // 无逾期答复情况
    let isNoneLate =
      words.contains(.denial) && ["逾期", "超期", "超时", "延误"].contains(where: clause.words.contains)
      && !words.contains(.cause)
      && words.contains { if case .row(let row) = $0 { row.names.contains("total") } else { false } }
    if isInTime && isAll && !words.contains(.denial) || isWholeInTime || isNoneLate { reading.claimsAllInTime = true }
    let isOpen = ["还在", "仍在", "尚在", "正在"].contains { word in
      ["办理", "答复", "处理"].contains { clause.words.contains(word + $0) }
    }
    let isCounted = clause.tokens.contains { $0.number != nil }
    if isOpen, !isCounted, !words.contains(.denial), !words.contains(.fromAnother) { reading.claimsUnfinished = true }
    let isWholeRate =
      !isWholeInTime && ProseWords.wholeRates(of: ["答复率", "办结率"]).contains(where: clause.words.contains)
    if isAll || isWholeRate, !isInTime, !words.contains(.part), !words.contains(.denial) {
      reading.claimsAllFinished = true
    }
  }

  /// Whether 全部 or 均 stands before the word for answering, with nothing between them but when: 均在法定期限内答复.
  private func saysAllAnswered(_ tokens: [ProseToken]) -> Bool {
    tokens.indices.contains { index in
      guard tokens[index].word == .all else { return false }
      let next = tokens[(index + 1)...].first { ![.filler, .inTime, .part].contains($0.word) }
      return next?.row?.rank == .flow && next?.row?.names == ["total"]
    }
  }
}
