internal import FoiaCore

extension ProseAudit {
  /// What a statement contradicts; nil if one of the figures it may be of is the one it says.
  func fault(_ statement: ProseStatement) -> TextFault? {
    let figures = statement.names.compactMap { name -> (name: String, figure: String)? in
      if case .text(let figure) = names.value(of: name) { (name, figure) } else { nil }
    }
    let numbers = [statement.number] + statement.others
    guard let first = figures.first, !figures.contains(where: { numbers.contains($0.figure) }) else { return nil }
    let canBePart = Int(statement.number).map { part(of: first.figure, statement.scope).contains($0) } ?? false
    if canBePart && statement.scope != .ofNew(isSaid: false) || isOfSum(statement, first.figure) { return nil }
    guard statement.isCertain, !canBePart, !isSum(statement, of: first.figure) else {
      return .guess(first.name, expected: first.figure, found: statement.number)
    }
    // Saying that something was received in a year without applications is a fault of its own.
    if first.name == "new.total", first.figure == "0" { return .saysSome }
    return .number(first.name, expected: first.figure, found: statement.number)
  }

  /// What a share contradicts; nil if it is that of its figure in one of those that it may be a share of.
  func fault(_ share: ProseShare) -> TextFault? {
    func figure(_ name: String) -> Int? { if case .text(let text) = names.value(of: name) { Int(text) } else { nil } }
    guard let part = figure(share.name), share.number.map({ $0 == String(part) }) ?? true else { return nil }
    let shares = share.bases.compactMap(figure).filter { $0 > 0 }
      .compactMap { Self.share(of: part, in: $0, like: share.percent) }
    guard let first = shares.first, !shares.contains(share.percent) else { return nil }
    return .guess(share.name, expected: first + "%", found: share.percent + "%")
  }

  /// Whether a number is the figure with, or without, something else that the sentence counts: 收到申请15件（含上年结转3件）.
  private func isSum(_ statement: ProseStatement, of figure: String) -> Bool {
    guard let number = Int(statement.number), let figure = Int(figure), figure > 0 else { return false }
    return statement.beside.contains { $0 > 0 && abs(number - figure) == $0 }
  }

  /// Whether a sentence counts several beside each other and adds them up to the figure (答复11件，不予处理2件，合计13件), or to a
  /// number that it does not say of what it is (不予公开2件，无法提供1件，合计3件).
  private func isOfSum(_ statement: ProseStatement, _ figure: String) -> Bool {
    guard let number = Int(statement.number), let figure = Int(figure) else { return false }
    let isSum = !statement.isCertain && statement.beside.count > 1 && statement.beside.reduce(0, +) == number
    if isSum { return true }
    guard let sum = statement.beside.firstIndex(of: figure) else { return false }
    var rest = statement.beside
    rest.remove(at: sum)
    return number > 0 && !rest.isEmpty && rest.reduce(number, +) == figure
  }

  /// How many of an outcome's applications may be of a part of all; nothing where it is of all.
  private func part(of figure: String, _ scope: ProseScope) -> Range<Int> {
    let (new, carriedIn) = (report.table[.new, .total], report.table[.carriedIn, .total])
    guard let all = Int(figure) else { return 0..<0 }
    switch scope {
    case .all, .part: return 0..<0
    case .ofNew: return max(0, all - carriedIn)..<max(min(new, all) + 1, max(0, all - carriedIn))
    case .some: return 1..<all + 1
    case .ofCarriedIn: return 0..<min(carriedIn, all) + 1
    }
  }
}
