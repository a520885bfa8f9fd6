internal import FoiaCalendar
internal import FoiaCore
internal import FoiaFormats
internal import FoiaPapers
internal import FoiaStore
internal import FoiaWords

struct ConfigCommand: FoiaCommand {
  static let verb = Verb.config

  let arguments: Arguments
  init(_ arguments: Arguments) { self.arguments = arguments }

  func run(in world: World) throws(Fault) {
    var answers = try answers(in: world)
    let setting = answers[ConfigSyntax.key]
    var values = answers.all(ConfigSyntax.values)
    let from = answers[ConfigSyntax.from]
    if let setting {
      values = values.compactMap { $0.isEmpty ? $0 : answers.problems.read($0, setting.value(reading:)) }
    }
    try answers.check()
    let changes = !values.isEmpty || arguments.has(ConfigSyntax.unset) || arguments.has(ConfigSyntax.from)
    guard let setting, changes else {
      return try show(setting, today: answers.today, in: world)
    }
    try check(values, of: setting)
    switch setting {
    case .ledger(let setting): try record(setting, values, from: from, in: world)
    case .personal(let setting): try keep(setting, values, today: answers.today, in: world)
    }
  }

  /// Refuses what goes with other settings only.
  private func check(_ values: [String], of setting: Setting) throws(Fault) {
    var faults: [UsageFault] = []
    if values.contains("") || values.isEmpty && !arguments.has(ConfigSyntax.unset) {
      faults.append(.missingOperand(ConfigSyntax.values.declaration.missing))
    }
    if !setting.hasSeveral { faults += values.dropFirst().map { .unexpectedOperand($0) } }
    func refuse(_ option: some DeclaredOption) {
      if arguments.has(option) { faults.append(.notTogether(option.flag, setting.rawValue)) }
    }
    if setting.isNeeded { refuse(ConfigSyntax.unset) }
    let ofLedger: LedgerSetting? = if case .ledger(let setting) = setting { setting } else { nil }
    if !(ofLedger?.isDated ?? false) { refuse(ConfigSyntax.from) }
    if !(ofLedger?.isSeries ?? false) { refuse(ConfigSyntax.shared) }
    if !faults.isEmpty { throw Fault.usage(faults, command: Self.verb.rawValue) }
  }

  /// Records a setting of the ledger.
  private func record(
    _ setting: LedgerSetting, _ values: [String], from: Day?, in world: World
  ) throws(Fault) {
    let values = arguments.has(ConfigSyntax.shared) ? values + [DocumentSeries.shared] : values
    let recording = try recording(in: world)
    let change = SettingChange(setting, to: values, from: setting.isDated ? from ?? recording.day : nil)
    let (isRecorded, settings) = try record(in: world, as: recording) { (try $0.set(change), try $0.settings()) }
    if arguments.has(GeneralOptions.json) {
      return world.output.write(
        SettingsView(settings, on: recording.day, personal: []).json(.ledger(setting)).text)
    }
    world.tell(isRecorded ? SettingWords.recorded(change) : SettingWords.unchanged(change))
  }

  /// Keeps a setting of the person.
  private func keep(_ setting: PersonalSetting, _ values: [String], today: Day, in world: World) throws(Fault) {
    let values = setting == .safeLedger ? values.map(world.path) : values
    try world.keep(setting, values)
    if arguments.has(GeneralOptions.json) {
      let kept = SettingsView.Personal(setting, values, overruledBy: overruling(setting, in: world))
      return world.output.write(SettingsView(nil, on: today, personal: [kept]).json(.personal(setting)).text)
    }
    world.tell(SettingWords.kept(setting, values))
  }

  private func show(_ setting: Setting?, today: Day, in world: World) throws(Fault) {
    let view = SettingsView(
      try ledgerSettings(for: setting, in: world), on: today,
      personal: PersonalSetting.allCases.map {
        SettingsView.Personal($0, world.settings.values($0), overruledBy: overruling($0, in: world))
      })
    if arguments.has(GeneralOptions.json) {
      return world.output.write(view.json(setting).text)
    }
    let text = setting.map(view.lines) ?? view.text(world.language, width: world.output.width)
    world.output.write(text)
    if let setting, text.isEmpty { world.say(SettingWords.notSet(setting)(world.language)) }
  }

  /// The settings of the ledger; nil where they are not asked for, or there is no ledger and all are asked for.
  private func ledgerSettings(for setting: Setting?, in world: World) throws(Fault) -> LedgerSettings? {
    if case .personal = setting { return nil }
    do throws(Fault) {
      return try withLedger(in: world) { try $0.settings() }
    } catch  where setting == nil && error.code == .noLedger {
      world.say(SettingWords.noLedger(world.language))
      return nil
    }
  }

  /// The environment variable that goes before a setting of the person here; nil if none does.
  private func overruling(_ setting: PersonalSetting, in world: World) -> String? {
    setting.variables.first { world.environment.setting($0) != nil }
  }
}
