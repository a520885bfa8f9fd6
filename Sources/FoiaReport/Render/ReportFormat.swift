public import FoiaText

/// What a report can be written as.
public enum ReportFormat: String, CaseIterable, Sendable {
  case text, md, csv, json, html
}

extension ApplicationsReport {
  /// The whole file or screen in one format, ending with a line end.
  public func rendered(as format: ReportFormat, _ language: Language) -> String {
    switch format {
    case .text: "\(heading(language))\n\(TextRenderer.render(table(language)))\(footer(language, before: ""))"
    case .md:
      "# \(heading(language))\n\n\(MarkdownRenderer.render(table(language), item: TableWords.item.text(language)))"
        + footer(language, before: "\n")
    case .csv: CSVRenderer.render(table(language), item: TableWords.item.text(language))
    case .json: json(language).text
    case .html: HTMLRenderer.page(self, language)
    }
  }

  private func footer(_ language: Language, before: String) -> String {
    origin.map { before + $0.footer(language) + "\n" } ?? ""
  }
}
