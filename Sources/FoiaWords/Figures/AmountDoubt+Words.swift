public import FoiaCore

extension AmountDoubt {
  /// What is doubtful about the amount, and the unit it was taken in.
  ///
  /// - Parameter form: the form that the amount was typed for.
  public func sentence(in form: Form) -> Phrase {
    switch self {
    case .jump(let item, let column, let before, let now):
      let (label, unit) = (item.label(in: form), column.moneyUnit)
      return Phrase(
        zh: "\(label.zh)上年\(before)\(unit.zh)，本年\(now)\(unit.zh)，相差千倍以上：请核对单位（元、万元）",
        en: "\(label.en): \(before) \(unit.en) last year, \(now) \(unit.en) now, a thousand times and more apart: "
          + "check the unit (yuan or 10,000 yuan)")
    case .unitNotSaid(let item, let column, let now):
      let (label, unit) = (item.label(in: form), column.moneyUnit)
      let other = column == .feesCollected ? "元" : "万元"
      let yuan = column == .feesCollected ? now : now.shifted(by: 4) ?? now
      let meant = column == .feesCollected ? "yuan" : "units of 10,000 yuan"
      return Phrase(
        zh: "\(label.zh)未写单位，按\(unit.zh)计为\(now)\(unit.zh)；如为\(other)，请写 \(now)\(other)",
        en: "\(label.en): no unit was typed, \(now) is taken as \(unit.en); for \(meant) write \(yuan) yuan")
    }
  }
}

extension DisclosureColumn {
  /// The unit in which the form has an amount.
  fileprivate var moneyUnit: Phrase {
    self == .feesCollected ? Phrase(zh: "万元", en: "units of 10,000 yuan") : Phrase(zh: "元", en: "yuan")
  }
}
