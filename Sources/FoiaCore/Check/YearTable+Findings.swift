extension YearTable {
  /// What the rules find in this table alone: sums, balance, form.
  public func findings(_ source: TableSource) -> [Finding] {
    func finding(_ rule: Rule, _ expected: Int, _ found: Int, row: FormRow.Content?, column: TableColumn?) -> Finding? {
      guard expected != found else { return nil }
      return Finding(
        rule, .error, .table(year, source, row: row, column: column), .sum(expected: expected, found: found))
    }
    let results = form.rows.map(\.content).filter { content in
      switch content {
      case .outcome, .group: true
      case .new, .carriedIn, .total, .carriedOut: false
      }
    }
    var found: [Finding?] = TableColumn.allCases.flatMap { column in
      let sum = results.reduce(0) { $0 + self[$1, column] }
      let came = self[.new, column] + self[.carriedIn, column]
      let went = self[.total, column] + self[.carriedOut, column]
      return [
        finding(.t1, sum, self[.total, column], row: .total, column: column),
        finding(.t2, came, went, row: nil, column: column),
      ]
    }
    found += form.rows.map { row in
      let kinds = ApplicantKind.allCases.reduce(0) { $0 + self[row.content, .kind($1)] }
      return finding(.t3, kinds, self[row.content, .total], row: row.content, column: nil)
    }
    let proper = Form(for: .year(year))
    if form != proper {
      found.append(
        Finding(
          .t8, .error, .table(year, source, row: nil, column: nil), .otherForm(expected: proper, found: form)))
    }
    return found.compactMap { $0 }
  }

  /// Blocks of figures that are the same as last year's.
  public func findings(_ source: TableSource, lastYear: YearTable) -> [Finding] {
    func finding(_ group: OutcomeGroup?, _ total: Int) -> Finding {
      Finding(
        .t11, .warning, .table(year, source, row: group.map { .group($0) }, column: nil),
        .sameAsLastYear(group, total: total))
    }
    let whole = block(nil)
    if whole == lastYear.block(nil), whole.contains(where: { $0 > 0 }) {
      return [finding(nil, whole.reduce(0, +))]
    }
    return OutcomeGroup.allCases.filter { $0.outcomes.count > 1 }.compactMap { group in
      let figures = block(group)
      // Few figures are the same by chance.
      guard figures.count(where: { $0 > 0 }) >= Policy.staleBlockFigures, figures == lastYear.block(group) else {
        return nil
      }
      return finding(group, figures.reduce(0, +))
    }
  }

  /// The figures of the six kinds in part three, or in one group of it.
  private func block(_ group: OutcomeGroup?) -> [Int] {
    let outcomes = (group.map { [$0] } ?? OutcomeGroup.allCases).flatMap { group -> [FormRow.Content] in
      form.rows.contains { $0.content == .group(group) } ? [.group(group)] : group.outcomes.map { .outcome($0) }
    }
    return outcomes.flatMap { row in ApplicantKind.allCases.map { self[row, .kind($0)] } }
  }

  /// Where what is carried in is not what was filed as carried out of the year before.
  ///
  /// - Parameter moved: the applications that were filed as carried out in a column and are not carried in now, and the
  ///   other way round; empty where the filed table does not know its applications.
  public func findings(
    _ source: TableSource, carriedOutOf filed: YearTable,
    moved: (TableColumn) -> (gone: [ApplicationNumber], come: [ApplicationNumber])
  ) -> [Finding] {
    TableColumn.allCases.compactMap { column in
      let (before, now) = (filed[.carriedOut, column], self[.carriedIn, column])
      let (gone, come) = moved(column)
      guard before != now || !gone.isEmpty || !come.isEmpty else { return nil }
      return Finding(
        .t4, .error, .table(year, source, row: .carriedIn, column: column),
        .carriedIn(filed: before, found: now, gone: gone, come: come))
    }
  }
}
