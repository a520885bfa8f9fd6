/// The few sentences of the argument parser, in both languages, with the way to the command's help.
public enum UsageWords {
  public static func sentence(_ message: String, verb: Verb, _ language: Language) -> String {
    let lines = message.split(separator: "\n").map(String.init)
    let first = lines.first ?? message
    switch language {
    case .en: return "\(first.lowercasedFirst). See foia help \(verb.rawValue)".replacing("?.", with: "?")
    case .zh: return "\(chinese(first))。用法见 foia help \(verb.rawValue)"
    }
  }

  private static func chinese(_ message: String) -> String {
    let quoted = message.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    let all = quoted.map { "“\($0)”" }.joined(separator: "、")
    if message.hasPrefix("Unknown option"), quoted.count == 2 { return "没有选项“\(quoted[0])”；是否指：\(quoted[1])" }
    if message.hasPrefix("Unknown option") || message.hasPrefix("Invalid option") { return "没有选项\(all)" }
    if message.hasPrefix("Missing value for") { return "选项\(all)缺少取值" }
    if message.hasPrefix("Missing expected argument") { return "缺少参数\(all)" }
    if message.hasPrefix("Unexpected argument") || message.contains("unexpected arguments") { return "多余的参数：\(all)" }
    if message.contains("does not take any value") { return "选项“\(quoted.first ?? "")”不带取值" }
    if message.hasPrefix("Value to be set with") { return "选项\(all)互相矛盾" }
    if message.contains("is invalid for") { return "选项的取值无效：\(all)" }
    return message
  }
}

extension String {
  fileprivate var lowercasedFirst: String {
    let text = hasSuffix(".") ? String(dropLast()) : self
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
