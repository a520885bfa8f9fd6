public import FoiaCore

extension TableColumn {
  /// The column's heading in the form.
  public var name: Phrase {
    switch self {
    case .kind(let kind): kind.name
    case .total: TableWords.totalColumn.text
    }
  }

  /// Reads a column: the code or name of a kind of applicant, or the total.
  public init(reading text: String) throws(ReadingFault) {
    if ["total", "总计", "合计"].contains(text.word) {
      self = .total
      return
    }
    do throws(ReadingFault) {
      self = .kind(try ApplicantKind(reading: text))
    } catch {
      throw .noSuchColumn(text)
    }
  }
}

extension TableCell {
  /// `予以公开／自然人` · `Disclosed / Natural persons`
  public var name: Phrase { [row.content.shortName, column.name].joined(zh: "／", en: " / ") }
}
