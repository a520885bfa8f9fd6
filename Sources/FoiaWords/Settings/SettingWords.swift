internal import FoiaCalendar
public import FoiaCore

/// What is said of settings.
public enum SettingWords {
  /// What stands for the value of a setting that is not set.
  public static let unset = Phrase(zh: "未设置", en: "not set")

  /// The heading over the keys of the settings.
  public static let key = Phrase(zh: "设置项", en: "Key")
  /// The heading over the names of the settings.
  public static let name = Phrase(zh: "名称", en: "Name")
  /// The heading over the values.
  public static let value = Phrase(zh: "取值", en: "Value")
  /// The heading over where the values come from.
  public static let origin = Phrase(zh: "出处", en: "Origin")

  /// From which day on a value holds: `自2026-03-01起` · `from 2026-03-01`
  static func since(_ day: Day) -> Phrase { Phrase(zh: "自\(day.iso)起", en: "from \(day.iso)") }

  /// Where a value comes from: `台账 #12，自2026-03-01起`
  public static func origin(_ standing: LedgerSettings.Standing) -> Phrase {
    let entry = Phrase(zh: "台账 #\(standing.entry.seq)", en: "ledger #\(standing.entry.seq)")
    return [entry, standing.change.from.map(since)].compactMap(\.self).joined(zh: "，", en: ", ")
  }

  /// The values of a setting in one line.
  public static func values(_ change: SettingChange) -> Phrase {
    if change.values.isEmpty { return unset }
    if change.setting.isSeries, change.values.dropFirst().first == DocumentSeries.shared {
      return Phrase(both: change.values[0]) + Phrase(zh: "（由机关统一编号）", en: " (numbered by the general register)")
    }
    return change.values.map(change.setting.told).joined(zh: "、", en: "; ")
  }

  /// That a setting was recorded, and what the old name is still for.
  public static func recorded(_ change: SettingChange) -> Phrase {
    let (name, value) = (change.setting.name, values(change))
    guard let from = change.from else {
      return Phrase(zh: "\(name.zh)：\(value.zh)。", en: "The \(name.en): \(value.en).")
    }
    if case .remediesOf(let decision) = change.setting, change.values.isEmpty {
      let byLaw = decision.byLaw(on: from).name
      return Phrase(
        zh: "\(name.zh)自\(from.long.zh)起恢复法律规定：\(byLaw.zh)。",
        en: "The \(name.en) from \(from.long.en) on are those of the law again: \(byLaw.en).")
    }
    let before =
      switch change.setting {
      case .requireApproval: Phrase(zh: "在此之前作出的答复不作要求。", en: "Answers of an earlier date are not asked for it.")
      case .remediesOf(let decision):
        Phrase(
          zh: "在此之前的答复仍按原口径。法律规定的是：\(decision.byLaw(on: from).name.zh)。",
          en: "Answers of an earlier date keep what held then. The law has: \(decision.byLaw(on: from).name.en).")
      default: Phrase(zh: "在此之前已到公布期限的年度报告仍用原名称。", en: "Reports that were due before keep the earlier name.")
      }
    return Phrase(
      zh: "\(name.zh)自\(from.long.zh)起：\(value.zh)。\n\(before.zh)",
      en: "The \(name.en) from \(from.long.en) on: \(value.en).\n\(before.en)")
  }

  /// That a setting has that value already.
  public static func unchanged(_ change: SettingChange) -> Phrase {
    let (name, value) = (change.setting.name, values(change))
    return Phrase(
      zh: "\(name.zh)原来就是：\(value.zh)，未作改动。", en: "The \(name.en) is that already: \(value.en); nothing was recorded.")
  }

  /// That a setting which was asked for is not set.
  public static func notSet(_ setting: Setting) -> Phrase {
    let hint = CommandHint(.config, .text(setting.rawValue), .operand(ConfigSyntax.values))
    return Phrase(
      zh: "\(setting.name.zh)未设置。设置用 \(hint.zh)", en: "The \(setting.name.en) is not set. Set it with \(hint.en)")
      + (setting == .ledger(.reviewOrgan) ? reviewOrgans : .empty)
  }

  /// Which organ reviews whose answers (行政复议法 arts. 24 to 28).
  private static let reviewOrgans = Phrase(
    zh:
      "\n行政复议机关（《行政复议法》第二十四条至第二十八条）：政府工作部门及其派出机构、被授权组织为本级人民政府；人民政府为上一级人民政府，省级人民政府和国务院部门为其自身；派出机关为设立它的人民政府；海关、金融、外汇管理、税务、国家安全机关为上一级主管部门；司法行政机关为本级人民政府或者上一级司法行政机关。",
    en:
      "\nWho reviews (Administrative Review Law arts. 24 to 28): the government of its level for a department, its local office or an authorised body; the next higher government for a government, and itself for a province or a department of the State Council; the government that set it up for a dispatched office; the superior department for customs, finance, foreign exchange, tax and state security; either for a judicial bureau."
  )

  // Of the person ---------------------------------------------------------------------------------------------------

  /// The values of a person's setting in one line.
  public static func values(_ setting: PersonalSetting, _ values: [String]) -> Phrase {
    values.isEmpty ? unset : values.map(setting.told).joined(zh: "、", en: "; ")
  }

  /// Where a person's setting comes from, and the variable that goes before it here, if one does.
  public static func origin(overruledBy variable: String?) -> Phrase {
    let file = Phrase(both: PersonalSetting.file)
    guard let variable else { return file }
    return file + Phrase(zh: "，此处以 \(variable) 为准", en: ", here overruled by \(variable)")
  }

  /// That a person's setting is kept.
  public static func kept(_ setting: PersonalSetting, _ values: [String]) -> Phrase {
    let (name, value) = (setting.name, Self.values(setting, values))
    return Phrase(zh: "个人设置，\(name.zh)：\(value.zh)。", en: "Your setting '\(name.en)': \(value.en).")
  }

  /// That there is no ledger here, so that only the person's settings are listed.
  public static let noLedger = Phrase(
    zh: "这里没有台账，只列出个人设置。", en: "There is no ledger here; these are your own settings.")
}
