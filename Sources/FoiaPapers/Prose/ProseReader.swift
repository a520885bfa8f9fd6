internal import FoiaCore
internal import FoiaWords

/// Reads the sentences of a report as people write them: word by word, with what is spoken of carried over clauses, sentences
/// and titles until it changes.
///
/// [D] A wrong finding would stop a year from being filed. So a number counts as that of a row only where its clause names the
/// row, and nothing says that it is of a part, of another time or of another body.
struct ProseReader {
  let year: Int
  let body: ProseBody

  /// What is spoken of.
  var topic: Topic?
  /// Whether what stands above the line is about applications or disputes.
  private var isUnderTopic = false
  /// Whether the disputes that were named last are about disclosure.
  private(set) var isOfDisclosure = false
  /// The row that the last number was of, which kinds of applicants then refine.
  var row: String?
  var sentence = Sentence()
  var reading = ProseReading()

  init(year: Int, body: ProseBody) {
    self.year = year
    self.body = body
  }

  enum Topic: Hashable {
    case applications
    case dispute(String)
    case item(DisclosureItem)
    case fee, otherWork
  }

  /// Begins what stands under a title.
  mutating func begin(_ section: ReportSection) {
    (row, isUnderTopic) = (nil, section == .applications || section == .disputes)
    topic = section == .applications ? .applications : nil
  }

  /// Reads one line.
  mutating func read(_ line: String) -> ProseReading {
    (reading, row) = (ProseReading(), nil)
    if topic == .otherWork { topic = nil }
    let lexer = ProseLexer(Braces.removing(from: line, mark: String(ProseLexer.brace)), year: year, body: body)
    if let heading = Self.heading(of: line) {
      topic = nil
      isUnderTopic = ["申请", "复议", "诉讼"].contains(where: heading.contains)
    }
    for tokens in lexer.tokens.split(whereSeparator: { $0.mark.map { "。！？".contains($0) } ?? false }) {
      read(Array(tokens), lexer.text)
    }
    return reading
  }

  /// The beginning of a line that is a title or begins with one: （二）依申请公开情况, 2.依申请公开。; nil where it has none.
  private static func heading(of line: String) -> Substring? {
    let start = line.prefix(5)
    let isNumbered =
      "（(".contains(line.first ?? " ") && start.contains { "）)".contains($0) }
      || (line.first?.isNumber ?? false) && start.dropFirst().prefix(2).contains { "、.．".contains($0) }
      || line.dropFirst().hasPrefix("是") && "一二三四五六七八九十".contains(line.first ?? " ")
    return isNumbered ? line.prefix { !"。，".contains($0) }.prefix(40) : nil
  }

  private mutating func read(_ tokens: [ProseToken], _ text: [Character]) {
    sentence = Sentence()
    sentence.groups = tokens.count { $0.row?.rank == .group }
    let whole =
      tokens.first.map { first in String(text[first.place.lowerBound..<(tokens.last?.place.upperBound ?? 0)]) } ?? ""
    sentence.channels = Self.channelsNamedOnce(in: tokens, whole)
    sentence.isCumulative = whole.contains("累计")
    // 截至年底，累计收到 may be of all years so far.
    sentence.isOfOtherTime = sentence.isCumulative && ["截至", "截止", "以来"].contains(where: whole.contains)
    sentence.mentionsPublication = whole.contains("主动公开")
    sentence.marksDocuments =
      sentence.mentionsPublication && ["公文", "发文", "文件", "属性"].contains(where: whole.contains)
    sentence.isOfDisclosureLater = tokens.contains { [.disclosure, .applications].contains($0.word) }
    let order = ProseOrder(tokens)
    let begin = reading.statements.endIndex
    for clause in Self.clauses(of: tokens) {
      sentence.isOfWholeArea = false
      read(Clause(clause, order: order, text))
    }
    reading.statements[begin...] = Self.weighed(reading.statements[begin...], parts: sentence.parts)[...]
  }

  /// The statements of a sentence beside each other: what it counts twice may be in parts (首次答复12件，重新答复1件), and what was
  /// answered and carried over may make up what was received, so that it is of those alone.
  ///
  /// - Parameter parts: the numbers of what was answered in some way: 延期答复1件.
  private static func weighed(_ statements: ArraySlice<ProseStatement>, parts: [String]) -> [ProseStatement] {
    func numbers(_ names: [String]) -> [String] { statements.filter { $0.names == names }.map(\.number) }
    func number(_ name: String) -> Int? {
      statements.last { $0.names.contains(name + ".total") }.flatMap { Int($0.number) }
    }
    return statements.compactMap { statement in
      var weighed = statement
      let same = Set(numbers(statement.names) + (statement.names == ["total.total"] ? parts : []))
      if same.count > 1 {
        let sum = same.compactMap { Int($0) }.reduce(0, +)
        weighed.isCertain = false
        weighed.others = same.sorted() + [String(sum)]
      }
      if statement.isOfNew != .no, let answered = Int(statement.number), let open = number("carried-out"),
        let new = number("new"), answered + open == new
      {
        return nil
      }
      return weighed
    }
  }

  private mutating func read(_ clause: Clause) {
    let tokens = clause.tokens
    let numbers = tokens.indices.filter { tokens[$0].number != nil }
    var start = tokens.startIndex
    for (place, index) in numbers.enumerated() {
      let before = Array(tokens[start..<index])
      hear(before)
      let next = place + 1 < numbers.count ? numbers[place + 1] : tokens.endIndex
      let after = Array(tokens[(index + 1)..<next])
      if let number = tokens[index].number { this(number, tokens[index], before: before, after: after, clause) }
      start = index + 1
    }
    hear(Array(tokens[start...]))
    if numbers.isEmpty {
      denials(clause)
      hearKind(clause)
    }
    claims(clause)
  }

  /// One number between its words: what it states, or that nothing says what it is of.
  private mutating func this(
    _ number: ProseToken.Number, _ token: ProseToken, before: [ProseToken], after: [ProseToken], _ clause: Clause
  ) {
    let before = clause.order.words(before: token) ?? before
    if topic == .fee {
      fee(number, before: before, clause)
      return
    }
    if number.unit == .wanYuan, let text = number.text, before.contains(where: { $0.word == .item(.fees) }),
      !before.contains(where: { [.change, .fromAnother, .owed].contains($0.word) }), !isOfElse
    {
      reading.statements.append(ProseStatement(names: ["fees"], number: text, isCertain: true))
      return
    }
    if number.unit == .percent, let text = number.text {
      if channel(sharing: text, before: before) || share(text, before: before) { return }
      if isShare(before) { reading.unplaced.append(clause.excerpt(around: token)) }
    }
    guard number.unit == .pieces || number.unit == .bare else { return }
    if !isOfElse, !number.isAbout, let text = number.text, let channel = channel(before: before, after: after) {
      reading.channels.append(ProseChannel(channel: channel, number: text, words: clause.excerpt(around: token)))
      return
    }
    let found =
      isOfElse || number.isAbout || clause.order.isUnmatched(token)
      ? [] : figures(before: before, after: after, number: number.text, clause)
    if let text = number.text {
      let isOfNew = isOfNew(before)
      reading.statements += found.map {
        ProseStatement(
          names: $0.names, number: text, isCertain: $0.isCertain && !sentence.isCumulative,
          isOfNew: $0.names == ["total.total"] ? isOfNew : .no)
      }
      if found.isEmpty { reading.unplaced.append(clause.excerpt(around: token)) }
    }
  }

  /// A figure that a number may be of.
  typealias Figure = (names: [String], isCertain: Bool)

  private mutating func figures(
    before: [ProseToken], after: [ProseToken], number: String?, _ clause: Clause
  ) -> [Figure] {
    if let name = document(before) { return [([name], true)] }
    let words = before.compactMap(\.word)
    let isPart =
      words.contains(where: Self.isOfPart) || words.contains(.through) && !words.contains(.everyChannel)
      || words.contains(.inTime) && !words.contains(.all)
    guard !isPart, after.first?.word != .part, after.first?.channel == nil, after.first?.word != .otherWork else {
      if let number, before.contains(where: { $0.row?.names == ["total"] }) { sentence.parts.append(number) }
      row = nil
      return []
    }
    if case .dispute(let way)? = topic, !namesOutcome(before) { return disputes(way, before, after, number: number) }
    return applications(before, after, clause).map { [$0] } ?? []
  }

  /// Whether the sentence is about another time or other bodies.
  var isOfElse: Bool { sentence.isOfOtherTime || sentence.isOfOthers }

  private static func isOfPart(_ word: ProseWord) -> Bool {
    switch word {
    case .part, .channel, .change, .rate, .ofOthers: true
    default: false
    }
  }

  /// Takes in what words say of what follows.
  private mutating func hear(_ tokens: [ProseToken]) {
    for (index, token) in tokens.enumerated() {
      switch token.meaning {
      case .unknown(let text):
        let isOwn = body.isNamed(by: text)
        if isOwn { sentence.isOfOthers = false }
        sentence.maybeOthers = !isOwn && body.isOther(text)
      case .word(let word): hear(word, next: tokens.indices.contains(index + 1) ? tokens[index + 1] : nil)
      case .number, .year, .mark: break
      }
    }
  }

  private mutating func hear(_ word: ProseWord, next: ProseToken?) {
    switch word {
    case .applications:
      topic = sentence.marksDocuments ? .otherWork : .applications
      sentence.isOfDisclosure = true
    case .disclosure: sentence.isOfDisclosure = true
    case .dispute(let way):
      topic = .dispute(way)
      sentence.openDispute = way
      // 行政复议20件，其中信息公开类6件: the first number is of all reviews.
      isOfDisclosure = sentence.isOfDisclosure || isUnderTopic && !sentence.isOfDisclosureLater
    case .item(let item):
      topic = .item(item)
    case .fee: topic = .fee
    case .otherWork: topic = .otherWork
    case .ofOthers: sentence.isOfOthersDocuments = true
    case .otherPeriod: sentence.isOfOtherTime = true
    case .others: sentence.maybeOthers = !sentence.isOfWholeArea
    case .own: (sentence.isOfOthers, sentence.maybeOthers) = (false, false)
    case .whole(let area):
      sentence.isOfWholeArea = body.governs(area)
      sentence.isOfOthers = !sentence.isOfWholeArea
    case .row(let row) where row.rank <= .flow: sentence.isOfOthers = sentence.isOfOthers || sentence.maybeOthers
    case .denial: sentence.isOfOthers = sentence.isOfOthers || sentence.maybeOthers
    case .row, .application, .result, .kind, .channel, .made, .repealed, .inForce, .decision, .owed, .part, .through,
      .everyChannel,
      .toward, .change, .fromAnother, .among, .sum, .respectively, .and, .cause, .inTime, .all, .rate,
      .filler:
      break
    }
  }
}
