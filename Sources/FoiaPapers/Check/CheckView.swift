public import FoiaCore
public import FoiaDocument
public import FoiaWords

/// What a check found, gathered finding by finding and told rule by rule; only the first findings of each rule are kept.
public struct CheckView {
  private struct Key: Hashable {
    let rule: Rule
    let severity: Severity
    let isWaived: Bool
    let isOfImport: Bool
  }

  private struct Group {
    var count = 0
    /// The first of them: a few are told one by one, many are listed by what they are about.
    var first: [Finding] = []
  }

  /// Up to so many findings of one rule are told one by one; more are one paragraph.
  private static let few = 5
  /// How many findings of one rule are kept to be listed.
  private static let most = 200

  private var groups: [Key: Group] = [:]

  /// A view without findings, which `add` adds.
  public init() {}

  /// Adds a finding.
  public mutating func add(_ finding: Finding) {
    let key = Key(
      rule: finding.rule, severity: finding.severity, isWaived: finding.waiver != nil, isOfImport: finding.isOfImport)
    groups[key, default: Group()].count += 1
    if groups[key, default: Group()].first.count < Self.most { groups[key]?.first.append(finding) }
  }

  /// How many findings of a severity there are that are not waived.
  public func count(_ severity: Severity) -> Int { sum { $0.severity == severity && !$0.isWaived } }
  /// How many findings are waived.
  public var waivedCount: Int { sum { $0.isWaived } }
  /// Whether nothing was found.
  public var isEmpty: Bool { groups.isEmpty }

  private func sum(_ isCounted: (Key) -> Bool) -> Int {
    groups.reduce(0) { $0 + (isCounted($1.key) ? $1.value.count : 0) }
  }

  /// Everything that was found, the errors first, and a summary at the end.
  ///
  /// - Parameters:
  ///   - lapsed: waivers whose findings have changed or are gone.
  ///   - head: the end of the log, which is printed so that it can be noted elsewhere.
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
    let severity = key.severity
    let name = Phrase(both: "\(key.rule.rawValue) ") + key.rule.name + Self.article(key.rule)
    let kind = severity.name + (key.isWaived ? Phrase(zh: "，已说明放行", en: ", waived") : .empty)
    let heading = Phrase(
      zh: "\(name.zh)　\(kind.zh) \(group.count)项",
      en: "\(name.en) — \(kind.en), \(group.count)")
    let paint: Paint? = key.isWaived ? .calm : severity == .error ? .alarm : severity == .fault ? .attention : .heading
    return painter(heading(language), paint) + "\n" + lines(of: group, language, width)
  }

  /// The article that a rule rests on, in brackets; empty if there is none.
  private static func article(_ rule: Rule) -> Phrase { rule.article?.cited.bracketed ?? .empty }

  private func lines(of group: Group, _ language: Language, _ width: Int?) -> String {
    // Findings in the text of a report are told one by one, because each is about a line of its own.
    if group.count <= Self.few || group.first.first?.rule.family == .text {
      return group.first.map { $0.line(language).hanging(by: 2, width: width) + "\n" }.joined()
    }
    let more = group.count - group.first.count
    let rest = more > 0 ? Phrase(zh: " 等\(group.count)项", en: " and \(more) more") : .empty
    let mend = group.first.first?.mend.map { Phrase(zh: "。处理，如：\($0.zh)", en: ". To do, as in: \($0.en)") } ?? .empty
    return (Finding.list(group.first) + rest + mend)(language).hanging(by: 2, width: width) + "\n"
  }

  /// What applications from old ledgers came without, in one paragraph.
  private func imported(_ language: Language, _ width: Int?, _ painter: Painter) -> String? {
    let all = groups.filter { $0.key.isOfImport && !$0.key.isWaived }.sorted { $0.key.rule.rank < $1.key.rule.rank }
    guard !all.isEmpty else { return nil }
    let kinds = all.map { key, group in
      Phrase(
        zh: "\(key.rule.rawValue) \(key.rule.name.zh) \(group.count)件",
        en: "\(key.rule.rawValue) \(key.rule.name.en): \(group.count)")
    }
    let heading = Phrase(
      zh: "导入时已办结的申请，旧台账没有带来的依据材料（提醒）",
      en: "Applications imported closed: evidence the old ledger did not bring (warning)")
    return painter(heading(language), .heading) + "\n"
      + kinds.joined(zh: "；", en: "; ")(language).hanging(by: 2, width: width) + "\n"
  }

  private func lapsedPart(_ lapsed: [Waiver], _ language: Language, _ width: Int?, _ painter: Painter) -> String {
    let heading = Phrase(
      zh: "已失效的放行（所放行的问题已有变化或不再存在）", en: "Waivers that have lapsed (what they let pass has changed, or is gone)")
    let colon = Phrase(zh: "：", en: ": ")(language)
    let lines = lapsed.map { waiver in
      "\(waiver.rule.rawValue) \(waiver.subject)\(colon)\(waiver.reason)".hanging(by: 2, width: width) + "\n"
    }
    return painter(heading(language), .heading) + "\n" + lines.joined()
  }

  private func summary(_ head: LogHead, _ language: Language, _ painter: Painter) -> String {
    let counts = Severity.allCases.map { ($0, count($0)) }.filter { $0.1 > 0 }
    let found = counts.map { $0.counted($1) }.commaSeparated
    let result =
      counts.isEmpty ? Phrase(zh: "核查通过", en: "All is well") : Phrase(zh: "共有\(found.zh)", en: "In all: \(found.en)")
    let waived = waivedCount > 0 ? Phrase(zh: "；已说明放行\(waivedCount)项", en: "; \(waivedCount) waived") : .empty
    let sentence = result + waived + Phrase(zh: "。", en: ".")
    // That of a file that could not be opened is not known.
    if head.hash.isEmpty { return painter(sentence(language), count(.error) > 0 ? .alarm : nil) + "\n" }
    let log = Phrase(
      zh: "记录\(head.count)条，校验码 \(head.shortHash)", en: " \(head.count) entries, head \(head.shortHash)")
    return painter(sentence(language), count(.error) > 0 ? .alarm : nil) + log.line(language)
  }

  /// The manual of the rules: code, severity, what is found, what it means, article.
  public static func manual(_ language: Language, width: Int?) -> String {
    Rule.Family.allCases.map { family in
      let rows = Rule.allCases.filter { $0.family == family }.map { rule in
        let severity = rule.severities.map(\.name).joined(zh: "／", en: " / ")
        let text = rule.name + Phrase(zh: "：", en: ": ") + rule.meaning + article(rule)
        return ["  \(rule.rawValue)", severity(language), text(language)]
      }
      return family.name(language) + "\n" + Columns.text(head: nil, rows: rows, width: width)
    }.joined(separator: "\n")
  }
}

extension Rule {
  fileprivate var rank: Int { Rule.allCases.firstIndex(of: self) ?? 0 }
}
