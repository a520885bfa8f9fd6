public import FoiaCore

extension DisputeColumn {
  /// The column as a sentence names it.
  public var name: Phrase {
    switch self {
    case .result(let result): result.name
    case .pending: Phrase(zh: "尚未审结", en: "pending")
    case .total: Phrase(zh: "总计", en: "total")
    }
  }

  /// The column's heading in the form.
  public var heading: Phrase { Phrase(zh: name.zh, en: name.en.prefix(1).uppercased() + name.en.dropFirst()) }

  /// Reads a column of section four: the code or name of a result, pending, or the total.
  public init(reading text: String) throws(ReadingFault) {
    let wanted = text.word
    if ["total", "总计", "合计"].contains(wanted) {
      self = .total
    } else if ["pending", "尚未审结", "未审结"].contains(wanted) {
      self = .pending
    } else {
      do throws(ReadingFault) {
        self = .result(try DisputeResult(reading: text))
      } catch {
        throw .noSuchDisputeColumn(text)
      }
    }
  }
}

extension DisputeCell {
  /// `行政复议／结果维持` · `administrative review / upheld`
  public var name: Phrase { [way.name, column.name].joined(zh: "／", en: " / ") }
}
