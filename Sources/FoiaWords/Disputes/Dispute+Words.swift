public import FoiaCore

extension Dispute {
  /// 一审, 二审, 再审 of a suit; nothing of a review.
  public var instanceName: Phrase? {
    guard filing.way.isSuit else { return nil }
    switch instance {
    case 1: return Phrase(zh: "一审", en: "first instance")
    case 2: return Phrase(zh: "二审", en: "second instance")
    default: return Phrase(zh: "再审", en: "retrial")
    }
  }

  /// What it is about: the numbers of applications, and what else.
  public var about: Phrase {
    let numbers = filing.applications.map { Phrase(both: $0.description) }
    let subject = filing.subject.map { [Phrase(both: $0)] } ?? []
    return (numbers + subject).joined(zh: "、", en: ", ")
  }
}
