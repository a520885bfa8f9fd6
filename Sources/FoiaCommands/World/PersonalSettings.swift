internal import FoiaCore
internal import FoiaWords
internal import Foundation

/// The settings of the person at the keyboard: the file `foia/config` in the folder of their settings.
struct PersonalSettings {
  /// The longest file that is read, in bytes.
  static let longest = 1 << 20

  /// The folder of the settings, whether it is there or not; nil if the environment names none.
  let folder: String?
  /// What the file holds; empty where there is none, or it cannot be read.
  let text: String
  /// Whether that is all of it.
  let isWhole: Bool

  init(_ environment: Environment) {
    let settings = environment.path("XDG_CONFIG_HOME") ?? environment.path("HOME").map { $0 + "/.config" }
    folder = settings.flatMap { $0.hasPrefix("/") ? $0 + "/foia" : nil }
    let path = folder.map { $0 + "/config" }
    let text = path.flatMap(Self.text)
    self.text = text ?? ""
    isWhole = text != nil || path.map { access($0.cPath, F_OK) != 0 } ?? true
  }

  /// Throws a `Fault` that names each setting which cannot be read.
  func check() throws(Fault) {
    if text.isEmpty { return }
    let bad = PersonalSetting.allCases.flatMap { setting in
      values(setting).filter { (try? setting.value(reading: $0)) == nil }.map { (setting.rawValue, $0) }
    }
    if !bad.isEmpty { throw Fault(bad.map { .reading(.badSetting($0, $1)) }) }
  }

  /// The values of a setting, in the order of the file.
  func values(_ setting: PersonalSetting) -> [String] { text.isEmpty ? [] : setting.values(in: text) }

  /// The value of a setting, the last one that the file gives it; nil if it is not set, or empty.
  subscript(setting: PersonalSetting) -> String? { values(setting).last { !$0.isEmpty } }

  /// The content of an ordinary file; nil if there is none, or it is longer than any settings.
  private static func text(of path: String) -> String? {
    guard Files.isFile(path) else { return nil }
    let descriptor = open(path.cPath, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while bytes.count <= longest {
      let count = piece.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 { return nil }
      if count == 0 { return String(path: bytes) }
      bytes += piece.prefix(count)
    }
    return nil
  }
}

extension World {
  /// Keeps other values for a setting of the person, all else in the file as it is; none takes the setting back.
  ///
  /// - Throws: a `Fault` if there is no folder for settings, or the file cannot be written, or cannot be read to its end.
  func keep(_ setting: PersonalSetting, _ values: [String]) throws(Fault) {
    guard let path = settingsFile("config", makingFolder: true) else {
      throw Fault.record(.noSuchFolder(PersonalSetting.file))
    }
    if !settings.isWhole {
      _ = try Files.text(of: path, limit: PersonalSettings.longest, in: self)
      throw Fault.record(.fileTooLong(path, limit: PersonalSettings.longest))
    }
    try Files.write(setting.replaced(in: settings.text, with: values).pathBytes, to: path, in: self, mode: 0o600)
  }

  /// Whether lists show the names of natural persons: where the line asks for them, or on a terminal the person's settings do.
  func showsNames(_ arguments: Arguments) -> Bool {
    let isRead = output.isTerminal && !arguments.has(GeneralOptions.json) && !arguments.has(GeneralOptions.output)
    return arguments.has(GeneralOptions.personal) || isRead && settings[.showNames] == YesOrNo.yes.rawValue
  }
}
