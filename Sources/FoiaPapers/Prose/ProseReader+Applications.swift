internal import FoiaCore
internal import FoiaWords

extension ProseReader {
  /// Whether words name an outcome, which only applications have.
  func namesOutcome(_ tokens: [ProseToken]) -> Bool {
    let outcome = tokens.lastIndex { ($0.row?.rank ?? .vague) >= .group }
    let dispute = tokens.lastIndex { if case .dispute? = $0.word { true } else { false } }
    return outcome.map { $0 > dispute ?? -1 } ?? false
  }

  /// The figure of the applications table that a number between these words is of; nil if none is named.
  mutating func applications(_ before: [ProseToken], _ after: [ProseToken], _ clause: Clause) -> Figure? {
    guard isAboutApplications(before, after) else {
      row = nil
      return nil
    }
    let isAmong = before.contains { $0.word == .among }
    if let kind = kind(before, after) {
      sentence.kind = (kind.code, kind.isCertain, isOfAll: false)
      return figure(of: kind, before)
    }
    guard let (named, place, isBehind) = named(before, after, clause) else {
      return unnamed(before, after)
    }
    let other = before.first { token in
      guard let row = token.row, row.rank == .flow, named.rank == .flow else { return false }
      return row.names != named.names
    }
    let isNamed = topic == .applications || after.contains { $0.word == .applications }
    let isJoined = other != nil && before.contains { $0.word == .and }
    let isNarrow = isBehind ? narrows(Array(after[..<place])) : narrows(before)
    guard !isNarrow, !causes(before, upTo: isBehind ? before.endIndex : place, named) else {
      row = nil
      return nil
    }
    switch named.rank {
    case .vague:
      let names = isAmong ? [] : named.names
      return remember(names, isCertain: false)
    case .flow:
      // 其中办结 is what became of a part.
      if named.names == ["total"], isAmong || isBehind {
        return isAmong ? nil : remember(["total", "new", "handled"], isCertain: false)
      }
      if isBehind { return isAmong ? nil : remember(named.names + ["handled"], isCertain: false) }
      if isJoined, let other = other?.row { return remember(named.names + other.names, isCertain: false) }
      return remember(named.names, isCertain: isNamed)
    case .carried:
      // 其中上年结转 is of what was counted before it; of what was answered it need not be all.
      let isOfAll = ["handled", "new"].contains(row)
      if before.contains(where: { $0.row?.names == ["total"] }) || isAmong && row == nil { return nil }
      return remember(named.names, isCertain: !isAmong || isOfAll)
    case .group, .leaf: return remember(named.names, isCertain: true)
    }
  }

  /// Whether the numbers between these words can be of applications at all.
  private func isAboutApplications(_ before: [ProseToken], _ after: [ProseToken]) -> Bool {
    if topic == .applications { return true }
    let isNamedAfter = after.first { $0.word != .filler }?.word == .applications
    if isNamedAfter { return true }
    if namesOutcome(before) || before.isEmpty && namesOutcome(after) {
      // 主动公开80件、不予公开10件 is how documents are marked.
      return sentence.groups > 1 && !sentence.mentionsPublication || before.contains { $0.row?.names == ["total"] }
    }
    let isBare = before.contains { $0.word == .application } && before.contains { ($0.row?.rank ?? .vague) == .flow }
    return topic == nil && isBare
  }

  /// The row that the words before a number name, else those behind it, with its place in them.
  private func named(
    _ before: [ProseToken], _ after: [ProseToken], _ clause: Clause
  ) -> (row: ProseRow, place: Int, isBehind: Bool)? {
    if let found = Self.mostExact(in: before) { return (found.row, found.place, false) }
    guard let found = after.firstIndex(where: { $0.row != nil }), let row = after[found].row,
      !before.contains(where: { $0.word == .applications })
    else { return nil }
    return (row, found, true)
  }

  private static func mostExact(in tokens: [ProseToken]) -> (row: ProseRow, place: Int)? {
    let found = tokens.indices.compactMap { index in tokens[index].row.map { (row: $0, place: index) } }
    return found.max { ($0.row.rank, $0.place) < ($1.row.rank, $1.place) }
  }

  /// Whether unknown words say of which applications a number is.
  private func narrows(_ tokens: [ProseToken]) -> Bool {
    var isToward = false
    for token in tokens {
      switch token.meaning {
      case .unknown(let text):
        if !isToward, text.contains(where: \.isLetter), !body.isNamed(by: text), !token.isOfMany { return true }
      case .word(.toward): isToward = true
      case .word(.applications), .word(.application): isToward = false
      case .word(.kind(_, let isCertain)): if isCertain { return true }
      case .word, .year, .number, .mark: break
      }
    }
    return false
  }

  /// Whether the words before an outcome give a reason for it, so that the number is of that reason alone.
  private func causes(_ tokens: [ProseToken], upTo end: Int, _ row: ProseRow) -> Bool {
    guard row.rank == .group, let cause = tokens[..<end].firstIndex(where: { $0.word == .cause }) else { return false }
    return tokens[cause..<end].contains { if case .unknown = $0.meaning { true } else { false } }
  }

  /// The kind of applicant that words name; nil if they name none or several.
  private func kind(_ before: [ProseToken], _ after: [ProseToken]) -> (code: String, isCertain: Bool)? {
    func kinds(_ tokens: some Sequence<ProseToken>) -> [(code: String, isCertain: Bool)] {
      tokens.compactMap { if case .kind(let code, let isCertain)? = $0.word { (code, isCertain) } else { nil } }
    }
    let named = kinds(before)
    if named.count == 1 { return named[0] }
    guard named.isEmpty, !before.contains(where: { $0.row != nil }) else { return nil }
    let behind = after.prefix { token in
      if case .kind? = token.word { return true }
      return token.word == .filler || token.word == .application || token.word == .applications
    }
    let those = kinds(behind)
    return those.count == 1 ? those[0] : nil
  }

  private mutating func figure(of kind: (code: String, isCertain: Bool), _ before: [ProseToken]) -> Figure? {
    let named = Self.mostExact(in: before)
    let tail = named.map { Array(before[($0.place + 1)...]) } ?? before
    let isNarrow = tail.contains {
      if case .unknown(let text) = $0.meaning { text.contains(where: \.isLetter) } else { false }
    }
    guard !isNarrow else { return nil }
    if let named, named.row.names.count == 1 || named.row.names.first == "new", let name = named.row.names.first {
      row = name
      return (["\(name).\(kind.code)"], kind.isCertain && named.row.rank > .vague)
    }
    if let row { return (["\(row).\(kind.code)"], kind.isCertain) }
    return (["new", "total", "handled"].map { "\($0).\(kind.code)" }, false)
  }

  /// Whether the words before a number of answers say, or leave open, that it is of the year's own applications.
  func isOfNew(_ before: [ProseToken]) -> ProseStatement.OfNew {
    guard let received = before.firstIndex(where: { $0.row?.names.first == "new" }) else {
      return sentence.rows.contains("new") ? .perhaps : .no
    }
    return before[received...].contains { $0.isOfMany } ? .surely : .perhaps
  }

  /// A number whose words name no row: the sum of what was counted, or of applications as such.
  private mutating func unnamed(_ before: [ProseToken], _ after: [ProseToken]) -> Figure? {
    let words = before.compactMap(\.word)
    if words.contains(.sum), !words.contains(.applications), Set(sentence.rows).isSuperset(of: ["new", "carried-in"]) {
      return remember(["handled"], isCertain: false)
    }
    let isOfAll = words.contains(.applications) || after.first { $0.word != .filler }?.word == .applications
    guard isOfAll, !words.contains(.among), !sentence.mentionsPublication, !narrows(before) else { return nil }
    return remember(["new", "total", "handled", "granted"], isCertain: false)
  }

  /// The rows as a figure, the likeliest kept for the kinds that may follow.
  private mutating func remember(_ names: [String], isCertain: Bool) -> Figure? {
    guard let first = names.first else { return nil }
    row = first
    sentence.rows.append(first)
    let ofAll = names.map { "\($0).total" }
    guard let kind = sentence.kind else { return (ofAll, isCertain) }
    let ofKind = names.map { "\($0).\(kind.code)" }
    if kind.isOfAll { return (ofKind, isCertain && kind.isCertain) }
    // 自然人10件，其中予以公开4件; what was received or answered in all begins anew.
    let isAnew = ["new", "carried-in", "handled", "total", "carried-out"].contains(first)
    if isAnew { sentence.kind = nil }
    return (isAnew ? ofAll : ofAll + ofKind, isCertain)
  }

  /// Takes in the kind of applicant that a clause without numbers is about: 自然人申请中，….
  mutating func hearKind(_ clause: Clause) {
    let kinds = clause.tokens.compactMap { token -> (code: String, isCertain: Bool)? in
      if case .kind(let code, let isCertain)? = token.word { (code, isCertain) } else { nil }
    }
    guard kinds.count == 1, clause.words.hasSuffix("中") || clause.words.hasSuffix("里") else { return }
    sentence.kind = (kinds[0].code, kinds[0].isCertain, isOfAll: true)
  }
}
