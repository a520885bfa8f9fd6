internal import FoiaCalendar
public import FoiaCore

extension Finding {
  /// The finding in one line: rule, subject, what should be and what is, and the command that mends it.
  public func sentence(_ language: Language) -> String {
    "\(rule.rawValue) " + line(language)
  }

  /// The same without the rule, for where it stands above.
  public func line(_ language: Language) -> String {
    let colon = language == .zh ? "：" : ": "
    var text = place(language) + colon + (sums(language) ?? fact.sentence(language))
    if let waiver {
      let person = waivedBy.map { language == .zh ? "，\($0)" : ", \($0)" } ?? ""
      text += language == .zh ? "（已说明放行：\(waiver)\(person)）" : " (waived: \(waiver)\(person))"
    }
    if waiver == nil, let mend = mend(language) { text += (language == .zh ? "。处理：" : ". To do: ") + mend }
    return text
  }

  /// What does not add up, in the words of the rule; nil for what is no sum.
  private func sums(_ language: Language) -> String? {
    guard case .sum(let expected, let found) = fact else { return nil }
    return RuleWords.of(rule)?.sum(expected, found, language)
  }

  /// What many are about: numbers, or cells with what should be and what is, each year named before its first.
  public static func list(_ findings: some Sequence<Finding>, _ language: Language) -> String {
    var year: Int?
    let items = findings.map { finding in
      guard case .table(let its, _, let row, let column) = finding.subject,
        let expected = finding.expected, let found = finding.found
      else { return finding.subject.description }
      defer { year = its }
      let named = its == year ? "" : language == .zh ? "\(its)年 " : "\(its) "
      return named + cell(row, column, language) + " \(expected)→\(found.prefix { $0 != " " })"
    }
    return items.joined(separator: language == .zh ? "、" : ", ")
  }

  private static func cell(_ row: FormRow.Content?, _ column: TableColumn?, _ language: Language) -> String {
    [row?.shortName(language), column?.name(language)].compactMap { $0 }
      .joined(separator: language == .zh ? "／" : " / ")
  }

  /// Where it is: the number of an application, or a place in a table by its labels and, to be typed, by its codes.
  private func place(_ language: Language) -> String {
    if subject == .record { return language == .zh ? "台账文件" : "the ledger's file" }
    let (year, source, cell): (Int, TableSource, String)
    switch subject {
    case .table(let its, let from, let row, let column):
      (year, source, cell) = (its, from, Self.cell(row, column, language))
    case .disputes(let its, let from, let way, let column):
      let names = [way.name(language), column?.name(language)].compactMap { $0 }
      (year, source, cell) = (its, from, names.joined(separator: language == .zh ? "／" : " / "))
    case .disclosure(let its, let from, let item):
      (year, source, cell) = (its, from, item.label(in: Form(for: .year(its)), language))
    case .text(let year, let line):
      let place = line.map { language == .zh ? "第\($0)行" : ", line \($0)" } ?? ""
      return (language == .zh ? "\(year)年度报告文字稿\(place)" : "text of \(year)\(place)") + " [\(subject)]"
    case .application, .dispute, .numbers, .entry, .record: return subject.description
    }
    let filed = source == .filed ? (language == .zh ? "定稿" : " filed") : ""
    let name = language == .zh ? "\(year)年\(filed)" : "\(year)\(filed)"
    return name + (cell.isEmpty ? "" : " \(cell)") + " [\(subject)]"
  }
}

extension Finding.Fact {
  /// What should be and what is.
  fileprivate func sentence(_ language: Language) -> String {
    switch language {
    case .zh: chinese
    case .en: english
    }
  }

  private var chinese: String {
    switch self {
    case .sum(let expected, let found): "应为\(expected)，实为\(found)"
    case .carriedIn(let filed, let found, let gone, let come):
      "上年定稿结转\(filed)件，现上年结转\(found)件" + Self.named("少了", gone, .zh) + Self.named("多了", come, .zh)
    case .drift(let filed, let found, let responsible):
      "定稿\(filed)，现为\(found)" + Self.named("涉及", responsible, .zh)
    case .disputeDrift(let filed, let found, let responsible):
      "定稿\(filed)，现为\(found)" + Self.handles("，涉及 ", responsible, .zh)
    case .disclosureDrift(let filed, let found): "定稿 \(filed)，现为 \(found.isEmpty ? "未录入" : found)"
    case .pendingNotResumed(let pending, let found): "上年尚未审结\(pending)件，本年总计只有\(found)件：尚未审结的应在次年再列"
    case .reviewFirst(let number, let outcome):
      "\(number) 以“\(outcome.name(.zh))”答复，应当先申请行政复议，对复议决定不服再起诉"
    case .text(let fault): fault.sentence(.zh)
    case .notAFigure(let text): text.isEmpty ? "空白：没有的写0" : "“\(text)”不是不小于0的整数：没有的写0"
    case .otherForm(let expected, let found): "应为\(expected.rawValue)年格式，实为\(found.rawValue)年格式"
    case .sameAsLastYear(let group, let total):
      "\(group.map { "“\($0.label(.zh))”" } ?? "第三部分")各格与上年完全相同（共\(total)件）：请核对是否为旧数字"
    case .irregularity(let irregularity): irregularity.sentence(.zh)
    case .overdue(let due, let days): "答复期限\(due.iso)，已逾期\(days)个工作日，未答复"
    case .late(let due, let on, let days): "答复期限\(due.iso)，\(on.iso)答复，逾期\(days)个工作日"
    case .provisional(let due): "答复期限\(due.iso)暂定：有年度的放假安排未公布或未录入"
    case .incompleteClosing: "办理结果和答复日期只有其一"
    case .beforeReceipt(let kind, let on, let received): "\(kind.name(.zh))（\(on.iso)）早于收到（\(received.iso)）"
    case .inFuture(let kind, let on, let today): "\(kind.name(.zh))（\(on.iso)）晚于今天（\(today.iso)）"
    case .earlierAnswerGone(let text): "所称原答复 \(text) 不算：不是同一申请人的、已作废、未办结、答复在后，或就是本件"
    case .kindDoubtful(let kind, let suggested): "登记为\(kind.name(.zh))，名称像是\(suggested.name(.zh))"
    case .kindMissing: "没有申请人类型"
    case .numberTwice(let count): "有\(count)件申请用这一编号"
    case .numbersMissing(let from, let to): from == to ? "缺第\(from)号" : "缺第\(from)至\(to)号"
    case .documentTwice(let document, let others):
      "答复文号“\(document)”与不同次办结的\(Self.list(others, .zh))相同"
    case .manyInMonth(let place): "同一申请人当月的第\(place)件"
    case .noDispatch: "已答复，没有登记发出或送达"
    case .lookAlike(let others): "与\(Self.list(others, .zh))申请人相同、内容相同"
    case .chain(let fault): fault.sentence(.zh)
    case .derived(let state): state.sentence(.zh)
    case .damage(let text): text
    case .otherDay(let told, let real): "登记日期\(told.iso)，当时机器日期是\(real.iso)"
    }
  }

  private var english: String {
    switch self {
    case .sum(let expected, let found): "should be \(expected), is \(found)"
    case .carriedIn(let filed, let found, let gone, let come):
      "filed as carried out \(filed), carried in \(found)" + Self.named("missing", gone, .en)
        + Self.named("added", come, .en)
    case .drift(let filed, let found, let responsible):
      "filed \(filed), now \(found)" + Self.named("because of", responsible, .en)
    case .disputeDrift(let filed, let found, let responsible):
      "filed \(filed), now \(found)" + Self.handles(", because of ", responsible, .en)
    case .disclosureDrift(let filed, let found): "filed \(filed), now \(found.isEmpty ? "not typed" : found)"
    case .pendingNotResumed(let pending, let found):
      "last year left \(pending) pending, this year has \(found) in all: what is pending counts again in the next year"
    case .reviewFirst(let number, let outcome):
      "\(number) was answered '\(outcome.name(.en))', which goes to review first; a suit is brought against its decision"
    case .text(let fault): fault.sentence(.en)
    case .notAFigure(let text):
      text.isEmpty ? "blank: write 0 for none" : "'\(text)' is no whole number from 0: write 0 for none"
    case .otherForm(let expected, let found):
      "the year has the form of \(expected.rawValue), this is the form of \(found.rawValue)"
    case .sameAsLastYear(let group, let total):
      "\(group.map { "the figures of '\($0.label(.en))'" } ?? "all of part three") the same as last year's (\(total) in all): are they old figures?"
    case .irregularity(let irregularity): irregularity.sentence(.en)
    case .overdue(let due, let days): "due \(due.iso), overdue by \(workingDays(days)) and unanswered"
    case .late(let due, let on, let days): "due \(due.iso), answered \(on.iso), late by \(workingDays(days))"
    case .provisional(let due): "the due date \(due.iso) is provisional: the notice of some year is not loaded"
    case .incompleteClosing: "it has only one of outcome and date of the decision"
    case .beforeReceipt(let kind, let on, let received):
      "'\(kind.name(.en))' on \(on.iso) is before the receipt (\(received.iso))"
    case .inFuture(let kind, let on, let today): "'\(kind.name(.en))' on \(on.iso) is after today (\(today.iso))"
    case .earlierAnswerGone(let text):
      "the earlier answer it names, \(text), is none: of another applicant, void, open, later, or its own"
    case .kindDoubtful(let kind, let suggested):
      "recorded as \(kind.name(.en)), the name looks like \(suggested.name(.en))"
    case .kindMissing: "no kind of applicant"
    case .numberTwice(let count): "\(count) applications have this number"
    case .numbersMissing(let from, let to):
      from == to ? "number \(from) is missing" : "numbers \(from) to \(to) are missing"
    case .documentTwice(let document, let others):
      "the reply document '\(document)' is also that of \(Self.list(others, .en)), closed at another time"
    case .manyInMonth(let place): "number \(place) of one applicant in that month"
    case .noDispatch: "answered, no dispatch or service recorded"
    case .lookAlike(let others): "same applicant and subject as \(Self.list(others, .en))"
    case .chain(let fault): fault.sentence(.en)
    case .derived(let state): state.sentence(.en)
    case .damage(let text): text
    case .otherDay(let told, let real): "recorded as of \(told.iso), on a machine that said \(real.iso)"
    }
  }

  private static let most = 10

  private static func list(_ numbers: [ApplicationNumber], _ language: Language) -> String {
    let list = numbers.prefix(most).map(\.description).joined(separator: language == .zh ? "、" : ", ")
    let more = numbers.count - most
    return list + (more > 0 ? (language == .zh ? " 等\(numbers.count)件" : " and \(more) more") : "")
  }

  private static func handles(_ word: String, _ entries: [Int], _ language: Language) -> String {
    entries.isEmpty ? "" : word + entries.map { "#\($0)" }.joined(separator: language == .zh ? "、" : ", ")
  }

  /// `，少了 2023-0004、2023-0007`
  private static func named(_ word: String, _ numbers: [ApplicationNumber], _ language: Language) -> String {
    if numbers.isEmpty { return "" }
    return (language == .zh ? "，" : ", ") + word + (language == .zh ? " " : " ") + list(numbers, language)
  }
}

extension Finding.Derived {
  fileprivate func sentence(_ language: Language) -> String {
    switch (self, language) {
    case (.missing, .zh): "查询用的表中没有这件申请"
    case (.missing, .en): "the derived tables lack this application"
    case (.different, .zh): "查询用的表与办理记录不一致"
    case (.different, .en): "the derived row is not what the entries make"
    case (.unfounded, .zh): "查询用的表中有这件申请，办理记录中没有"
    case (.unfounded, .en): "a derived row that no entry accounts for"
    case (.table, .zh): "查询用的辅助表与办理记录不一致"
    case (.table, .en): "a derived table is not what the log makes"
    }
  }
}

extension ChainFault {
  fileprivate func sentence(_ language: Language) -> String {
    func span(_ from: Int, _ to: Int) -> String {
      if from == to { return "#\(from)" }
      return language == .zh ? "#\(from)至#\(to)" : "#\(from) to #\(to)"
    }
    switch (self, language) {
    case (.changed(let seq), .zh): return "记录#\(seq)被改动、调换或插入：与校验码不符"
    case (.changed(let seq), .en):
      return "entry #\(seq) was changed, moved or inserted: it is not the one its hash was made of"
    case (.missing(let from, let to), .zh): return "记录\(span(from, to))被删除"
    case (.missing(let from, let to), .en): return "removed: \(span(from, to))"
    case (.cut(let from, let to), .zh): return "记录末尾被截断：缺\(span(from, to))"
    case (.cut(let from, let to), .en): return "the end of the log was cut off: \(span(from, to))"
    case (.beyondHead(let from, let to), .zh): return "记录\(span(from, to))不在已确认的末尾以内：是插入的"
    case (.beyondHead(let from, let to), .en): return "inserted beyond the end of the log: \(span(from, to))"
    case (.headHash(let count), .zh): return "末尾校验码与记录#\(count)不符"
    case (.headHash(let count), .en): return "the stored head is not the hash of entry #\(count)"
    case (.personalChanged(let seq), .zh): return "记录#\(seq)的个人信息被改动"
    case (.personalChanged(let seq), .en): return "the personal values of entry #\(seq) were changed"
    case (.personalMissing(let seq), .zh): return "记录#\(seq)的个人信息不见了，而没有删除的记录"
    case (.personalMissing(let seq), .en):
      return "the personal values of entry #\(seq) are gone, and no entry says that they were erased"
    case (.unknownHead(let hash), .zh): return "另行记下的校验码 \(hash) 不在本台账中：记录可能被整体改写，或不是同一本台账"
    case (.unknownHead(let hash), .en):
      return "the noted head \(hash) is none of this log: it was rewritten as a whole, or is another ledger"
    case (.filedHead(let year, let position), .zh): return "\(year)年定稿时的校验码与记录#\(position)不符：记录被整体改写"
    case (.filedHead(let year, let position), .en):
      return "the head filed with \(year) is not the hash of entry #\(position): the log was rewritten"
    case (.unreadable(let seq), .zh): return "记录#\(seq)的内容无法识别"
    case (.unreadable(let seq), .en): return "entry #\(seq) says nothing that its kind can say"
    }
  }
}
