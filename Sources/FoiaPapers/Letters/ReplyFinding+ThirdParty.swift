internal import FoiaCore
internal import FoiaWords

// What a refusal for the sake of third parties tells: what of theirs is at stake, and what they said.
extension ReplyFinding {
  /// Business secrets or privacy, as the reasons on record say; both where they say neither.
  var interest: Phrase {
    let recorded = [closing.reason, closing.basis].compactMap(\.self).joined(separator: "\n").lowercased()
    let named = ThirdPartyInterest.allCases.filter { $0.isNamed(in: recorded) }
    if named.count == 1, let only = named.first { return only.name }
    let all = Phrase(zh: "商业秘密、个人隐私", en: "business secrets, personal privacy")
    return named.isEmpty
      ? all + Phrase(zh: "等", en: " or the like") : Phrase(zh: all.zh, en: "business secrets and personal privacy")
  }

  /// What the third parties said, all of them; nil where none was consulted.
  var opinion: Phrase? {
    let consulted = consultedThirdParties
    guard consulted.count > 1 else { return consulted.first.map(opinion) }
    let groups = OpinionKind.allCases.map { kind in
      let count = consulted.count { $0.returned?.fact.opinion == kind }
      return (count: count, words: Self.plural(kind, count))
    }.filter { $0.count > 0 }
    let unknown = consulted.filter { $0.returned?.fact.opinion == nil }
    let asked = Phrase(
      zh: "经书面征求\(consulted.count)个第三方的意见", en: "\(consulted.count) third parties were asked in writing")
    if unknown.isEmpty, groups.count == 1, let all = groups.first {
      return asked + Phrase(zh: "，均\(all.words.zh)。", en: ": all of them \(all.words.en).")
    }
    let told = groups.map { Phrase(zh: "\($0.count)个\($0.words.zh)", en: "\($0.count) \($0.words.en)") }
    let missing = unknown.prefix(1).map {
      Phrase(zh: "\(unknown.count)个", en: "\(unknown.count) ") + missingOpinion(of: $0)
    }
    return asked + Phrase(zh: "，其中", en: ": ") + (told + missing).joined(zh: "，", en: ", ") + Phrase(zh: "。", en: ".")
  }

  /// The third parties that were consulted, each as it was asked last.
  private var consultedThirdParties: [Consultation] {
    let all = application.consultations.filter { $0.request.role == .thirdParty }
    return all.enumerated().filter { index, one in
      one.request.party == nil || !all[(index + 1)...].contains { $0.request.party == one.request.party }
    }.map(\.element)
  }

  /// What the only one said.
  private func opinion(of consultation: Consultation) -> Phrase {
    let opinion = consultation.returned?.fact.opinion?.name ?? missingOpinion(of: consultation)
    return Phrase(
      zh: "经书面征求意见，第三方\(opinion.zh)。", en: "Opinion of the third party, asked for in writing: \(opinion.en).")
  }

  /// A blank for an opinion that is not on record, with the command that records it.
  private func missingOpinion(of consultation: Consultation) -> Phrase {
    let what = Phrase(zh: "第三方的意见", en: "the third party's opinion")
    if let returned = consultation.returned {
      return blank(LetterBlank(what, .opinion, of: returned.entry, application.number))
    }
    return blank(LetterBlank(what, recordedBy: application.command(.consultationReturned)))
  }

  /// What one or several of them say.
  private static func plural(_ kind: OpinionKind, _ count: Int) -> Phrase {
    let isOne = count == 1
    return switch kind {
    case .agree: Phrase(zh: kind.name.zh, en: isOne ? "agrees to disclosure" : "agree to disclosure")
    case .object: Phrase(zh: kind.name.zh, en: isOne ? "objects to disclosure" : "object to disclosure")
    case .none: Phrase(zh: kind.name.zh, en: "gave no opinion in time")
    }
  }
}
