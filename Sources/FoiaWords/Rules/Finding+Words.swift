public import FoiaCore

extension Finding {
  /// The finding in one line: rule, subject, what should be and what is, and the command that mends it.
  public var sentence: Phrase { Phrase(both: "\(rule.rawValue) ") + line }

  /// The same without the rule, for where it stands above.
  public var line: Phrase {
    let told = place + Phrase(zh: "：", en: ": ") + (sums ?? fact.sentence)
    guard let waiver else {
      guard let mend else { return told }
      return told + Phrase(zh: "。处理：\(mend.zh)", en: ". To do: \(mend.en)")
    }
    let person = waivedBy.map { Phrase(zh: "，\($0)", en: ", \($0)") } ?? .empty
    return told + Phrase(zh: "（已说明放行：\(waiver)\(person.zh)）", en: " (waived: \(waiver)\(person.en))")
  }

  /// What does not add up, in the words of the rule; nil for what is no sum.
  private var sums: Phrase? {
    guard case .sum(let expected, let found) = fact else { return nil }
    return RuleWords.of(rule)?.sum?(expected, found)
  }

  /// What many are about: numbers, or cells with what should be and what is, each year named before its first.
  public static func list(_ findings: some Sequence<Finding>) -> Phrase {
    var year: Int?
    let items = findings.map { finding -> Phrase in
      guard case .table(let its, _, let row, let column) = finding.subject,
        let expected = finding.expected, let found = finding.found
      else { return Phrase(both: finding.subject.description) }
      let named: Phrase = its == year ? .empty : Phrase(zh: "\(its)年 ", en: "\(its) ")
      year = its
      return named + cell(row, column) + Phrase(both: " \(expected)→\(found.prefix { $0 != " " })")
    }
    return items.joined(zh: "、", en: ", ")
  }

  private static func cell(_ row: FormRow.Content?, _ column: TableColumn?) -> Phrase {
    labels(row?.shortName, column?.name)
  }

  /// `本年新收／自然人`
  private static func labels(_ row: Phrase?, _ column: Phrase?) -> Phrase {
    [row, column].compactMap(\.self).joined(zh: "／", en: " / ")
  }

  /// Where it is: the number of an application, or a place in a table by its labels and, to be typed, by its codes.
  private var place: Phrase {
    switch subject {
    case .table(let year, let source, let row, let column): tablePlace(year, source, Self.cell(row, column))
    case .disputes(let year, let source, let way, let column):
      tablePlace(year, source, Self.labels(way.name, column?.name))
    case .disclosure(let year, let source, let item):
      tablePlace(year, source, item.label(in: Form(for: .year(year))))
    case .section(let year, let source, let section): tablePlace(year, source, section.name)
    case .text(let year, let line?):
      Phrase(zh: "\(year)年度报告文字稿第\(line)行 [\(subject)]", en: "text of \(year), line \(line) [\(subject)]")
    case .text(let year, nil): Phrase(zh: "\(year)年度报告文字稿 [\(subject)]", en: "text of \(year) [\(subject)]")
    case .application, .dispute, .numbers, .document, .entry: Phrase(both: subject.description)
    case .record: Phrase(zh: "台账文件", en: "the ledger's file")
    }
  }

  /// A place in a table of a year; an empty cell is the whole of it.
  private func tablePlace(_ year: Int, _ source: TableSource, _ cell: Phrase) -> Phrase {
    let table =
      source == .filed ? Phrase(zh: "\(year)年定稿", en: "\(year) filed") : Phrase(zh: "\(year)年", en: "\(year)")
    let name = cell.isEmpty ? table : Phrase(zh: "\(table.zh) \(cell.zh)", en: "\(table.en) \(cell.en)")
    return name + Phrase(both: " [\(subject)]")
  }
}
