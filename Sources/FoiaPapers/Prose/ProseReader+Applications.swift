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
  mutating func applications(
    _ before: [ProseToken], _ after: [ProseToken], number: String?, _ clause: Clause
  ) -> Figure? {
    guard isAboutApplications(before, after), !isOfSeveral(before, clause), !isOfKind(before, after, clause) else {
      row = nil
      return nil
    }
    let isAmong = before.contains { $0.word == .among }
    if let kind = kind(before, after) {
      let asks = before.contains { [.application, .applications].contains($0.word) }
      sentence.kindIsSubject = asks && !isAmong && sentence.kind == nil && !sentence.rows.contains("new")
      sentence.kind = (kind.code, kind.isCertain, isOfAll: false)
      return figure(of: kind, before)
    }
    guard let (named, place, isBehind) = named(before, after, clause) else {
      return scope == .part ? nil : unnamed(before, after, clause)
    }
    if isOfCarried(named, before) { return nil }
    if !isBehind, isWithin(Array(before[(place + 1)...]), after, clause) {
      take([named], isSaid: clause.saysNew)
      row = nil
      return nil
    }
    let other = before.first { token in
      guard let row = token.row, row.rank == .flow, named.rank == .flow else { return false }
      return row.names != named.names
    }
    let isNamed = topic == .applications || after.contains { $0.word == .applications }
    let isJoined = other != nil && before.contains { $0.word == .and }
    // 表示不满意的1件为不予公开, 影响了1件申请的办理
    let isOfSome = (clause.endsInOf(before) || named.rank == .vague) && narrows(before)
    let isNarrow = isBehind ? narrows(Array(after[..<place])) || isOfSome : narrows(before) || clause.isOfForm
    guard !isNarrow, !isOfContent(named, isAmong: isAmong),
      !causes(before, upTo: isBehind ? before.endIndex : place, named)
    else {
      if let number { notePart(number, before) }
      if !isBehind { narrow() }
      row = nil
      return nil
    }
    hearScope(of: named, before, after, clause)
    if scope == .part || !isBehind && isToward(before, clause), named.names.first != "new" || scope == .part {
      return nil
    }
    switch named.rank {
    case .vague:
      let names = isAmong ? [] : named.names
      return remember(names, isCertain: false)
    case .flow:
      // 其中办结 is what became of a part.
      if named.names == ["total"], isAmong || isBehind {
        return isAmong ? nil : rememberSome(["total", "new", "handled"])
      }
      if isBehind { return isAmong ? nil : rememberSome(named.names + ["handled"]) }
      // 新收并办结 leaves out what is not finished yet.
      if isJoined, let other = other?.row {
        let figure = rememberSome(named.names + other.names)
        narrow()
        return figure
      }
      // 县政府（含县政府办）收到4件 may be of the two alone.
      let isOfBodies =
        before.firstIndex { $0.word == .own }.map { before[$0...].contains { $0.word == .among } } ?? false
      let figure = remember(named.names, isCertain: isNamed && !isOfBodies)
      if isOfBodies { narrow() }
      return figure
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
    let isNamedAfter = after.first { !$0.isFiller }?.word == .applications
    if isNamedAfter { return true }
    if namesOutcome(before) || before.isEmpty && namesOutcome(after) {
      // 主动公开80件、不予公开10件 is how documents are marked.
      return !sentence.hasSubject
        && (sentence.groups > 1 && !sentence.mentionsPublication || before.contains { $0.row?.names == ["total"] })
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

  /// The row that tokens name most exactly, the last of several, with its place in them.
  static func mostExact(in tokens: [ProseToken]) -> (row: ProseRow, place: Int)? {
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
      case .word(.otherWork), .word(.dispute): return true
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

  /// Whether the words before a number name several rows, of which it is the sum: 予以公开及部分公开8件.
  private func isOfSeveral(_ before: [ProseToken], _ clause: Clause) -> Bool {
    let rows = before.compactMap(\.row)
    func named(_ rank: ProseRow.Rank) -> Int { Set(rows.filter { $0.rank == rank }.map(\.names)).count }
    // 全部或部分予以公开73件
    if joinsWholeAndPart,
      rows.contains(where: { ["granted", "partial"].contains($0.names[0]) })
    {
      return true
    }
    // 新收加上结转121件, 新收、结转121件
    let tokens = before.filter { $0.row != nil }
    let isJoined = zip(tokens, tokens.dropFirst()).contains { first, second in
      ProseWords.joining.contains(where: clause.words(from: first, to: second).contains)
    }
    let isCarried = rows.contains(where: \.isCarried)
    // 属于过程性信息不予公开 is one: the leaf with its group.
    let isSeveral =
      named(.leaf) > 1 || named(.group) > 1 || named(.carried) > 1
      || named(.carried) > 0 && named(.leaf) + named(.group) > 0
    return isSeveral || isJoined && isCarried && rows.contains { $0.rank == .flow }
  }

  /// A number whose words name no row: the sum of what was counted, or of applications as such.
  private mutating func unnamed(_ before: [ProseToken], _ after: [ProseToken], _ clause: Clause) -> Figure? {
    let words = before.compactMap(\.word)
    if words.contains(.sum), !words.contains(.applications), Set(sentence.rows).isSuperset(of: ["new", "carried-in"]) {
      return remember(["handled"], isCertain: false)
    }
    if words.contains(.sum), sentence.groups > 2, sentence.rows.count > 2 {
      return remember(["total"], isCertain: false)
    }
    let isOfAll = words.contains(.applications) || after.first { !$0.isFiller }?.word == .applications
    guard isOfAll, !words.contains(.among), !sentence.mentionsPublication, !narrows(before) else {
      // 针对某小区的申请14件，予以公开2件
      let isToward = before.first?.word == .toward && !clause.words.hasPrefix("向")
      if isOfAll || words.contains(.application), narrows(before) || isToward { narrow() }
      return nil
    }
    return rememberSome(["new", "total", "handled", "granted"])
  }

  /// The rows as a figure that a number may be a part of.
  private mutating func rememberSome(_ names: [String]) -> Figure? {
    var figure = remember(names, isCertain: false)
    figure?.isOfSome = true
    return figure
  }

  /// The rows as a figure, the likeliest kept for the kinds that may follow.
  private mutating func remember(_ names: [String], isCertain: Bool) -> Figure? {
    guard let first = names.first else { return nil }
    row = first
    sentence.rows.append(first)
    let ofAll = names.map { "\($0).total" }
    let isOfApplications = !["new", "carried-in", "handled", "carried-out"].contains(first)
    func figure(_ names: [String], _ isCertain: Bool) -> Figure {
      Figure(names: names, isCertain: isCertain, isOfApplications: isOfApplications)
    }
    guard let kind = sentence.kind else { return figure(ofAll, isCertain) }
    // 自然人申请10件，答复9件: of those, which came in the year alone.
    if sentence.kindIsSubject {
      var some = figure(ofAll, false)
      some.isOfSome = true
      return some
    }
    let ofKind = names.map { "\($0).\(kind.code)" }
    if kind.isOfAll { return figure(ofKind, isCertain && kind.isCertain) }
    // 自然人10件，其中予以公开4件; what follows may as well be of all again.
    return figure(ofAll + ofKind, isCertain)
  }
}
