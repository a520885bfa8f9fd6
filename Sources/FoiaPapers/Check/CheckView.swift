public import FoiaCore
public import FoiaDocument
public import FoiaWords

/// What a check found, gathered as it goes: rule by rule, with memory for a few findings of each.
public struct CheckView {
  private struct Key: Hashable {
    let rule: Rule
    let severity: Severity
    let isWaived: Bool
    let isOfImport: Bool
  }

  private struct Group {
    var count = 0
    /// The first of them: told one by one while they are few, listed by what they are about where they are many.
    var first: [Finding] = []
  }

  /// From so many findings of one rule on they are one paragraph.
  private static let few = 5
  private static let listed = 200

  private var groups: [Key: Group] = [:]

  public init() {}

  public mutating func take(_ finding: Finding) {
    let key = Key(
      rule: finding.rule, severity: finding.severity, isWaived: finding.waiver != nil, isOfImport: finding.isOfImport)
    groups[key, default: Group()].count += 1
    if groups[key, default: Group()].first.count < Self.listed { groups[key]?.first.append(finding) }
  }

  /// How many findings of a severity stand.
  public func count(_ severity: Severity) -> Int { sum { $0.severity == severity && !$0.isWaived } }
  public var waivedCount: Int { sum { $0.isWaived } }
  public var isEmpty: Bool { groups.isEmpty }

  private func sum(_ isCounted: (Key) -> Bool) -> Int {
    groups.reduce(0) { $0 + (isCounted($1.key) ? $1.value.count : 0) }
  }

  /// All that was found, the errors first; at last what it comes to.
  ///
  /// - Parameters:
  ///   - lapsed: waivers that hold for nothing any more.
  ///   - head: how the log ends, to be noted outside.
  public func text(
    lapsed: [Waiver], head: LogHead, _ language: Language, width: Int?, painter: Painter
  ) -> String {
    var parts = Severity.allCases.flatMap { severity in
      Rule.allCases.compactMap { rule in
        part(Key(rule: rule, severity: severity, isWaived: false, isOfImport: false), language, width, painter)
      }
    }
    if let imported = imported(language, width, painter) { parts.append(imported) }
    parts += Rule.allCases.flatMap { rule in
      Severity.allCases.flatMap { severity in
        [false, true].compactMap { isOfImport in
          part(Key(rule: rule, severity: severity, isWaived: true, isOfImport: isOfImport), language, width, painter)
        }
      }
    }
    if !lapsed.isEmpty { parts.append(lapsedPart(lapsed, language, width, painter)) }
    parts.append(summary(head, language, painter))
    return parts.joined(separator: "\n")
  }

  /// One rule's findings of one severity under a heading.
  private func part(_ key: Key, _ language: Language, _ width: Int?, _ painter: Painter) -> String? {
    guard let group = groups[key] else { return nil }
    let (rule, severity) = (key.rule, key.severity)
    let article = rule.article.map { language == .zh ? "（\($0.cited(.zh))）" : " (\($0.cited(.en)))" } ?? ""
    let waived = language == .zh ? "，已说明放行" : ", waived"
    let count = language == .zh ? "\(group.count)项" : "\(group.count)"
    let kind = severity.name(language) + (key.isWaived ? waived : "")
    let name = "\(rule.rawValue) \(rule.name(language))\(article)"
    let heading = language == .zh ? "\(name)　\(kind) \(count)" : "\(name) — \(kind), \(count)"
    let paint: Paint? = key.isWaived ? .calm : severity == .error ? .alarm : severity == .fault ? .attention : .heading
    return painter(heading, paint) + "\n" + lines(of: group, language, width)
  }

  private func lines(of group: Group, _ language: Language, _ width: Int?) -> String {
    // Of a text each finding has a place of its own to go to.
    if group.count <= Self.few || group.first.first?.rule.family == .text {
      return group.first.map { $0.line(language).hanging(by: 2, width: width) + "\n" }.joined()
    }
    let more = group.count - group.first.count
    let list = Finding.list(group.first, language)
    let rest = more > 0 ? (language == .zh ? " 等\(group.count)项" : " and \(more) more") : ""
    let mend = group.first.first?.mend(language).map { (language == .zh ? "。处理，如：" : ". To do, as in: ") + $0 } ?? ""
    return (list + rest + mend).hanging(by: 2, width: width) + "\n"
  }

  /// What applications from old ledgers came without, in one paragraph.
  private func imported(_ language: Language, _ width: Int?, _ painter: Painter) -> String? {
    let all = groups.filter { $0.key.isOfImport && !$0.key.isWaived }.sorted { $0.key.rule.rank < $1.key.rule.rank }
    guard !all.isEmpty else { return nil }
    let kinds = all.map { key, group in
      language == .zh
        ? "\(key.rule.rawValue) \(key.rule.name(.zh)) \(group.count)件"
        : "\(key.rule.rawValue) \(key.rule.name(.en)): \(group.count)"
    }
    let heading =
      language == .zh
      ? "导入时已办结的申请，旧台账没有带来的依据材料（提醒）" : "Applications imported closed: evidence the old ledger did not bring (warning)"
    let body = kinds.joined(separator: language == .zh ? "；" : "; ")
    return painter(heading, .heading) + "\n" + body.hanging(by: 2, width: width) + "\n"
  }

  private func lapsedPart(_ lapsed: [Waiver], _ language: Language, _ width: Int?, _ painter: Painter) -> String {
    let heading =
      language == .zh
      ? "已失效的放行（所放行的问题已有变化或不再存在）" : "Waivers that have lapsed (what they let pass has changed, or is gone)"
    let lines = lapsed.map { waiver in
      let colon = language == .zh ? "：" : ": "
      return "\(waiver.rule.rawValue) \(waiver.subject)\(colon)\(waiver.reason)".hanging(by: 2, width: width) + "\n"
    }
    return painter(heading, .heading) + "\n" + lines.joined()
  }

  private func summary(_ head: LogHead, _ language: Language, _ painter: Painter) -> String {
    let counts = Severity.allCases.map { ($0, count($0)) }.filter { $0.1 > 0 }
    let hash = head.shortHash
    switch language {
    case .zh:
      let found = counts.map { "\($0.name(.zh))\($1)项" }.joined(separator: "，")
      let waived = waivedCount > 0 ? "；已说明放行\(waivedCount)项" : ""
      let result = counts.isEmpty ? "核查通过" + waived : "共有" + found + waived
      return painter(result + "。", count(.error) > 0 ? .alarm : nil) + "记录\(head.count)条，校验码 \(hash)\n"
    case .en:
      let found = counts.map { "\($1) \($0.name(.en))\($1 == 1 ? "" : "s")" }.joined(separator: ", ")
      let waived = waivedCount > 0 ? "; \(waivedCount) waived" : ""
      let result = counts.isEmpty ? "All is well" + waived : "In all: " + found + waived
      return painter(result + ".", count(.error) > 0 ? .alarm : nil) + " \(head.count) entries, head \(hash)\n"
    }
  }

  /// The manual of the rules: code, severity, what is found, what it means, article.
  public static func manual(_ language: Language, width: Int?) -> String {
    Rule.Family.allCases.map { family in
      let rows = Rule.allCases.filter { $0.family == family }.map { rule in
        let severity = rule.severities.map { $0.name(language) }.joined(separator: language == .zh ? "／" : " / ")
        let article = rule.article.map { language == .zh ? "（\($0.cited(.zh))）" : " (\($0.cited(.en)))" } ?? ""
        let text =
          language == .zh
          ? "\(rule.name(.zh))：\(rule.meaning(.zh))\(article)" : "\(rule.name(.en)): \(rule.meaning(.en))\(article)"
        return ["  \(rule.rawValue)", severity, text]
      }
      return family.name(language) + "\n" + Columns.text(head: nil, rows: rows, width: width)
    }.joined(separator: "\n")
  }
}

extension Rule {
  fileprivate var rank: Int { Rule.allCases.firstIndex(of: self) ?? 0 }
}
