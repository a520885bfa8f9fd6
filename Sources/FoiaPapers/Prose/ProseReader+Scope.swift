internal import FoiaCore
internal import FoiaWords

extension ProseReader {
  /// Whether what is of a part by this word stays so for what follows: 延期办理6件，其中予以公开2件.
  static func narrowsSentence(_ word: ProseWord) -> Bool { [.part, .ofOthers].contains(word) }

  /// What follows is of a part, or of something else.
  mutating func narrow() {
    scope = .part
    if topic == .otherWork { disputeIsWhole = false }
  }

  /// Notes the number of a part of a row: 延期答复1件.
  mutating func notePart(_ number: String, _ before: [ProseToken]) {
    for token in before {
      if let row = token.row, row.names.count == 1 {
        sentence.parts["\(row.names[0]).total", default: []].append(number)
      }
    }
  }

  /// Of which applications the outcomes behind these words are.
  func scope(of before: [ProseToken]) -> ProseScope {
    if scope != .all { return scope }
    if let received = before.firstIndex(where: { $0.row?.names.first == "new" }) {
      return .ofNew(isSaid: before[received...].contains { $0.isOfMany })
    }
    let flows = sentence.rows.filter { ["new", "carried-in", "total", "handled"].contains($0) }
    // 上年结转3件，予以公开2件；本年新收12件
    if flows == ["carried-in"] { return .ofCarriedIn }
    let isOfNew =
      flows.last == "new" || flows.suffix(2) == ["new", "total"] || flows == ["carried-in", "new", "total"]
    return isOfNew ? .ofNew(isSaid: false) : .all
  }

  /// Takes in of which applications a clause without numbers says the rest is: 上年结转的申请中，….
  mutating func hearScope(_ clause: Clause) {
    let words = clause.tokens.compactMap(\.word)
    let (isSubject, isOfMany) = (
      [.applications, .application].contains(clause.tokens.last?.word), Self.endsInMany(clause)
    )
    // 被申请复议的答复中
    let isOfDisputed = isOfMany && clause.tokens.contains { $0.way != nil } && clause.tokens.contains { $0.row != nil }
    if isOfDisputed { return narrow() }
    guard words.contains(.applications) || words.contains(.application) || topic == .applications else { return }
    let isPhrase = clause.words.hasSuffix("的") || clause.words.hasSuffix("的中")
    let named =
      isPhrase ? clause.tokens[...] : clause.tokens.prefix { ![.applications, .application].contains($0.word) }
    let isUnknown = named.contains { isOfSomethingElse($0) && !$0.isOfMany }
    let isNarrow =
      words.contains(.part) || words.contains(.ofOthers)
      || isOfMany && named.contains { $0.word == .otherWork || $0.way != nil }
      || sentence.namesOneChannel && clause.tokens.contains { $0.channel != nil }
    if isNarrow || isUnknown && (isSubject || isOfMany) { return narrow() }
    if isOfMany { take(clause.tokens.compactMap(\.row), isSaid: clause.saysNew) }
  }

  private static func endsInMany(_ clause: Clause) -> Bool {
    clause.words.hasSuffix("中") || clause.words.hasSuffix("里")
      || clause.tokens.first { !$0.isFiller }?.word == .toward
  }

  /// Takes in of which applications a number of received ones says the rest is: 上年结转的3件申请中，….
  mutating func hearScope(of row: ProseRow, _ before: [ProseToken], _ after: [ProseToken], _ clause: Clause) {
    let isOfThese =
      (after.contains { $0.isOfMany } || before.contains { $0.word == .toward })
      && after.contains { [.applications, .application].contains($0.word) }
    // 上年结转的5件中, 其中上年结转的5件，…, 上年结转5件：….
    let isOfCarried =
      row.names == ["carried-in"]
      && (after.contains { $0.isOfMany } || clause.endsInOf(before) || clause.isFollowedByColon)
    if isOfThese && row.rank < .group || isOfCarried {
      take([row], isSaid: clause.saysNew)
    } else if row.names.first == "new", scope == .ofCarriedIn {
      scope = .all
    } else if row.names == ["total"], before.contains(where: { $0.row?.names == ["new"] }),
      !before.contains(where: { $0.word == .and })
    {
      scope = .ofNew(isSaid: clause.saysNew)
    } else if row.rank == .flow,
      before.contains(where: { [.applications, .application].contains($0.word) })
        || after.contains(where: { $0.word == .applications })
    {
      scope = .all
    }
  }

  /// Takes in of which applications the rest is, by the rows that were named: those of the year alone, or those carried in.
  mutating func take(_ rows: [ProseRow], isSaid: Bool) {
    if rows.contains(where: { $0.names.contains("carried-in") }) {
      scope = .ofCarriedIn
    } else if rows.contains(where: { $0.names.first == "new" }) {
      scope = .ofNew(isSaid: isSaid)
    } else if rows.contains(where: { $0.rank == .group }) {
      narrow()
    }
  }

  /// Takes in the kind of applicant that a share is of, which what follows may be of: 自然人申请予以公开率40%，部分公开2件.
  mutating func hearKind(sharing before: [ProseToken]) {
    if let kind = kind(before, []) { sentence.kind = (kind.code, kind.isCertain, isOfAll: false) }
  }

  /// Takes in the kind of applicant that a clause without numbers is about: 自然人申请中，….
  mutating func hearKind(_ clause: Clause) {
    let kinds = clause.tokens.compactMap { token -> (code: String, isCertain: Bool)? in
      if case .kind(let code, let isCertain)? = token.word { (code, isCertain) } else { nil }
    }
    // 商业企业申请：上年结转1件，本年新收2件
    let isTitle = clause.tokens.allSatisfy {
      $0.kind != nil || $0.isFiller || [.application, .applications, .toward].contains($0.word)
    }
    guard kinds.count == 1, isTitle || clause.words.hasSuffix("中") || clause.words.hasSuffix("里") else { return }
    sentence.kind = (kinds[0].code, kinds[0].isCertain, isOfAll: true)
  }
}
