internal import FoiaCalendar

extension Dispute {
  /// A dispute computed from its entries, and the entries that cannot have happened.
  struct Fold {
    var dispute: Dispute
    var refused: [(entry: Entry, refusal: DisputeRefusal)] = []
  }

  /// Computes a dispute from the entries that stand: day by day, and within a day in the order in which the steps are
  /// possible, whatever order they were typed in. Two decisions of one day are taken in the order of typing. nil if
  /// there is no filing, or it was taken back.
  static func fold(_ history: History) -> Fold? {
    let ordered = history.folded
    guard let first = ordered.first(where: { $0.event.kind == .disputeFiled }),
      case .disputeFiled(let filing) = first.event
    else { return nil }
    var fold = Fold(dispute: Dispute(id: DisputeID(filing: first.seq), filing: filing))
    if filing.applications.isEmpty, filing.subject == nil { fold.refused.append((first, .aboutNothing)) }
    var steps = ordered.filter { $0.event.isStepOfDispute }
    while let day = steps.first?.event.effective {
      var ofDay = steps.filter { $0.event.effective == day }
      steps.removeAll { $0.event.effective == day }
      while let index = ofDay.firstIndex(where: { fold.dispute.refusal(of: $0.event) == nil }) {
        fold.dispute.add(ofDay.remove(at: index))
      }
      fold.refused += ofDay.compactMap { entry in fold.dispute.refusal(of: entry.event).map { (entry, $0) } }
    }
    return fold
  }

  /// Why the entries of one dispute cannot all have happened; empty if they can.
  ///
  /// - Parameter new: the entries that are tried. If a recorded decision stands in their way, the message
  ///   names that one.
  public static func refusals(of history: History, adding new: Set<EntryID> = []) -> [DisputeRefusal] {
    (fold(history)?.refused ?? []).map { entry, refusal in
      guard !new.isEmpty, !new.contains(entry.seq), case .disputeDecided(let recorded) = entry.event,
        case .decidedAlready(let id, _, _) = refusal
      else { return refusal }
      return .decidedAlready(id, on: recorded.on, recorded.result)
    }
  }
}
