internal import FoiaCalendar

extension Application {
  /// That something was disclosed although a third party did not agree, and a party was not told of the decision in writing before
  /// (art. 32); empty where nothing is. What a partly disclosing answer gives may not be the party's.
  ///
  /// A party is told once the notice is served on it; one that is only on its way, as far as the record shows, counts from the day
  /// it was sent.
  var overrideIrregularities: [Irregularity] {
    guard let answer = letterAnswer, answer.closing.outcome == .granted, !isImportedClosed else { return [] }
    let given = answer.dispatch?.on ?? answer.service?.on ?? answer.closing.on
    let untold = consultations.contains { consultation in
      guard consultation.request.role == .thirdParty, consultation.returned?.fact.opinion == .object else {
        return false
      }
      // A notice that was recorded without its party went to the only one.
      let notice =
        letter(.thirdPartyOverride, about: consultation.entry)
        ?? letters.last { $0.code == .thirdPartyOverride && $0.consultation == nil }
      return notice?.reached.map { $0 > given } ?? true
    }
    return untold ? [.overrideNotTold(disclosed: given)] : []
  }
}

extension LetterRecord {
  /// The day it reached its recipient: that of its arrival, else of the sending that did not come back; nil if it has not.
  fileprivate var reached: Day? {
    service?.on ?? (dispatches.count > returns.count ? dispatches.last?.on : nil)
  }
}
