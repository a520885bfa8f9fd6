internal import FoiaCore
internal import FoiaWords

extension ProseReader {
  /// Takes in what a sentence says anywhere in it, before its clauses are read.
  mutating func survey(_ tokens: [ProseToken], _ text: [Character]) {
    sentence.groups = tokens.count { $0.row?.rank == .group }
    sentence.hasSubject = Self.hasSubject(tokens, body)
    sentence.namesOneChannel = tokens.count { $0.channel != nil } == 1
    sentence.numbers = tokens.compactMap { $0.number.flatMap { $0.text.flatMap { Int($0) } } }
    let place = (tokens.first?.place.lowerBound ?? 0)..<(tokens.last?.place.upperBound ?? 0)
    let whole = String(text[place])
    sentence.channels = Self.channelsNamedOnce(in: tokens, whole)
    sentence.hasException = whole.contains("除") && whole.contains("外")
    sentence.isCumulative = whole.contains("累计")
    sentence.brackets = Self.brackets(in: tokens)
    sentence.sortsOut = ProseWords.sorting.contains(where: whole.contains)
    // 截至年底，累计收到 may be of all years so far.
    sentence.isOfOtherTime = sentence.isCumulative && ProseWords.sinceLong.contains(where: whole.contains)
    sentence.mentionsPublication = whole.contains("主动公开")
    sentence.marksDocuments =
      sentence.mentionsPublication
      && (ProseWords.ofDocuments.contains(where: whole.contains)
        || whole.contains("依申请公开") && whole.contains("不予公开"))
    sentence.isOfSome =
      (ProseWords.asOrgan + ProseWords.ofTests).contains(where: whole.contains)
      || ProseWords.ofOrgan.contains { $0.allSatisfy(whole.contains) } || Self.spansYears(text[place])
      || whole.contains(ProseWords.ofItself) && tokens.count { $0.isOfArea } > 1
      || ProseWords.asRespondent.contains(where: whole.contains)
        && tokens.contains { [.others, .bodiesBelow].contains($0.word) }
    sentence.namesApplications = tokens.contains { [.disclosure, .applications, .application].contains($0.word) }
    sentence.namesOthers = tokens.contains { $0.word == .others }
    sentence.spansPeriods = tokens.drop { $0.way == nil }.contains {
      $0.row?.rank == .carried || $0.word == .otherPeriod
    }
    sentence.denials = tokens.count { $0.word == .denial }
    sentence.namesKind = tokens.contains { $0.kind != nil }
    sentence.isOfDisclosureLater = tokens.contains { [.disclosure, .applications].contains($0.word) }
    sentence.listsBodies = Self.listsBodies(tokens)
  }
}
