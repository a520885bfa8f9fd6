internal import FoiaCore
internal import FoiaWords

extension ProseReader {
  /// The figures of section four that a number between these words is of; empty if none is named.
  mutating func disputes(
    _ topic: String, _ before: [ProseToken], _ after: [ProseToken], number: String?
  ) -> [Figure] {
    let ways = before.compactMap { if case .dispute(let way)? = $0.word { way } else { nil } }
    guard isOfDisclosure else { return [] }
    let result =
      before.last { if case .result? = $0.word { true } else { false } }
      ?? after.first.flatMap { first in
        let next = first.word == .filler ? after.dropFirst().first : first
        if case .result? = next?.word, ways.isEmpty { return next }
        return nil
      }
    if case .result(let column)? = result?.word {
      return [(["\(ways.last ?? topic).\(column.code)"], true)]
    }
    let rows = before.compactMap(\.row)
    // What was concluded, or decided by this body as the organ, is another number.
    guard !rows.contains(where: { $0.names == ["total"] }),
      !(body.decidesReviews && rows.contains { $0.names.first != "new" || $0.names.count > 1 }),
      !before.contains(where: { $0.word == .otherWork || $0.word == .application && ways.isEmpty })
    else { return [] }
    guard let last = ways.last else {
      // 行政复议情况，共3件
      guard let open = sentence.openDispute, before.allSatisfy({ [.sum, .filler].contains($0.word) }) else { return [] }
      sentence.openDispute = nil
      return [(["\(open).total"], false)]
    }
    let place = before.lastIndex { if case .dispute? = $0.word { true } else { false } } ?? 0
    guard before[(place + 1)...].allSatisfy(Self.narrowsNothing) else { return [] }
    sentence.openDispute = nil
    let isVague = rows.contains { $0.names.count > 1 }
    if Set(ways).count > 1 { return number == "0" ? Set(ways).sorted().map { (["\($0).total"], !isVague) } : [] }
    return [(["\(last).total"], !isVague)]
  }

  private static func narrowsNothing(_ token: ProseToken) -> Bool {
    switch token.meaning {
    case .unknown(let text): !text.contains(where: \.isLetter)
    case .word(.part), .word(.channel), .word(.among), .word(.rate), .word(.otherWork): false
    case .word, .number, .year, .mark: true
    }
  }

  /// What a clause without numbers says is zero: that no application, review or suit came, or that nothing was carried over.
  mutating func denials(_ clause: Clause) {
    let tokens = clause.tokens
    guard !isOfElse, let denial = tokens.firstIndex(where: { $0.word == .denial }) else { return }
    let after = tokens[(denial + 1)...]
    if topic == .fee {
      if isOfFees(clause) { reading.fees.append(.none) }
      return
    }
    let ways = after.compactMap { if case .dispute(let way)? = $0.word { way } else { nil } }
    if !ways.isEmpty, isOfDisclosure, after.allSatisfy(Self.isOfDenial) {
      reading.statements += Set(ways).sorted().map {
        ProseStatement(names: ["\($0).total"], number: "0", isCertain: true)
      }
    }
    let before = tokens[..<denial]
    // 收到的政府信息公开申请数量为零, 依申请公开：无
    if after.isEmpty, ["为零", "：无", ":无"].contains(where: clause.words.hasSuffix),
      before.contains(where: { $0.word == .applications }),
      before.allSatisfy({ isOfNoReceipt($0, clause) })
    {
      reading.deniesReceipt = true
    }
    if after.allSatisfy({ isOfNoReceipt($0, clause) }), before.allSatisfy({ !Self.isOther($0.word) }),
      after.contains(where: { $0.word == .applications })
        || topic != .otherWork && after.contains(where: { $0.word == .application })
    {
      reading.deniesReceipt = true
    }
    if let row = after.first(where: { $0.word != .filler })?.row, row.rank == .carried, row.names.count == 1,
      topic == .applications, after.allSatisfy({ $0.number == nil && ![.part, .among].contains($0.word) })
    {
      reading.statements.append(ProseStatement(names: ["\(row.names[0]).total"], number: "0", isCertain: true))
    }
  }

  /// Whether a word narrows nothing in 未发生因政府信息公开被申请行政复议.
  private static func isOfDenial(_ token: ProseToken) -> Bool {
    switch token.meaning {
    case .unknown(let text): !text.contains(where: \.isLetter)
    case .word(.result), .word(.part), .word(.channel), .word(.rate): false
    case .word, .year, .number, .mark: true
    }
  }

  /// Whether a word belongs into 未收到任何形式的政府信息公开申请, which says that none came at all.
  private func isOfNoReceipt(_ token: ProseToken, _ clause: Clause) -> Bool {
    switch token.word {
    case .row(let row): row.rank == .vague && row.names.count == 3 || row.names.first == "new"
    case .kind(let code, _): code == "organisations" || clause.words(token) == "公民"
    case .applications, .application, .disclosure, .filler, .own, .everyChannel, .through, .toward, .and, .denial,
      .whole, .cause:
      true
    case .dispute, .result, .item, .made, .repealed, .inForce, .decision, .ofOthers, .fee, .owed, .otherWork, .part,
      .channel, .change,
      .fromAnother, .otherPeriod, .others, .among, .sum, .respectively, .inTime, .all, .rate:
      false
    case nil:
      if case .unknown(let text) = token.meaning {
        !text.contains(where: \.isLetter) || body.isNamed(by: text)
      } else {
        false
      }
    }
  }

  private static func isOther(_ word: ProseWord?) -> Bool {
    switch word {
    case .otherWork, .part, .channel, .change, .fromAnother, .dispute, .item, .fee: true
    default: false
    }
  }
}
