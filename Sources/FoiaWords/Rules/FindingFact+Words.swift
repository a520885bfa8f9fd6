internal import FoiaCalendar
internal import FoiaCore

extension Finding.Fact {
  /// What should be and what is.
  var sentence: Phrase {
    switch self {
    case .sum(let expected, let found): Phrase(zh: "应为\(expected)，实为\(found)", en: "should be \(expected), is \(found)")
    case .carriedIn(let filed, let found, let gone, let come):
      Phrase(zh: "上年定稿结转\(filed)件，现上年结转\(found)件", en: "filed as carried out \(filed), carried in \(found)")
        + Self.named(Phrase(zh: "少了", en: "missing"), Self.list(gone))
        + Self.named(Phrase(zh: "多了", en: "added"), Self.list(come))
    case .drift(let filed, let found, let responsible): Self.moved(filed, found, Self.list(responsible))
    case .disputeDrift(let filed, let found, let responsible): Self.moved(filed, found, Self.handles(responsible))
    case .disclosureDrift(let filed, let found):
      Phrase(
        zh: "定稿 \(filed)，现为 \(found.isEmpty ? "未录入" : found)",
        en: "filed \(filed), now \(found.isEmpty ? "not typed" : found)")
    case .pendingNotResumed(let pending, let found):
      Phrase(
        zh: "上年尚未审结\(pending)件，本年总计只有\(found)件：尚未审结的应在次年再列",
        en:
          "last year left \(pending) pending, this year has \(found) in all: what is pending counts again in the next year"
      )
    case .reviewFirst(let number, let outcome):
      Phrase(
        zh: "\(number) 以“\(outcome.name.zh)”答复，\(outcome.isExempt ? "" : "其中不予公开的部分")应当先申请行政复议，对复议决定不服再起诉",
        en:
          "\(number) was answered '\(outcome.name.en)', \(outcome.isExempt ? "which" : "and what is withheld") goes to "
          + "review first; a suit is brought against its decision"
      )
    case .text(let fault): fault.sentence
    case .notAFigure(""): Phrase(zh: "空白：没有的写0", en: "blank: write 0 for none")
    case .notAFigure(let text):
      Phrase(
        zh: "“\(text.excerpt)”不是不小于0的整数：没有的写0", en: "'\(text.excerpt)' is no whole number from 0: write 0 for none")
    case .otherForm(let expected, let found):
      Phrase(
        zh: "应为\(expected.rawValue)年格式，实为\(found.rawValue)年格式",
        en: "the year has the form of \(expected.rawValue), this is the form of \(found.rawValue)")
    case .sameAsLastYear(let group, let total): Self.repeated(group, total)
    case .sectionSameAsLastYear:
      Phrase(zh: "各格与上年完全相同：请核对是否为旧数字", en: "every figure is the same as last year's: are they old figures?")
    case .irregularity(let irregularity): irregularity.sentence
    case .overdue(let due, let days):
      Phrase(
        zh: "答复期限\(due.iso)，已逾期\(ClockReading.lateness(days).zh)，未答复",
        en: "due \(due.iso), overdue by \(ClockReading.lateness(days).en) and unanswered")
    case .late(let due, let answered, let days):
      Phrase(
        zh: "答复期限\(due.iso)，\(answered.listed.zh)，逾期\(ClockReading.lateness(days).zh)",
        en: "due \(due.iso), \(answered.listed.en), late by \(ClockReading.lateness(days).en)")
    case .provisional(let due):
      Phrase(
        zh: "答复期限\(due.iso)暂定：有年度的放假安排未公布、未录入或有待核实",
        en: "the due date \(due.iso) is provisional: the notice of some year is not loaded, or doubtful")
    case .incompleteClosing: Phrase(zh: "办理结果和答复日期只有其一", en: "it has only one of outcome and date of the decision")
    case .beforeReceipt(let kind, let on, let received):
      Phrase(
        zh: "\(kind.name.zh)（\(on.iso)）早于收到（\(received.iso)）",
        en: "'\(kind.name.en)' on \(on.iso) is before the receipt (\(received.iso))")
    case .inFuture(let kind, let on, let today):
      Phrase(
        zh: "\(kind.name.zh)（\(on.iso)）晚于今天（\(today.iso)）",
        en: "'\(kind.name.en)' on \(on.iso) is after today (\(today.iso))")
    case .earlierAnswerGone(let text):
      Phrase(
        zh: "所称原答复 \(text) 不算：不是同一申请人的、已作废、未办结、答复在后，或就是本件",
        en: "the earlier answer it names, \(text), is none: of another applicant, void, open, later, or its own")
    case .kindDoubtful(let kind, let suggested):
      Phrase(
        zh: "登记为\(kind.name.zh)，名称像是\(suggested.name.zh)",
        en: "recorded as \(kind.name.en), the name looks like \(suggested.name.en)")
    case .valueDoubtful(let doubt): doubt.sentence
    case .kindMissing: Phrase(zh: "没有申请人类型", en: "no kind of applicant")
    case .numberTwice(let count): Phrase(zh: "有\(count)件申请用这一编号", en: "\(count) applications have this number")
    case .numbersMissing(let from, let to) where from == to:
      Phrase(zh: "缺第\(from)号", en: "number \(from) is missing")
    case .numbersMissing(let from, let to):
      Phrase(zh: "缺第\(from)至\(to)号", en: "numbers \(from) to \(to) are missing")
    case .documentsMissing(let from, let to) where from == to:
      Phrase(zh: "没有对应的文书（未使用、已撤回或者已作废）", en: "there is no letter of this number: left out, taken back or spoilt")
    case .documentsMissing(let from, let to):
      Phrase(
        zh: "\(from)号至\(to)号没有对应的文书（未使用、已撤回或者已作废）",
        en: "there are no letters of the numbers \(from) to \(to): left out, taken back or spoilt")
    case .documentDoubled(let count):
      Phrase(zh: "\(count)件文书使用了这一文号", en: "\(count) documents have this number")
    case .documentTwice(let document, let own, let others):
      Phrase(
        zh: "答复文号“\(document)”与不同次办结的\(Self.list(others).zh)相同",
        en: "the reply document '\(document)' is also that of \(Self.list(others).en), closed at another time")
        + Self.itself(own)
    case .manyInMonth(let place, let own):
      Phrase(zh: "同一申请人当月的第\(place)件", en: "number \(place) of one applicant in that month") + Self.itself(own)
    case .noDispatch(nil): Phrase(zh: "已答复，没有登记发出或送达", en: "answered, no dispatch or service recorded")
    case .noDispatch(let entry?):
      Phrase(zh: "原答复（#\(entry)）没有登记发出或送达", en: "no dispatch or service of the first answer (#\(entry)) recorded")
    case .newAnswerNotSent(let entry, let on):
      Phrase(
        zh: "\(on.iso)重新答复（#\(entry)），没有登记发出或送达",
        en: "answered anew on \(on.iso) (#\(entry)), no dispatch or service recorded")
    case .lookAlike(let own, let others, let count):
      Phrase(
        zh: "与\(Self.list(others, of: count).zh)申请人相同、内容相同",
        en: "same applicant and subject as \(Self.list(others, of: count).en)")
        + Self.itself(own)
    case .equalRow(let own, let others, let count):
      Phrase(
        zh: "除编号外与\(Self.list(others, of: count).zh)完全相同",
        en: "equal to \(Self.list(others, of: count).en) in everything but the number")
        + Self.itself(own)
    case .chain(let fault): fault.sentence
    case .derived(let state): state.sentence
    case .damage(let text): Phrase(both: text)
    case .backupMissing(nil): Phrase(zh: "还没有备份过", en: "it was never backed up")
    case .backupMissing(let last?):
      Phrase(zh: "最近一次备份是\(last.iso)", en: "the last backup is of \(last.iso)")
    case .deviation(let deviation): deviation.sentence
    case .otherDay(let told, let real):
      Phrase(
        zh: "登记日期\(told.iso)，当时机器日期是\(real.iso)",
        en: "recorded as of \(told.iso), on a machine that said \(real.iso)")
    case .attachmentMissing: Phrase(zh: "附件的文件不在台账旁", en: "the file is not beside the ledger")
    case .attachmentChanged: Phrase(zh: "附件的文件已被改动", en: "the file was changed")
    case .attachmentsOpen(let mode):
      Phrase(
        zh: "他人可以读取附件（权限 \(FileDeviation.octal(mode))）",
        en: "others may read the attached files (mode \(FileDeviation.octal(mode)))")
    case .attachmentsUnknown(let count):
      Phrase(zh: "附件文件夹中有\(count)个没有登记的文件", en: "\(counted(count, "file")) among the attached ones that no entry knows")
    case .erasureUnfinished:
      Phrase(
        zh: "个人信息已删除，但文件尚未重新整理，空闲处可能仍留有旧内容",
        en: "its personal data is erased, but the file was not made anew since and may still hold it")
    }
  }

  /// What a figure was filed as, what it is now, and what made the difference.
  private static func moved(_ filed: Int, _ found: Int, _ responsible: Phrase) -> Phrase {
    Phrase(zh: "定稿\(filed)，现为\(found)", en: "filed \(filed), now \(found)")
      + named(Phrase(zh: "涉及", en: "because of"), responsible)
  }

  private static func repeated(_ group: OutcomeGroup?, _ total: Int) -> Phrase {
    let block =
      group.map { Phrase(zh: "“\($0.label.zh)”", en: "the figures of '\($0.label.en)'") }
      ?? Phrase(zh: "第三部分", en: "all of part three")
    return Phrase(
      zh: "\(block.zh)各格与上年完全相同（共\(total)件）：请核对是否为旧数字",
      en: "\(block.en) the same as last year's (\(total) in all): are they old figures?")
  }

  private static let most = 10

  /// Numbers one after another, the first ten of them.
  private static func list(_ numbers: [ApplicationNumber]) -> Phrase {
    let list = numbers.prefix(most).map { Phrase(both: $0.description) }.joined(zh: "、", en: ", ")
    let more = numbers.count - most
    return more > 0 ? list + Phrase(zh: " 等\(numbers.count)件", en: " and \(more) more") : list
  }

  /// Applications one after another, each with its days, the first ten of them.
  ///
  /// - Parameter count: how many there are, if not all are given.
  private static func list(_ applications: [NamedApplication], of count: Int? = nil) -> Phrase {
    let count = count ?? applications.count
    let list = applications.prefix(most).map { application in
      let days = days(application)
      return Phrase(zh: "\(application.number)（\(days.zh)）", en: "\(application.number) (\(days.en))")
    }.joined(zh: "、", en: ", ")
    let more = count - most
    return more > 0 ? list + Phrase(zh: " 等\(count)件", en: " and \(more) more") : list
  }

  /// `；本件收到2024年6月10日，未办结`
  private static func itself(_ application: NamedApplication) -> Phrase {
    Phrase(zh: "；本件", en: "; itself ") + days(application)
  }

  /// `收到2024年6月3日，答复2024年6月20日`
  private static func days(_ application: NamedApplication) -> Phrase {
    let day = application.received
    let closed = application.closed.map { Phrase(zh: "答复\($0.iso)", en: "answered \($0.iso)") }
    return Phrase(zh: "收到\(day.iso)，", en: "received \(day.iso), ") + (closed ?? Phrase(zh: "未办结", en: "open"))
  }

  private static func handles(_ disputes: [DisputeID]) -> Phrase {
    disputes.map { Phrase(both: "#\($0)") }.joined(zh: "、", en: ", ")
  }

  /// `，少了 2023-0004、2023-0007`; nothing where the list is empty.
  private static func named(_ word: Phrase, _ list: Phrase) -> Phrase {
    list.isEmpty ? .empty : Phrase(zh: "，\(word.zh) \(list.zh)", en: ", \(word.en) \(list.en)")
  }
}

extension Finding.Derived {
  fileprivate var sentence: Phrase {
    switch self {
    case .missing: Phrase(zh: "查询用的表中没有这件申请", en: "the derived tables lack this application")
    case .different: Phrase(zh: "查询用的表与办理记录不一致", en: "the derived row is not what the entries make")
    case .unfounded: Phrase(zh: "查询用的表中有这件申请，办理记录中没有", en: "a derived row that no entry accounts for")
    case .table: Phrase(zh: "查询用的辅助表与办理记录不一致", en: "a derived table is not what the log makes")
    }
  }
}
