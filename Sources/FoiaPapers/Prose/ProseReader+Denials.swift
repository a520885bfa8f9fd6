internal import FoiaCore
internal import FoiaWords

extension ProseReader {
  /// What a clause without numbers says is zero: that no application, review or suit came, or that nothing was carried over.
  mutating func denials(_ clause: Clause) {
    let tokens = clause.tokens
    guard !isOfElse, let denial = tokens.firstIndex(where: { $0.word == .denial }) else { return }
    let after = tokens[(denial + 1)...]
    if topic == .fee {
      // 除380元外，未收取其他费用
      if isOfFees(clause), !sentence.hasException { reading.fees.append(.none) }
      return
    }
    let ways = after.compactMap(\.way)
    // 未发生复议后起诉且被法院纠正的案件，数量为0
    if !ways.isEmpty { sentence.openDispute = nil }
    let before = tokens[..<denial]
    guard !narrowsDenial(clause) else { return }
    // 新收的申请没有引起行政诉讼, 对个人提出的申请加强沟通，未引发行政诉讼
    let isOfRow = before.contains { $0.row?.names == ["new"] || ($0.row?.rank ?? .vague) >= .group }
    let isOfAll = scope == .all && !sentence.namesKind && !isOfRow
    if !ways.isEmpty, isOfDisclosure, isOfAll, after.allSatisfy(Self.isOfDenial),
      !before.contains(where: narrowsDenial)
    {
      reading.statements += Set(ways).sorted().map {
        ProseStatement(names: ["\($0).total"], number: "0", isCertain: true)
      }
    }
    // 收到的政府信息公开申请数量为零, 依申请公开：无
    if after.isEmpty, ProseWords.noneAtEnd.contains(where: clause.words.hasSuffix),
      before.contains(where: { $0.word == .applications }),
      before.allSatisfy({ isOfNoReceipt($0, clause) })
    {
      denyReceipt(by: before)
    }
    if after.allSatisfy({ isOfNoReceipt($0, clause) }), !sentence.hasException, !clause.isOfOtherChannels,
      before.allSatisfy({ !narrowsDenial($0) && $0.way == nil && $0.row?.rank != .carried }),
      after.contains(where: { $0.word == .applications })
        || topic != .otherWork && after.contains(where: { $0.word == .application })
    {
      if scope == .all { denyReceipt(by: after) }
    }
    guard isOfAll, !before.contains(where: narrowsDenial) else { return }
    denyResult(after)
    denyDocuments(after)
    guard topic == .applications, let row = after.first(where: { !$0.isFiller && $0.word != .application })?.row,
      row.names.count == 1
    else { return }
    // 没有结转下年度办理的申请; 没有部分公开的情形
    let isDenied =
      row.rank == .carried && after.allSatisfy { $0.number == nil && ![.part, .among].contains($0.word) }
      || row.rank == .group && after.allSatisfy { $0.isFiller || $0.row == row || $0.word == .application }
    if isDenied { none(["\(row.names[0]).total"]) }
  }

  /// That a figure is zero.
  private mutating func none(_ names: [String]) {
    reading.statements.append(ProseStatement(names: names, number: "0", isCertain: true))
  }

  /// That no application came, or none of the kinds of applicant that words name: 未收到法人和其他组织的申请 says nothing of natural
  /// persons.
  private mutating func denyReceipt(by words: some Sequence<ProseToken>) {
    let kinds = Set(words.compactMap(\.kind))
    let isOfAll = kinds.isEmpty || kinds.isSuperset(of: ["person", "organisations"])
    if isOfAll { reading.deniesReceipt = true } else { reading.deniedKinds.formUnion(kinds) }
  }

  /// 未发生政府信息公开类行政复议案件被纠正的情况
  private mutating func denyResult(_ words: ArraySlice<ProseToken>) {
    let (ways, results) = (Set(words.compactMap(\.way)), words.compactMap(\.result))
    guard isOfDisclosure, ways.count == 1, results.count == 1, let way = ways.first,
      words.allSatisfy({ $0.isResult || Self.isOfDenial($0) })
    else { return }
    none(["\(way).\(results[0].code)"])
  }

  /// 全年未制发行政规范性文件, 未实施行政强制
  private mutating func denyDocuments(_ words: ArraySlice<ProseToken>) {
    guard case .item(let item)? = topic, words.contains(where: { $0.word == .item(item) }),
      words.allSatisfy({ token in
        if case .unknown(let text) = token.meaning { return ProseWords.doing.contains(text) }
        return token.isFiller || [.item(item), .made, .own].contains(token.word)
      })
    else { return }
    switch item {
    case .licensing, .punishment, .coercion: none([item.rawValue])
    case .regulations, .normativeDocuments:
      if words.contains(where: { $0.word == .made }) { none(["\(item.rawValue).made"]) }
    case .otherServices, .fees, .procurement: break
    }
  }

  /// Whether a word narrows nothing in 未发生因政府信息公开被申请行政复议.
  private static func isOfDenial(_ token: ProseToken) -> Bool {
    switch token.meaning {
    case .unknown(let text): !text.contains(where: \.isLetter)
    case .word(.result), .word(.part), .word(.timely), .word(.channel), .word(.rate), .word(.otherWork): false
    case .word, .year, .number, .mark: true
    }
  }

  /// Whether a word belongs into 未收到任何形式的政府信息公开申请, which says that none came at all.
  private func isOfNoReceipt(_ token: ProseToken, _ clause: Clause) -> Bool {
    switch token.word {
    case .row(let row): row.rank == .vague && row.names.count == 3 || row.names.first == "new"
    case .kind: true
    case .channel: clause.tokens.contains { $0.word == .everyChannel } || clause.words.contains(ProseWords.ofForm.form)
    case .applications, .application, .disclosure, .filler, .own, .everyChannel, .through, .toward, .and, .denial,
      .whole:
      true
    case .dispute, .result, .item, .made, .repealed, .inForce, .decision, .ofOthers, .fee, .owed, .otherWork, .part,
      .timely,
      .change,
      .fromAnother, .otherPeriod, .others, .bodiesBelow, .among, .sum, .respectively, .inTime, .all, .rate, .cause:
      false
    case nil:
      if case .unknown(let text) = token.meaning {
        !text.contains(where: \.isLetter) || body.isNamed(by: text)
      } else {
        false
      }
    }
  }
}
