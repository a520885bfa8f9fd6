internal import FoiaCore
internal import FoiaFormats
internal import FoiaWords

extension LedgerRowReader {
  func readNote(_ row: SheetRow, _ reading: inout LedgerRowReading) {
    var notes = cells(of: .note).map(\.text).filter { !LedgerCell.isNothing($0) }
    notes += row.cells.compactMap(\.comment).map(\.trimmedLines).filter { !$0.isEmpty }
    reading.record.note = notes.isEmpty ? nil : notes.joined(separator: "\n")
    reading.isCarriedOver = [text(.note), text(.status), text(.number)].compactMap(\.self).contains {
      LedgerCell.isCarriedOver($0)
    }
  }

  /// Whether yes says that a row counts: 是否计入; below 不计入 it says that it does not.
  private var isCountedByYes: Bool {
    let heading = layout.columns.first { $0.field == .isCounted }?.header ?? ""
    return !heading.contains("不")
  }

  /// Whether words or the look of the row say that it does not count.
  func readVoid(_ row: SheetRow, _ reading: inout LedgerRowReading) {
    if decisions.answer(LedgerAnswer.void, at: reading.place) == LedgerAnswer.leftOut {
      return reading.verdict = .void
    }
    let words = [text(.status), text(.outcome), text(.note), text(.number), text(.outcomeReason)].compactMap(\.self)
    if words.contains(where: { LedgerCell.isVoid($0) }) { return reading.verdict = .void }
    var doubt: (LedgerDoubt, String)?
    if let word = words.first(where: { LedgerCell.voiding($0) != nil }) {
      doubt = LedgerCell.voiding(word).map { ($0, word) }
    } else if let text = text(.isCounted), LedgerCell.isYes(text) == !isCountedByYes || LedgerCell.voiding(text) != nil
    {
      doubt = (.notCounted, text)
    } else {
      let full = row.cells.filter { $0.content != .empty }
      if !full.isEmpty, full.count(where: \.isStruck) * 2 >= full.count { doubt = (.struck, "") }
    }
    guard let (doubt, word) = doubt else { return }
    switch decisions.answer(LedgerAnswer.void, word, at: reading.place) {
    case LedgerAnswer.leftOut: reading.verdict = .void
    case LedgerAnswer.counted: break
    default:
      // What the row does not say because it does not count need not be asked.
      reading.asks.removeAll { ["outcome", "closed"].contains($0.field) && $0.value.isEmpty || $0.value == word }
      reading.ask(LedgerAnswer.void, word, doubt, [LedgerAnswer.leftOut, LedgerAnswer.counted])
    }
  }
}
