internal import FoiaCore
internal import FoiaWords

extension ProseReader {
  /// Takes in that the rest of a sentence is of a part of the year or of the work: 征地工作集中期, 围绕城市更新.
  mutating func hearSome(_ clause: Clause) {
    guard reading.statements.endIndex == sentence.begin else { return }
    let isNamed = clause.tokens.contains { token in
      isOfSomethingElse(token) && !token.isOfMany && !ProseWords.ofSome.after.contains(clause.words(token))
    }
    let isOfWork = ProseWords.ofWork.contains(where: clause.words.hasSuffix)
    let asks = clause.tokens.contains { [.applications, .application].contains($0.word) }
    let isOfSome =
      ProseWords.ofSome.before.contains(where: clause.words.hasPrefix)
      || ProseWords.ofSome.after.contains(where: clause.words.hasSuffix) || isOfWork && !asks
    // 除政府信息公开外
    let isExcept = ProseWords.exceptDisclosure.contains(where: clause.words.contains)
    guard isNamed && isOfSome || isExcept else { return }
    sentence.isOfSome = true
    // 审批服务方面 begins something else.
    if isOfWork, !clause.tokens.contains(where: { $0.way != nil }) { topic = .otherWork }
  }

  /// The places of a sentence that stand in brackets.
  static func brackets(in tokens: [ProseToken]) -> [Range<Int>] {
    var open: Int?
    return tokens.compactMap { token in
      guard let mark = token.mark else { return nil }
      if "（(".contains(mark) { open = token.place.upperBound }
      guard "）)".contains(mark), let start = open else { return nil }
      open = nil
      return start..<token.place.lowerBound
    }
  }

  /// Whether words speak of several years: 2021—2023年, 2021、2022、2023三年.
  static func spansYears(_ text: ArraySlice<Character>) -> Bool {
    func year(_ at: Int) -> String? {
      let digits = text[at..<min(at + 4, text.endIndex)]
      return digits.starts(with: ["2", "0"]) && digits.count == 4 && digits.allSatisfy(\.isNumber)
        ? String(digits) : nil
    }
    return text.indices.contains { place in
      guard "—–-－~～至到、和与及".contains(text[place]), place - 4 >= text.startIndex else { return false }
      let (before, next) = (text[place - 1] == "年" ? place - 5 : place - 4, place + 1)
      guard before >= text.startIndex, let first = year(before), next < text.endIndex, let last = year(next) else {
        return false
      }
      return first < last
    }
  }

  /// Whether unknown words behind a number say what it counts, or of which applications it is: 5件征地类申请, 46条网友提问.
  func isOfKind(_ before: [ProseToken], _ after: [ProseToken], _ clause: Clause) -> Bool {
    func isApplication(_ token: ProseToken) -> Bool { [.applications, .application].contains(token.word) }
    // 全年收件3620件 is of all that a counter takes in.
    if clause.isOfCounter, !before.contains(where: isApplication) {
      return true
    }
    guard let end = after.firstIndex(where: isApplication) else {
      guard !before.contains(where: isApplication), let first = after.first(where: { !$0.isFiller }) else {
        return false
      }
      return isOfSomethingElse(first) && !first.isOfMany
    }
    let isCounted = before.contains { $0.row != nil }
    return after[..<end].contains { token in
      token.saysSomething && !token.isOfMany && !isOwn(token) || token.word == .part || token.row != nil && isCounted
    }
  }

  /// Whether a number is of some of what the row before it counts, by what stands between them and behind it: 新收申请中有2件结转下年度,
  /// 新收申请有95件为自然人提出.
  func isWithin(_ tail: [ProseToken], _ after: [ProseToken], _ clause: Clause) -> Bool {
    if tail.contains(where: \.isOfMany) { return true }
    guard let last = tail.last, clause.words(last).hasSuffix(ProseWords.has) else { return false }
    return after.contains { token in
      !token.isFiller && token.mark == nil && ![.application, .applications].contains(token.word)
    }
  }

  /// Whether what became of applications is said of those carried over, which the clause names before: 结转的2件申请已办结1件.
  func isOfCarried(_ row: ProseRow, _ before: [ProseToken]) -> Bool {
    (row.names == ["total"] || row.rank >= .group)
      && (sentence.namesCarried || before.contains { $0.row?.isCarried ?? false })
  }

  /// Whether a leaf of the table that is named like a kind of applications is said of those received: 收到申请12件，其中重复申请2件.
  func isOfContent(_ row: ProseRow, isAmong: Bool) -> Bool {
    isAmong && self.row == "new" && ["reject-repeat", "reject-petition", "reject-excessive"].contains(row.names[0])
  }

  /// Whether something is done to what was counted, of which it need not be all: 对不予公开的1件申请重新审查.
  func isToward(_ before: [ProseToken], _ clause: Clause) -> Bool {
    guard before.first?.word == .toward, !clause.words.hasPrefix("向") else { return false }
    return !before.contains { [.applications, .application].contains($0.word) }
  }

  /// Whether a word before a denial says of which part or of what else it is: 居民小组未收到, 社会公益组织未提出.
  func narrowsDenial(_ token: ProseToken) -> Bool {
    switch token.word {
    case .otherWork, .part, .timely, .channel, .change, .fromAnother, .item, .fee, .kind, .toward: true
    case nil: token.saysSomething && !token.isOfMany && !isOwn(token)
    default: false
    }
  }

  /// Whether a denial is of the last days of the year, or of one form of applications: 年末未收到, 未收到书面申请.
  func narrowsDenial(_ clause: Clause) -> Bool {
    let (words, form) = (clause.words, ProseWords.ofForm)
    let isAtEnd = ProseWords.ofYearEnd.times.contains { time in
      guard let place = words.firstRange(of: time) else { return false }
      return !ProseWords.ofYearEnd.upTo.contains(where: words[..<place.lowerBound].contains)
    }
    return isAtEnd || words.contains(form.form) && sentence.denials == 1 && !form.others.contains(where: words.contains)
  }

  /// Whether a sentence counts for several bodies one after the other: 全区各街道收到48件，各镇收到15件.
  static func listsBodies(_ tokens: [ProseToken]) -> Bool {
    let bodies = tokens.indices.filter { [.others, .bodiesBelow].contains(tokens[$0].word) }
    return zip(bodies, bodies.dropFirst()).contains { first, second in
      tokens[first..<second].contains { $0.number?.unit == .pieces }
    }
  }

  /// Whether unknown words are the name of the body itself.
  private func isOwn(_ token: ProseToken) -> Bool {
    if case .unknown(let text) = token.meaning { body.isNamed(by: text) } else { false }
  }

  /// Whether a sentence speaks of something else before its first outcome.
  static func hasSubject(_ tokens: [ProseToken], _ body: ProseBody) -> Bool {
    guard let first = tokens.firstIndex(where: { ($0.row?.rank ?? .vague) >= .group }) else { return false }
    return tokens[..<first].contains { token in
      switch token.meaning {
      case .unknown(let text): text.contains(where: \.isLetter) && !body.isNamed(by: text) && !token.isOfMany
      case .word(.otherWork), .word(.ofOthers), .word(.made), .word(.item), .number: true
      case .word, .year, .mark: false
      }
    }
  }
}
