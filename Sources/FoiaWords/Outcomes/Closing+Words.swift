public import FoiaCore

extension Item {
  /// The outcome of the part, and where it is `other` what kind of other; nil where none is recorded.
  public var outcomeName: Phrase? { outcome.map { Closing.name(of: $0, subReason) } }
}

extension RedoAnswer {
  /// The outcome of the new answer; nil if it was recorded without.
  public var outcomeName: Phrase? { outcome.map { Closing.name(of: $0, subReason) } }
}

extension Closing {
  /// The outcome, and where it is `other` what kind of other.
  public var outcomeName: Phrase { Self.name(of: outcome, subReason) }

  /// An outcome, with the kind of other handling where there is one.
  static func name(of outcome: Outcome, _ subReason: SubReason?) -> Phrase {
    guard let subReason, let group = Form.place(of: outcome.code)?.group else { return outcome.name }
    let (name, reason) = (group.name, subReason.name)
    return Phrase(zh: "\(name.zh)（\(reason.zh)）", en: "\(name.en): \(reason.en)")
  }

  /// The outcome for a column: the two of the form's longest labels by what offices call them.
  public var shortOutcomeName: Phrase {
    switch outcome {
    case .otherNoClarification: Phrase(zh: "其他处理（逾期不补正）", en: "Not clarified in time")
    case .otherUnpaidFee: Phrase(zh: "其他处理（逾期未缴费）", en: "Fee not paid in time")
    default: outcomeName
    }
  }

  /// What is recorded beside the outcome and its date, field by field.
  public var facts: [(Field, String)] {
    let all: [(Field, String?)] = [
      (.document, document), (.reason, reason), (.basis, basis), (.searched, searched), (.referTo, referTo),
      (.referContact, referContact),
      (.sameAs, sameAs), (.approvedBy, approvedBy), (.waiver, waiver),
    ]
    return all.compactMap { field, value in value.map { (field, $0) } }
  }
}
