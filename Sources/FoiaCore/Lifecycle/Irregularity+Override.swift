internal import FoiaCalendar

extension Application {
  /// That something was disclosed although a third party did not agree, and a party was not told of the decision in writing before
  /// (art. 32); empty where nothing is. What a partly disclosing answer gives may not be the party's.
  ///
  /// A party is told once the notice is served on it, at the latest on the day on which the information is given [D].
  var overrideIrregularities: [Irregularity] {
    guard let given = disclosedDespiteObjection else { return [] }
    let objections = consultations.filter { $0.request.role == .thirdParty && $0.returned?.fact.opinion == .object }
    let untold = objections.first { consultation in
      // A notice that was recorded without its party went to the only one.
      let notice =
        letter(.thirdPartyOverride, about: consultation.entry)
        ?? letters.last { $0.code == .thirdPartyOverride && $0.consultation == nil }
      return notice?.reached.map { $0 > given } ?? true
    }
    return untold.map { [.overrideNotTold(disclosed: given, among: objections.count > 1 ? $0.entry : nil)] } ?? []
  }

  /// The day on which all was given to the applicant; nil where it was not, or only a part was.
  private var disclosedDespiteObjection: Day? {
    guard let answer = letterAnswer, answer.closing.outcome == .granted, !isImportedClosed else { return nil }
    return answer.dispatch?.on ?? answer.service?.on ?? answer.closing.on
  }
}

extension LetterRecord {
  /// The day it reached its recipient: that of its arrival, or of a sending that arrives at once; nil if it has not, as far as the
  /// record shows.
  fileprivate var reached: Day? {
    let instant: Set<ServiceMethod> = [.email, .online, .fax]
    let sent = dispatches.count > returns.count ? dispatches.last : nil
    return service?.on ?? sent.flatMap { sent in sent.method.map(instant.contains) == true ? sent.on : nil }
  }
}
