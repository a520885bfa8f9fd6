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
    if setting == .requireApproval {
      values = values.compactMap { value in
        answers.problems.read(value) { text throws(ReadingFault) in try ApprovalStep(reading: text).rawValue }
      }
    }
    try answers.check()
    guard let setting, !values.isEmpty || arguments.has(ConfigSyntax.unset) else {
      return try show(setting, today: answers.today, in: world)
    }
    try check(values, of: setting)
    if arguments.has(ConfigSyntax.shared) { values.append(DocumentSeries.shared) }
    let recording = try recording(in: world)
    let change = SettingChange(setting, to: values, from: setting.isDated ? from ?? recording.day : nil)
    let (isRecorded, settings) = try record(in: world, as: recording) { (try $0.set(change), try $0.settings()) }
    if arguments.has(GeneralOptions.json) {
      return world.output.write(SettingsView(settings, on: recording.day).json(setting).text)
    }
    world.tell(isRecorded ? SettingWords.recorded(change) : SettingWords.unchanged(change))
  }

  /// Refuses what goes with other settings only.
  private func check(_ values: [String], of setting: LedgerSetting) throws(Fault) {
    var faults: [UsageFault] = []
    if values.contains("") { faults.append(.missingOperand(ConfigSyntax.values.declaration.missing)) }
    if !setting.hasSeveral { faults += values.dropFirst().map { .unexpectedOperand($0) } }
    if setting.isNeeded, arguments.has(ConfigSyntax.unset) {
      faults.append(.notTogether(ConfigSyntax.unset.flag, setting.rawValue))
    }
    if !setting.isDated, arguments.has(ConfigSyntax.from) {
      faults.append(.notTogether(ConfigSyntax.from.flag, setting.rawValue))
    }
    if !setting.isSeries, arguments.has(ConfigSyntax.shared) {
      faults.append(.notTogether(ConfigSyntax.shared.flag, setting.rawValue))
    }
    if !faults.isEmpty { throw Fault.usage(faults, command: Self.verb.rawValue) }
  }

  private func show(_ setting: LedgerSetting?, today: Day, in world: World) throws(Fault) {
    let settings = try withLedger(in: world) { try $0.settings() }
    let view = SettingsView(settings, on: today)
    if arguments.has(GeneralOptions.json) {
      return world.output.write(view.json(setting).text)
    }
    let text = setting.map(view.lines) ?? view.text(world.language, width: world.output.width)
    world.output.write(text)
    if let setting, text.isEmpty { world.say(SettingWords.notSet(setting)(world.language)) }
  }
}
