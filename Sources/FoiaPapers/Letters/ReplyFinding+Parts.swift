internal import FoiaCore
internal import FoiaWords

// What a reply says of each part where the parts of an answer are on record: its outcome, its articles and what else belongs to
// it. What is recorded of the answer (--basis, --searched, --refer-to, --same-as) is said of the part that needs it.
extension ReplyFinding {
  /// The outcome of a part; nil where none is recorded.
  func outcome(of part: Item) -> Phrase? {
    // What is decided otherwise has no words of its own.
    guard part.outcome == .other else { return part.outcomeName }
    let decided = ground(orBlank: Phrase(zh: "处理意见", en: "the decision"))
    return Phrase(zh: "其他处理（\(decided.zh)）", en: "otherwise handled (\(decided.en))")
  }

  /// The rules that a part rests on: the article of its outcome, and the rule on record where the outcome needs one.
  func basis(ofPart outcome: Outcome) -> Phrase {
    let article = basis(of: outcome, in: closing)
    guard Self.needsRule.contains(outcome) else { return article }
    let rule = recorded(closing.basis, orBlank: Phrase(zh: "法律、行政法规条款", en: "provision of the law"), .basis)
    return article.isEmpty ? rule : Phrase(zh: "\(article.zh)和\(rule.zh)", en: "\(article.en) and \(rule.en)")
  }

  /// Whether a part takes the rule on record, so that the answer as a whole does not rest on it.
  var isRuleOfPart: Bool { answer.items.contains { $0.fact.outcome.map(Self.needsRule.contains) ?? false } }

  private static let needsRule: Set<Outcome> = [.denyLaw, .denyQuery]

  /// What else a part must say: where was searched, whose it is, what was answered before, where to turn; nil where nothing is.
  func detail(ofPart outcome: Outcome) -> Phrase? {
    switch outcome {
    case .unableNotHeld: return notHeldInPart
    case .rejectRepeat:
      let earlier = earlierAnswer
      return Phrase(zh: "原答复：\(earlier.zh)", en: "answered before: \(earlier.en)")
    case .denyQuery, .rejectPetition, .rejectPublication:
      return closing.referTo.map(clause).map { Phrase(zh: "可以向\($0)提出", en: "you may turn to \($0)") }
    default: return nil
    }
  }

  private var notHeldInPart: Phrase {
    let agency = closing.referTo.map(clause)
    var told: [Phrase] = []
    if agency == nil || closing.searched != nil {
      let search = recorded(closing.searched, orBlank: Phrase(zh: "检索的范围和方法", en: "where and how"), .searched)
      told.append(Phrase(zh: "经检索（\(search.zh)）未找到", en: "we searched (\(search.en)) and did not find it"))
    }
    if let agency {
      let contact = recorded(closing.referContact, orBlank: Phrase(zh: "联系方式", en: "contact details"), .referContact)
      told.append(
        Phrase(zh: "由\(agency)负责公开，联系方式：\(contact.zh)", en: "it is for \(agency) to disclose, contact: \(contact.en)"))
    }
    return told.joined(zh: "，", en: "; ")
  }
}
