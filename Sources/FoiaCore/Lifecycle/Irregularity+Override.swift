internal import FoiaCalendar

extension Application {
  /// That something was disclosed although a third party did not agree, and the party was not told of the decision in writing before
  /// (art. 32); empty where nothing is. What a partly disclosing answer gives may not be the party's.
  var overrideIrregularities: [Irregularity] {
    guard let answer = letterAnswer, answer.closing.outcome == .granted, !isImportedClosed else { return [] }
    let given = answer.dispatch?.on ?? answer.service?.on ?? answer.closing.on
    let objecting = consultations.contains {
      $0.request.role == .thirdParty && $0.returned?.fact.opinion == .object
    }
    let isTold = letters.contains { letter in
      let first = letter.dispatches.first?.on ?? letter.service?.on
      return letter.code == .thirdPartyOverride && first.map { $0 <= given } ?? false
    }
    return objecting && !isTold ? [.overrideNotTold(disclosed: given)] : []
  }
}
