public import FoiaCore

/// What a word in a cell was taken for.
public enum LedgerWord<Value: Hashable & Sendable>: Hashable, Sendable {
  /// A code, a label or an alias of the value.
  case sure(Value)
  /// The only value that the words fit; shown, to be confirmed.
  case guessed(Value)
  /// To be asked about; with the values it may be, by their codes.
  case doubt(LedgerDoubt, [String])
}

extension LedgerWord where Value == Channel {
  /// Reads how an application came, as offices note it.
  public init(channel text: String) {
    let word = text.comparable
    if LedgerCell.isNothing(text) {
      self = .sure(.unknown)
      return
    }
    // A letter may have been signed for or not; only the office knows.
    if ["信函", "来信", "信件", "写信", "书信", "邮寄信函", "信函邮寄", "寄信", "来函", "函件", "寄函", "信", "寄", "邮", "函"].contains(word) {
      self = .doubt(.letterOrMail, ["mail", "letter"])
      return
    }
    if ["邮件", "发邮件", "寄邮件", "邮件申请", "邮件提交", "邮件方式"].contains(word) {
      self = .doubt(.postOrEmail, ["email", "mail", "letter"])
      return
    }
    if let known = Channel.named[word] {
      self = .sure(known)
      return
    }
    if [
      "邮寄", "邮政", "邮政快递", "窗口", "网上提交", "网上申请", "在线平台", "在线申请", "门户网站", "来人", "来访", "电邮", "互联网", "现场提交", "当面申请", "窗口提交",
    ]
    .contains(word),
      let found = Self.found(in: word).first
    {
      self = .sure(found)
      return
    }
    let found = Self.found(in: word)
    // 信函/网络 says two things, 信函（挂号） one.
    if !found.isEmpty, Set(found).isDisjoint(with: [.mail, .letter, .email]),
      ["信函", "来信", "信件", "书信", "邮件"].contains(where: word.includes)
    {
      self = .doubt(.severalChannels, ["mail", "letter"] + found.map(\.rawValue))
      return
    }
    switch found.count {
    case 1: self = .guessed(found[0])
    case 0: self = Self.odd(word)
    default: self = .doubt(.severalChannels, found.map(\.rawValue))
    }
  }

  private static func found(in word: String) -> [Channel] {
    Channel.signs.filter { $0.words.contains(where: word.includes) }.map(\.channel)
  }

  /// Words that name no channel of receipt.
  private static func odd(_ word: String) -> LedgerWord {
    if ["电话", "来电", "热线", "12345", "打电话"].contains(where: word.includes) {
      return .doubt(.spokenOrNone, [Channel.oral.rawValue, "void"])
    }
    if word.contains("寄") || word.contains("信") && !["短信", "信访"].contains(where: word.includes) {
      return .doubt(.letterOrMail, ["mail", "letter"])
    }
    if ["转来", "转办", "交办", "移交", "转交", "转送", "批转", "上级", "不详", "其他", "其它"].contains(where: word.includes) {
      return .guessed(.unknown)
    }
    return .doubt(.unknownChannel, Channel.allCases.map(\.rawValue))
  }
}

extension LedgerWord where Value == ApplicantKind {
  /// Reads the kind of an applicant, with the name beside it.
  public init(kind text: String, name: String?) {
    let word = text.comparable
    // A name is looked at only where the word does not say it.
    var suggested: ApplicantKind { name.map { ApplicantKind.suggested(by: $0) } ?? .person }
    if LedgerCell.isNothing(text) {
      guard name != nil else {
        self = .doubt(.unknownKind, ApplicantKind.allCases.map(\.rawValue))
        return
      }
      let suggested = suggested
      if suggested != .person {
        self = .guessed(suggested)
      } else if name?.looksLikePerson == true {
        self = .guessed(.person)
      } else {
        self = .doubt(.unknownKind, ApplicantKind.allCases.map(\.rawValue))
      }
      return
    }
    guard !ApplicantKind.persons.contains(word) else {
      if name == nil {
        self = .doubt(.nobodyOfKind, ApplicantKind.allCases.map(\.rawValue))
      } else if let name, name.count >= 5, suggested != .person {
        self = .doubt(.nameAgainstKind, [ApplicantKind.person.rawValue, suggested.rawValue])
      } else {
        self = .sure(.person)
      }
      return
    }
    if ["律师"].contains(word) {
      self = suggested == .legal ? .guessed(.legal) : .doubt(.severalKinds, ["person", "legal"])
      return
    }
    // 公民、法人、其他组织 are the kinds of the law, and say nothing of the columns of the form.
    if word == "其他组织", ![.person, .other].contains(suggested) {
      self = .guessed(suggested)
      return
    }
    if let known = Self.body(word) {
      let isOfPerson = suggested == .person && name?.isWholeName == true
      let disagrees = suggested != known && (isOfPerson && known != .legal || ![.person, .other].contains(suggested))
      self = disagrees ? .doubt(.nameAgainstKind, [known.rawValue, suggested.rawValue]) : .sure(known)
      return
    }
    // 法人（律师事务所） says it in its bracket.
    let inside = word.split { "(（)）/、".contains($0) }.dropFirst().compactMap { Self.body(String($0)) }
    if inside.count == 1 {
      self = .guessed(inside[0])
      return
    }
    let bodies = ApplicantKind.allCases.filter { $0 != .person }.map(\.rawValue)
    let isAnyBody = ["法人", "组织", "单位", "机构", "团体", "企事业"].contains(where: word.includes)
    if isAnyBody, suggested != .person {
      self = .guessed(suggested)
    } else if word.contains("社会组织") || word.contains("社会团体") {
      self = .guessed(.charity)
    } else {
      self = .doubt(
        isAnyBody ? .severalKinds : .unknownKind, isAnyBody ? bodies : ApplicantKind.allCases.map(\.rawValue))
    }
  }

  private static func body(_ word: String) -> ApplicantKind? {
    ApplicantKind.bodies[word] ?? ApplicantKind.moreBodies[word]
  }
}

extension Channel {
  /// Parts of words by which offices tell the channels.
  fileprivate static let signs: [(channel: Channel, words: [String])] = [
    (
      .counter, ["来人", "当面", "现场", "窗口", "上门", "来访", "柜台", "亲自", "本人来", "送交", "面交", "直接递交", "递交", "到局", "到单位", "本人送"]
    ),
    (.oral, ["口头", "口述"]),
    (.mail, ["ems", "挂号", "快递", "邮寄", "特快", "邮政", "顺丰", "邮递", "中通", "圆通", "韵达", "申通", "寄来"]),
    (.letter, ["平信"]),
    (.online, ["网", "平台", "在线", "线上", "系统", "小程序", "公众号", "微信", "app"]),
    (.email, ["电子邮", "email", "e-mail", "电邮", "邮箱"]),
    (.fax, ["传真"]),
  ]

  /// The channels by their codes, labels and aliases, as texts are compared.
  fileprivate static let named = Dictionary(
    allCases.flatMap { channel in
      ([channel.rawValue, channel.name.zh, channel.name.en] + channel.aliases).map { ($0.comparable, channel) }
    }, uniquingKeysWith: { first, _ in first })
}

extension ApplicantKind {
  /// What else offices call the kinds of bodies.
  fileprivate static let moreBodies: [String: ApplicantKind] = {
    let words: [(ApplicantKind, [String])] = [
      (.business, ["公司企业", "个体工商户", "个体户", "个体", "国企", "企业单位", "工商企业", "合作社", "农民专业合作社", "私营企业", "国有企业", "企业法人"]),
      (.research, ["高校", "院校", "大学", "科研院所", "科研单位", "研究机构"]),
      (.charity, ["公益", "公益机构", "基金会", "协会", "社团", "志愿组织", "社会公益"]),
      (.legal, ["法律机构", "公证处", "律师所", "律所律师", "法律服务", "法律援助中心"]),
      (.other, ["村委会", "村委", "居委会", "村社区", "业委会", "业主委员会", "媒体", "机关", "行政机关", "事业单位", "学校", "新闻媒体", "其他组织", "村集体"]),
    ]
    return Dictionary(uniqueKeysWithValues: words.flatMap { kind, words in words.map { ($0, kind) } })
  }()

  /// What offices call natural persons.
  fileprivate static let persons: Set<String> = [
    "自然人", "个人", "公民", "person", "居民", "村民", "群众", "自然人公民", "公民个人", "市民", "老百姓", "外国人", "外籍公民", "外籍人士", "学生", "军人",
    "业主", "港澳台居民", "农民",
  ]

  /// The kinds of bodies by their codes, labels and aliases, as texts are compared.
  fileprivate static let bodies = Dictionary(
    allCases.filter { $0 != .person }.flatMap { kind in
      ([kind.rawValue, kind.name.zh, kind.name.en, kind.noun.en] + kind.aliases).map { ($0.comparable, kind) }
    }, uniquingKeysWith: { first, _ in first })
}

extension String {
  /// Whether it is built like the name of a person: two to four Chinese characters, more with a dot between, or letters.
  var looksLikePerson: Bool {
    let name = trimmed.jointNames[0].filter { !$0.isWhitespace }
    if name.contains("·") || name.contains("•") { return name.count <= 20 }
    return (2...4).contains(name.count) || name.allSatisfy(\.isASCII) && name.count <= 30
  }
}
