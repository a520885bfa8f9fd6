internal import FoiaCore
internal import FoiaWords

extension ProseReader {
  /// The figure of section two that a number behind these words is of: 制发规章3件.
  mutating func document(_ before: [ProseToken]) -> String? {
    guard case .item(let item)? = topic, !sentence.isOfOthersDocuments, !isOfElse else { return nil }
    let words = before.compactMap(\.word)
    guard
      !before.contains(where: {
        isOfSomethingElse($0) || $0.isResult || [.change, .fromAnother, .part, .timely].contains($0.word)
      })
    else {
      // 公示行政许可决定1650件、行政处罚决定28件
      sentence.isOfOthersDocuments = true
      return nil
    }
    switch item {
    case .licensing, .punishment, .coercion:
      return words.contains(.item(item)) ? item.rawValue : nil
    case .regulations, .normativeDocuments:
      if words.contains(.repealed) { return "\(item.rawValue).repealed" }
      if words.contains(.inForce) { return "\(item.rawValue).in-force" }
      return words.contains(.made) && (words.contains(.item(item)) || sentence.namesItem)
        ? "\(item.rawValue).made" : nil
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
    clause.tokens.contains { $0.word == .fee } || ProseWords.ofFees.contains(where: clause.words.contains)
  }

  /// Whether a clause says that everything is finished, or was done in time.
  mutating func claims(_ clause: Clause) {
    let isAbout = topic == .applications || clause.tokens.contains { $0.word == .applications }
    guard isAbout, !isOfElse else { return }
    let words = clause.tokens.compactMap(\.word)
    let isCounted = clause.tokens.contains { $0.number != nil }
    let isOpen = ProseWords.stillOpen.contains(where: clause.words.contains)
    if isOpen, !isCounted, !words.contains(.denial), !words.contains(.fromAnother) { reading.claimsUnfinished = true }
    // 确保均按期答复 is an aim; 除1件外均按期答复, and what is said of some, are not of all.
    let isOfSome =
      sentence.hasException || clause.tokens.contains { $0.kind != nil || $0.channel != nil }
      || isCounted && clause.tokens.contains { ($0.row?.rank ?? .vague) >= .group }
    guard !isOfSome, !ProseWords.aims.contains(where: clause.words.contains) else { return }
    let isInTime = ProseWords.inTime.contains(where: clause.words.contains)
    let saysAll = saysAllAnswered(clause) || clause.words.contains("100%") && saysAnswered(clause)
    let isNoneLate = saysNoneLate(clause) && !words.contains(.cause)
    let isAll = saysAll && scope != .part
    // 上年结转3件，均已办结 says nothing of those that came in the year.
    let isOfCarriedIn =
      sentence.rows.allSatisfy { $0 == "carried-in" }
      && (sentence.rows.last ?? clause.tokens.compactMap(\.row).first?.names.first) == "carried-in"
    if isOfCarriedIn { return }
    if isInTime && isAll && !words.contains(.denial) || isNoneLate { reading.claimsAllInTime = true }
    if isAll, !isInTime, !words.contains(.part), !words.contains(.denial) {
      reading.claimsAllFinished = true
    }
  }

  private func saysAnswered(_ clause: Clause) -> Bool { ProseWords.answers.contains(where: clause.words.contains) }

  /// Whether 全部 or 均 stands before the word for answering, with little between them: 均已按规定在法定期限内予以答复. What the word
  /// belongs to may not follow: 均已建立答复制度.
  private func saysAllAnswered(_ clause: Clause) -> Bool {
    if ProseWords.eachAnswered.contains(where: clause.words.contains) { return true }
    // 占全部办结件的53.85%
    if clause.words.contains("占") { return false }
    let tokens = clause.tokens
    return tokens.indices.contains { index in
      guard tokens[index].word == .all else { return false }
      let rest = tokens[(index + 1)...].prefix(Self.mostBetween)
      return rest.indices.contains { place in
        let words = clause.words(rest[place])
        guard rest[place].row?.names == ["total"] || ProseWords.done.contains(words),
          rest[..<place].allSatisfy({ $0.number?.unit ?? .other == .other && $0.row?.rank ?? .vague < .carried })
        else { return false }
        guard let next = tokens.dropFirst(place + 1).first, next.saysSomething else { return true }
        return ProseWords.doneWith.contains(clause.words(next))
      }
    }
  }

  /// Whether a clause says that nothing was late: 未发生申请超期答复情况.
  private func saysNoneLate(_ clause: Clause) -> Bool {
    guard let late = ProseWords.late.compactMap({ clause.words.firstRange(of: $0)?.lowerBound }).min() else {
      return false
    }
    return ProseWords.noneBefore.contains { clause.words[..<late].contains($0) }
  }

  /// How many words may stand between 均 and 答复.
  private static let mostBetween = 10
}
