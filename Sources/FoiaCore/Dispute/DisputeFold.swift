internal import FoiaCalendar

extension Dispute {
  /// What the entries of one dispute make, and those of them that cannot have happened.
  struct Fold {
    var dispute: Dispute
    var refused: [(entry: Entry, refusal: DisputeRefusal)] = []
  }

  /// Folds the entries of one dispute as they stand: day by day, and within a day in the order in which they are possible,
  /// whichever was typed first; two decisions of one day are taken in the order of typing. nil where its filing was taken
  /// back, or is none.
  static func fold(_ history: History) -> Fold? {
    let ordered = history.standing.sorted { $0.isFolded(before: $1) }
    guard let first = ordered.first(where: { $0.event.kind == .disputeFiled }),
      case .disputeFiled(let filing) = first.event
    else { return nil }
    var fold = Fold(dispute: Dispute(id: first.seq, filing: filing))
    if filing.applications.isEmpty, filing.subject == nil { fold.refused.append((first, .aboutNothing)) }
    var steps = ordered.filter { $0.event.isStepOfDispute }
    while let day = steps.first?.event.effective {
      var ofDay = steps.filter { $0.event.effective == day }
      steps.removeAll { $0.event.effective == day }
      while let index = ofDay.firstIndex(where: { fold.dispute.refusal(of: $0.event) == nil }) {
        fold.dispute.take(ofDay.remove(at: index))
      }
      fold.refused += ofDay.compactMap { entry in fold.dispute.refusal(of: entry.event).map { (entry, $0) } }
    }
    return fold
  }

  /// What makes a set of entries of one dispute impossible.
  ///
  /// - Parameter new: the places of the entries that are tried. Where one that is recorded is in their way, that one is told.
  public static func refusals(of history: History, adding new: Set<Int> = []) -> [DisputeRefusal] {
    (fold(history)?.refused ?? []).map { entry, refusal in
      guard !new.isEmpty, !new.contains(entry.seq), case .disputeDecided(let recorded) = entry.event,
        case .decidedAlready(let id, _, _) = refusal
      else { return refusal }
      return .decidedAlready(id, on: recorded.on, recorded.result)
    }
  }
}
