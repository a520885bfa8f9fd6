internal import FoiaCore
internal import FoiaWords

extension ProseReader {
  /// Takes in what words say of what follows.
  mutating func hear(_ tokens: [ProseToken]) {
    for (index, token) in tokens.enumerated() {
      switch token.meaning {
      case .unknown(let text):
        let isOwn = body.isNamed(by: text)
        if isOwn { sentence.isOfOthers = false }
        sentence.maybeOthers = !isOwn && body.isOther(text)
      case .word(.application) where index > 0 && isOfSomethingElse(tokens[index - 1]):
        topic = .otherWork
      // 属于信访事项不予处理
      case .word(.otherWork)
      where topic == .applications && tokens[index...].contains { ($0.row?.rank ?? .vague) >= .group }: break
      case .word(let word): hear(word, next: tokens.indices.contains(index + 1) ? tokens[index + 1] : nil)
      case .number, .year, .mark: break
      }
    }
  }

  /// Whether a word before 申请 says for what else it is: 宅基地申请.
  func isOfSomethingElse(_ token: ProseToken) -> Bool {
    guard case .unknown(let text) = token.meaning else { return false }
    return text.contains(where: \.isLetter) && !body.isNamed(by: text) && !body.isOther(text)
  }

  private mutating func hear(_ word: ProseWord, next: ProseToken?) {
    switch word {
    case .applications:
      topic = sentence.marksDocuments ? .otherWork : .applications
      sentence.isOfDisclosure = true
    case .disclosure:
      sentence.isOfDisclosure = true
      // 直接起诉的政府信息公开案件
      if sentence.openDispute != nil { (isOfDisclosure, disputeIsGuess) = (true, false) }
    case .dispute(let way):
      topic = .dispute(way)
      sentence.isOfOthers = sentence.isOfOthers || sentence.maybeOthers
      if sentence.hasResult { (sentence.ways, sentence.hasResult) = ([], false) }
      sentence.ways.append(way)
      sentence.allWays.insert(way)
      sentence.openDispute = way
      // 行政复议20件，其中信息公开类6件: the first number is of all reviews.
      let isOfTopic = isUnderTopic && !sentence.isOfDisclosureLater
      disputeIsGuess = !sentence.isOfDisclosure && !isOfTopic && isOfDisclosure && !sentence.isOfDisclosureLater
      isOfDisclosure = sentence.isOfDisclosure || isOfTopic || disputeIsGuess
    case .item(let item):
      topic = .item(item)
      sentence.namesItem = true
    case .fee: topic = .fee
    case .otherWork: topic = .otherWork
    case .ofOthers: sentence.isOfOthersDocuments = true
    case .otherPeriod: sentence.isOfOtherTime = true
    case .others: sentence.maybeOthers = !sentence.isOfWholeArea || sentence.listsBodies
    // 全区各职能部门、镇街 are all of its area, 全县各乡镇 only a part.
    case .bodiesBelow: sentence.maybeOthers = !(sentence.isOfWholeArea && sentence.namesOthers) || sentence.listsBodies
    case .own: (sentence.isOfOthers, sentence.maybeOthers) = (false, false)
    case .whole(let area):
      sentence.isOfWholeArea = body.governs(area)
      sentence.mentionsWholeArea = true
      sentence.isOfOthers = !sentence.isOfWholeArea
    case .row(let row) where row.rank <= .flow: sentence.isOfOthers = sentence.isOfOthers || sentence.maybeOthers
    case .denial: sentence.isOfOthers = sentence.isOfOthers || sentence.maybeOthers
    // 纠错案件2件，其中行政复议1件
    case .result: sentence.lastIsBareResult = sentence.lastIsBareResult || sentence.allWays.isEmpty
    case .row, .application, .kind, .channel, .made, .repealed, .inForce, .decision, .owed, .part, .timely,
      .through,
      .everyChannel,
      .toward, .change, .fromAnother, .among, .sum, .respectively, .and, .cause, .inTime, .all, .rate,
      .filler:
      break
    }
  }
}
