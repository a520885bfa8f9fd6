internal import FoiaCore
internal import FoiaWords

extension ProseReader {
  /// The figures of section four that a number between these words is of; empty if none is named.
  mutating func disputes(
    _ topic: String, _ before: [ProseToken], _ after: [ProseToken], number: String?, _ clause: Clause
  ) -> [Figure] {
    let ways = before.compactMap(\.way)
    // 仍有2件行政复议和2件行政诉讼未审结
    if !ways.isEmpty, after.first?.way != nil { return [] }
    // 上年结转行政复议2件: the table does not have them apart.
    if before.contains(where: { $0.row?.isCarried ?? false }) {
      if !ways.isEmpty { (disputeIsWhole, sentence.openDispute) = (false, nil) }
      return []
    }
    guard isOfDisclosure else {
      // 行政复议86件，其中政府信息公开类21件
      if !ways.isEmpty { sentence.openDispute = nil }
      return []
    }
    if !ways.isEmpty {
      let isBare = before.allSatisfy { $0.way != nil || $0.isFiller || $0.word == .and || $0.isResult }
      sentence.waysArePart = sentence.waysArePart && isBare || !isWhole(before)
      disputeIsWhole = !sentence.waysArePart && !sentence.spansPeriods
    }
    let result = result(before, after, isNamed: !ways.isEmpty, clause)
    if let result {
      // 被复议机关纠正 is of reviews, whatever was named before.
      let isOfReview = (before + after).contains { $0.isResult && clause.words($0).contains(ProseWords.reviewOrgan) }
      if isOfReview { (sentence.ways, waysBefore) = (["review"], ["review"]) }
      if !sentence.isInBrackets { sentence.resultIsOutside = true }
      sentence.resultIsShared =
        before.firstIndex { $0.isResult }.map { before[$0...].contains { $0.way != nil } } ?? false
      // 行政复议6件、行政诉讼5件。维持6件: what the sentence before named.
      let candidates = [Set(ways), Set(sentence.ways), waysBefore].first { !$0.isEmpty } ?? [topic]
      (sentence.hasResult, sentence.lastIsBareResult, sentence.openDispute) = (true, ways.isEmpty, nil)
      // 行政复议6件、行政诉讼5件，被纠错1件: of which of the two nobody says.
      // 纠正不规范答复7件, 仲裁裁决被撤销2件
      let isOfElse = (before + after.prefix(1)).contains {
        isOfSomethingElse($0) && !$0.isOfMany && !$0.isOfRest
      }
      if isOfElse { disputeIsWhole = false }
      if isOfElse, let number {
        for way in candidates { sentence.parts["\(way).\(result.code)", default: []].append(number) }
      }
      guard disputeIsWhole, !isOfElse, before.count(where: { $0.isResult }) < 2 else { return [] }
      if candidates.count == 1, let way = candidates.first {
        return [Figure(names: ["\(way).\(result.code)"], isCertain: !disputeIsGuess)]
      }
      // 行政诉讼5件，其中直接起诉4件，结果维持3件
      let isOfSuits = candidates.isSubset(of: ["suits", "suit", "suit-after-review"])
      return isOfSuits ? [Figure(names: candidates.sorted(by: >).map { "\($0).\(result.code)" }, isCertain: false)] : []
    }
    let rows = before.compactMap(\.row)
    // 行政复议结案5件, 办结行政复议5件
    let isConcluded = !ways.isEmpty && rows.contains { $0.names == ["total"] }
    // 纠错案件2件，其中行政复议1件、行政诉讼1件
    if !ways.isEmpty, sentence.lastIsBareResult, before.contains(where: { $0.word == .among }) {
      sentence.resultIsShared = true
      return []
    }
    if !ways.isEmpty { sentence.lastIsBareResult = false }
    // What was concluded, or decided by this body as the organ, is another number.
    guard !isConcluded, !(ways.isEmpty && rows.contains { $0.names == ["total"] }),
      !(body.decidesReviews && !rows.isEmpty),
      !before.contains(where: { $0.word == .otherWork || $0.word == .application && ways.isEmpty })
    else {
      if !ways.isEmpty { disputeIsWhole = false }
      return []
    }
    guard let last = ways.last else {
      // 发现问题9个，纠正9个
      if before.contains(where: { isOfSomethingElse($0) && !$0.isOfMany }) { disputeIsWhole = false }
      // 行政复议情况，共3件
      guard let open = sentence.openDispute, before.allSatisfy({ $0.word == .sum || $0.isFiller }),
        after.isEmpty
      else { return [] }
      sentence.openDispute = nil
      return [Figure(names: ["\(open).total"], isCertain: false)]
    }
    sentence.openDispute = nil
    // 尚未审结的行政复议2件、行政诉讼2件; 维持3件（直接起诉2件、复议后起诉1件）
    if sentence.isInBrackets, sentence.resultIsOutside { return [] }
    sentence.resultIsOutside = false
    if sentence.resultIsShared, before.allSatisfy({ $0.way != nil || $0.isFiller || $0.word == .and }) { return [] }
    // 6件由同一申请人提起
    guard disputeIsWhole, after.allSatisfy({ !$0.saysSomething || $0.isOfMany }) else { return [] }
    let isVague = rows.contains { $0.names.count > 1 }
    let own = Set(ways).subtracting(["suits"])
    if own.count == 1, let way = own.first, way != "review", Set(ways).count > 1 {
      return [Figure(names: ["\(way).total"], isCertain: !isVague && !disputeIsGuess)]
    }
    if Set(ways).count > 1 {
      return number == "0" ? Set(ways).sorted().map { Figure(names: ["\($0).total"], isCertain: !isVague) } : []
    }
    return [Figure(names: ["\(last).total"], isCertain: !isVague && !disputeIsGuess)]
  }

  /// The outcome that a number is of, before it or right behind it.
  private func result(
    _ before: [ProseToken], _ after: [ProseToken], isNamed: Bool, _ clause: Clause
  ) -> DisputeColumn? {
    if let last = before.last(where: { $0.isResult })?.result { return last }
    // 行政复议2件、行政诉讼2件正在审理
    if isNamed, after.first?.result == .pending, after.last?.place == clause.tokens.last?.place { return .pending }
    // 对其中1件作出维持决定
    guard !isNamed, !before.contains(where: { $0.word == .toward }), let first = after.first else { return nil }
    return first.isFiller ? after.dropFirst().first?.result : first.result
  }

  /// Whether words that name disputes say of no part of them: 行政处罚类行政复议.
  private func isWhole(_ tokens: [ProseToken]) -> Bool {
    tokens.allSatisfy { token in
      switch token.meaning {
      case .unknown(let text): !text.contains(where: \.isLetter) || body.isNamed(by: text) || token.isOfMany
      case .word(.ofOthers), .word(.item): false
      // 不服不予公开决定申请行政复议
      case .word(.row(let row)): row.rank < .group
      case .word(.among): true
      default: Self.narrowsNothing(token)
      }
    }
  }

  /// Takes in which disputes a clause without numbers names.
  mutating func hearDispute(_ clause: Clause) {
    if clause.tokens.contains(where: { $0.way != nil }) { disputeIsWhole = isWhole(clause.tokens) }
  }

  private static func narrowsNothing(_ token: ProseToken) -> Bool {
    switch token.meaning {
    case .unknown(let text): !text.contains(where: \.isLetter)
    case .word(.part), .word(.channel), .word(.among), .word(.rate), .word(.otherWork): false
    case .word, .number, .year, .mark: true
    }
  }
}
