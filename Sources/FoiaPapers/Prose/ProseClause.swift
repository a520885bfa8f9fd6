internal import FoiaCore
internal import FoiaWords

extension ProseReader {
  /// What the sentence at hand has said so far.
  struct Sentence {
    /// Whether it is about another time, or about other bodies. `maybeOthers`: others were named, and may be who did it.
    var isOfOtherTime = false
    var isOfOthers = false
    var maybeOthers = false
    /// Whether it is about a part of the year or of the work alone, or about what the body does as another's organ.
    var isOfSome = false
    /// Whether it names applications or disclosure anywhere, and a kind of applicant.
    var namesApplications = false
    var namesKind = false
    /// Whether it names other bodies that may be all of the area: 各部门.
    var namesOthers = false
    /// Whether it also speaks of another period, so that disputes may be told apart by it: 新发生行政复议1件，上年遗留1件.
    var spansPeriods = false
    /// Whether the last ways of disputes were of a part, which goes for those listed behind: 其他类别行政复议30件、行政诉讼15件.
    var waysArePart = false
    /// How often it denies something: 未收到书面申请，无网上申请 is of both forms.
    var denials = 0
    /// Whether all of the body's own area is meant, so that 各级行政机关 are its own.
    var isOfWholeArea = false
    var mentionsWholeArea = false
    /// Whether it counts what has come together, which may be over more than the year: 累计.
    var isCumulative = false
    /// Whether it counts before and after what was put together or sorted out: 收到申请16件次，合并后为12件.
    var sortsOut = false
    /// Whether it is about disclosure, so that its disputes are; and whether it says so anywhere.
    var isOfDisclosure = false
    var isOfDisclosureLater = false
    /// Whether it leaves something out: 除1件外.
    var hasException = false
    /// Whether something else is spoken of before the first outcome: 提案5件，予以公开3件.
    var hasSubject = false
    /// Whether it names one channel, so that the rest of it may be of what came by that.
    var namesOneChannel = false
    /// Whether what its last number is of is known.
    var lastIsPlaced = false
    /// Where its statements begin among those of the line.
    var begin = 0
    /// All that it counts.
    var numbers: [Int] = []
    /// The kind of applicant that was named: all that follows is of it (自然人申请中，予以公开4件), or may be (自然人10件，其中予以公开4件).
    var kind: (code: String, isCertain: Bool, isOfAll: Bool)?
    /// Whether the applications of that kind alone are what the sentence is about: 自然人申请95件，已答复93件.
    var kindIsSubject = false
    /// Whether the clause at hand named applications carried over, so that what became of them is of these: 结转的2件申请已办结1件.
    var namesCarried = false
    /// Whether it names a document of section two: 加强规范性文件管理，全年出台5件.
    var namesItem = false
    /// Whether documents of other bodies are spoken of, and which document.
    var isOfOthersDocuments = false
    /// The dispute that was named and not counted yet.
    var openDispute: String?
    /// All ways that were named.
    var allWays: Set<String> = []
    /// Whether the last result was named without its way: 纠错案件2件，其中行政复议1件.
    var lastIsBareResult = false
    /// Whether it counts what several bodies received: 全区各街道收到48件，各镇收到15件.
    var listsBodies = false
    /// The ways that were named since the last outcome of one, which the next outcome may be of.
    var ways: [String] = []
    var hasResult = false
    /// What stands in brackets, whether the number at hand does, and whether the last one outside of them was of an outcome.
    var brackets: [Range<Int>] = []
    var isInBrackets = false
    var resultIsOutside = false
    /// Whether the last outcome stood before its way, so that it is also that of the ways listed behind.
    var resultIsShared = false
    /// The channels that it names once, so that a number of one is of all that came by it.
    var channels: Set<ChannelGroup> = []
    /// For the name of a figure the numbers of parts of it, such as what was answered late, or received by an office of the body.
    var parts: [String: [String]] = [:]
    /// The rows that its numbers were of.
    var rows: [String] = []
    /// The row whose kinds of applicants it lists: 予以公开14件，其中自然人10件、企业4件.
    var rowOfKinds: String?
    /// How many groups of outcomes it names.
    var groups = 0
    /// Whether it speaks of 主动公开, and of how documents are marked: 主动公开80件、依申请公开30件、不予公开10件.
    var mentionsPublication = false
    var marksDocuments = false
  }

  /// A clause of a sentence, with the words as they stand there.
  struct Clause {
    let tokens: [ProseToken]
    let order: ProseOrder
    let words: String
    /// Whether it says what a counter took in: 收件.
    let isOfCounter: Bool
    /// Whether it counts applications of one form alone: 收到书面申请42件.
    let isOfForm: Bool
    private let text: [Character]

    init(_ tokens: [ProseToken], order: ProseOrder, _ text: [Character]) {
      self.tokens = tokens
      self.order = order
      self.text = text
      let (first, last) = (tokens.first?.place.lowerBound ?? 0, tokens.last?.place.upperBound ?? 0)
      let words = String(text[first..<last])
      self.words = words
      self.isOfCounter = ProseWords.ofCounter.contains { words.contains($0) }
      let form = ProseWords.ofForm
      self.isOfForm = words.contains(form.form + "申请") && !form.others.contains(where: words.contains)
    }

    /// Whether it says of what came that it came in the year: 新收.
    var saysNew: Bool { ProseWords.ofYear.contains(where: words.contains) }

    /// Whether it speaks of channels other than those that were counted, and not of all: 未收到其他渠道的申请.
    var isOfOtherChannels: Bool {
      guard let place = ProseWords.otherChannels.compactMap({ words.firstRange(of: $0)?.lowerBound }).min() else {
        return false
      }
      return !ProseWords.joining.contains(where: words[..<place].contains)
    }

    /// Whether words before a number say of which it is: 表示不满意的1件.
    func endsInOf(_ before: [ProseToken]) -> Bool { before.last.map { words($0) == "的" } ?? false }

    /// Whether a colon follows, so that what comes behind it is of what was named here.
    var isFollowedByColon: Bool {
      tokens.last.map { text.indices.contains($0.place.upperBound) && "：:".contains(text[$0.place.upperBound]) }
        ?? false
    }

    /// What stands between two tokens.
    func words(from first: ProseToken, to second: ProseToken) -> String {
      String(text[first.place.upperBound..<second.place.lowerBound])
    }

    /// The words of a token.
    func words(_ token: ProseToken) -> String { String(text[token.place]) }

    /// A number with a few of the words around it.
    func excerpt(around index: Int) -> String {
      let place = tokens[index].place
      let begin = tokens[...index].reversed().prefix { $0.place.lowerBound >= place.lowerBound - 16 }.last?.place
        .lowerBound
      let end = min(tokens.last?.place.upperBound ?? 0, place.upperBound + 6)
      return String(text[(begin ?? place.lowerBound)..<end])
    }
  }

  /// The clauses of a sentence. What is listed without a number belongs to the number that ends the list: 行政复议、行政诉讼0件;
  /// and a number behind a colon to what stands before it.
  static func clauses(of tokens: [ProseToken]) -> [[ProseToken]] {
    var clauses: [[ProseToken]] = []
    var clause: [ProseToken] = []
    for (index, token) in tokens.enumerated() {
      guard let mark = token.mark else {
        clause.append(token)
        continue
      }
      let hasNumber = clause.contains { $0.number != nil }
      let next = tokens.indices.contains(index + 1) ? tokens[index + 1] : nil
      let joins =
        mark == "、" && !hasNumber || "：:".contains(mark) && (next?.number != nil || next?.word == .denial) && !hasNumber
      if joins { continue }
      if !clause.isEmpty { clauses.append(clause) }
      clause = []
    }
    return clause.isEmpty ? clauses : clauses + [clause]
  }
}
