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
  /// Whether what stands above the line is about disputes.
  var isUnderTopic = false
  /// Whether the disputes that were named last are about disclosure.
  var isOfDisclosure = false
  /// Whether the disputes that were named last are all there were, so that their outcomes can be told.
  var disputeIsWhole = false
  /// The ways of disputes that the last sentence which had any named.
  var waysBefore: Set<String> = []
  /// Whether only the sentence before them says that they are about disclosure.
  var disputeIsGuess = false
  /// Of which applications the numbers are.
  var scope = ProseScope.all
  /// The row that the last number was of, which kinds of applicants then refine.
  var row: String?
  /// Whether the line counts together what was disclosed whole and in part: （全部或部分）予以公开73件.
  var joinsWholeAndPart = false
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
    (row, isUnderTopic) = (nil, section == .disputes)
    topic = section == .applications ? .applications : nil
  }

  /// Reads one line.
  mutating func read(_ line: String) -> ProseReading {
    (reading, row, isOfDisclosure, scope, waysBefore) = (ProseReading(), nil, false, .all, [])
    if topic == .otherWork { topic = nil }
    // In brackets it is a remark, which the lexer leaves out.
    joinsWholeAndPart = ProseWords.wholeAndPart.contains(where: line.contains)
    let lexer = ProseLexer(Braces.removing(from: line, mark: String(ProseLexer.brace)), year: year, body: body)
    if let heading = Self.heading(of: line) {
      topic = nil
      isUnderTopic = ProseWords.ofDisputes.contains(where: heading.contains)
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
      || line.dropFirst().hasPrefix("是") && ProseWords.numerals.contains(line.first ?? " ")
    return isNumbered ? line.prefix { !"。，".contains($0) }.prefix(40) : nil
  }

  private mutating func read(_ tokens: [ProseToken], _ text: [Character]) {
    sentence = Sentence()
    // 当年新收 begins what is said of the year; elsewhere it may be of any: 上年收到当年答复.
    let saysYear = (tokens.first?.place).map { ProseWords.thatYear.contains(String(text[$0])) } ?? false
    let tokens = saysYear ? Array(tokens.dropFirst()) : tokens
    let first = tokens.first { !$0.isFiller && $0.mark == nil }
    // 网上渠道收到申请9件。答复8件
    let goesOn = first?.word == .among || scope == .part && tokens.first?.row?.names == ["total"]
    if !goesOn { scope = .all }
    survey(tokens, text)
    let order = ProseOrder(tokens)
    let begin = reading.statements.endIndex
    sentence.begin = begin
    for clause in Self.clauses(of: tokens) {
      sentence.isOfWholeArea = false
      read(Clause(clause, order: order, text))
    }
    if !sentence.allWays.isEmpty { waysBefore = sentence.allWays }
    let received = reading.statements[..<begin].last { $0.names.first == "new.total" }.flatMap { Int($0.number) }
    reading.statements[begin...] =
      Self.weighed(reading.statements[begin...], beside: sentence, received: received)[...]
  }

  private mutating func read(_ clause: Clause) {
    let tokens = clause.tokens
    let numbers = tokens.indices.filter { tokens[$0].number != nil }
    var start = tokens.startIndex
    sentence.namesCarried = false
    for (place, index) in numbers.enumerated() {
      let before = Array(tokens[start..<index])
      hear(before)
      let next = place + 1 < numbers.count ? numbers[place + 1] : tokens.endIndex
      let after = Array(tokens[(index + 1)..<next])
      if let number = tokens[index].number { this(number, at: index, before: before, after: after, clause) }
      if before.contains(where: { $0.row?.isCarried ?? false }) { sentence.namesCarried = true }
      start = index + 1
    }
    hear(Array(tokens[start...]))
    claims(clause)
    if numbers.isEmpty {
      denials(clause)
      hearSome(clause)
    }
    // 15个工作日内办结的申请中
    if numbers.allSatisfy({ tokens[$0].number?.unit == .other }) {
      hearKind(clause)
      hearScope(clause)
      hearDispute(clause)
    }
  }

  /// One number between its words: what it states, or that nothing says what it is of.
  private mutating func this(
    _ number: ProseToken.Number, at index: Int, before: [ProseToken], after: [ProseToken], _ clause: Clause
  ) {
    let token = clause.tokens[index]
    let before = clause.order.words(before: token) ?? before
    // 即12件中办结10件
    if before.first?.isOfMany ?? false, reading.statements.last?.isCertain != true { narrow() }
    if topic == .fee {
      fee(number, before: before, clause)
      return
    }
    if number.unit == .wanYuan, let text = number.text, before.contains(where: { $0.word == .item(.fees) }),
      !before.contains(where: { isOfSomethingElse($0) || [.change, .fromAnother, .owed, .part].contains($0.word) }),
      !isOfElse
    {
      reading.statements.append(ProseStatement(names: ["fees"], number: text, isCertain: true))
      return
    }
    if number.unit == .percent, let text = number.text {
      if channel(sharing: text, before: before) || share(text, before: before) { return }
      hearKind(sharing: before)
      if isShare(before) { reading.unplaced.append(clause.excerpt(around: index)) }
    }
    guard number.unit == .pieces || number.unit == .bare else { return }
    if !isOfElse, !number.isAbout, let text = number.text, let channel = channel(before: before, after: after) {
      reading.channels.append(ProseChannel(channel: channel, number: text, words: clause.excerpt(around: index)))
      if sentence.namesOneChannel { narrow() }
      return
    }
    sentence.isInBrackets = sentence.brackets.contains { $0.contains(token.place.lowerBound) }
    if sentence.isOfOthers, let text = number.text { notePart(text, before) }
    let found =
      isOfElse || number.isAbout || clause.order.isUnmatched(token)
      ? [] : figures(before: before, after: after, number: number.text, clause)
    if let text = number.text {
      let scope = scope(of: before)
      reading.statements += found.map {
        ProseStatement(
          names: $0.names, number: text, isCertain: $0.isCertain && !sentence.isCumulative && !sentence.sortsOut,
          scope: $0.isOfSome ? .some : $0.isOfApplications ? scope : .all)
      }
      // 提出问题17个，答复17个
      let isAnew =
        !sentence.namesApplications && sentence.groups == 0 && reading.statements.endIndex == sentence.begin
        && !number.isAbout
      if found.isEmpty, isAnew, !isOfElse, topic == .applications { narrow() }
      if found.isEmpty { reading.unplaced.append(clause.excerpt(around: index)) }
      sentence.lastIsPlaced = !found.isEmpty
    }
  }

  /// A figure that a number may be of.
  struct Figure {
    let names: [String]
    let isCertain: Bool
    /// Whether it is what became of applications, which may be of a part of them, or may be of only some by its words.
    var isOfApplications = false
    var isOfSome = false
  }

  private mutating func figures(
    before: [ProseToken], after: [ProseToken], number: String?, _ clause: Clause
  ) -> [Figure] {
    if let name = document(before) { return [Figure(names: [name], isCertain: !sentence.mentionsWholeArea)] }
    let words = before.compactMap(\.word)
    // 另有2件结转下年度
    let isCarriedOut = (before + after).contains { $0.row?.names == ["carried-out"] }
    let isPart =
      words.contains { Self.isOfPart($0) && !($0 == .part && isCarriedOut) }
      || words.contains(.through) && !words.contains(.everyChannel)
      || words.contains(.inTime) && !words.contains(.all)
    guard !isPart, after.first?.word != .part, after.first?.channel == nil, after.first?.word != .otherWork else {
      if let number, !words.contains(.ofOthers) { notePart(number, before) }
      if words.contains(where: \.isDispute) { (disputeIsWhole, sentence.resultIsShared) = (false, true) }
      let isOfOneChannel = sentence.namesOneChannel && (before + after.prefix(1)).contains { $0.channel != nil }
      if words.contains(where: Self.narrowsSentence) || isOfOneChannel || after.first?.word == .otherWork { narrow() }
      row = nil
      return []
    }
    // 在被申请复议的6件答复中
    if before.contains(where: { $0.way != nil }), clause.endsInOf(before), after.contains(where: { $0.isOfMany }),
      after.contains(where: { $0.row != nil })
    {
      narrow()
      return []
    }
    // 申请人对其中2件申请了行政复议；自然人申请办结31件
    if case .dispute? = topic, before.contains(where: { $0.kind != nil }), !before.contains(where: { $0.way != nil }),
      before.contains(where: { $0.row?.rank == .flow })
    {
      topic = .applications
    }
    if case .dispute(let way)? = topic, !namesOutcome(before) {
      return disputes(way, before, after, number: number, clause)
    }
    return applications(before, after, number: number, clause).map { [$0] } ?? []
  }

  /// Whether the sentence is about another time, other bodies, or a part of the year or of the work.
  var isOfElse: Bool { sentence.isOfOtherTime || sentence.isOfOthers || sentence.isOfSome }

  private static func isOfPart(_ word: ProseWord) -> Bool {
    switch word {
    case .part, .timely, .channel, .change, .rate, .ofOthers: true
    default: false
    }
  }
}
