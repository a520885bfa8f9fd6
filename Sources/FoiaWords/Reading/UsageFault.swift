public import FoiaCore

/// Why a command line cannot be taken, whatever its values mean.
public enum UsageFault: Error, Hashable, Sendable {
  case unknownOption(String, near: [String])
  case missingValue(option: String)
  case noValueTaken(option: String)
  case givenTwice(option: String)
  case missingOperand(Phrase)
  case unexpectedOperand(String)
  /// An option that goes with an operand only, or never with one.
  case needsOperand(option: String, Phrase)
  case notWithOperand(option: String, Phrase)
  case notTogether(String, String)
  case needsOption(String, String)
  /// Options of which exactly one is needed.
  case oneOf([String])

  public func sentence(_ language: Language) -> String {
    switch (self, language) {
    case (.unknownOption(let name, let near), .zh):
      "没有选项“\(name)”" + (near.isEmpty ? "" : "；是否指：" + near.joined(separator: "、"))
    case (.unknownOption(let name, let near), .en):
      "there is no option '\(name)'" + (near.isEmpty ? "" : "; did you mean \(near.joined(separator: ", "))?")
    case (.missingValue(let option), .zh): "选项 \(option) 缺少取值"
    case (.missingValue(let option), .en): "the option \(option) needs a value"
    case (.noValueTaken(let option), .zh): "选项 \(option) 不带取值"
    case (.noValueTaken(let option), .en): "the option \(option) takes no value"
    case (.givenTwice(let option), .zh): "选项 \(option) 重复"
    case (.givenTwice(let option), .en): "the option \(option) is given twice"
    case (.missingOperand(let name), .zh): "缺少\(name(.zh))"
    case (.missingOperand(let name), .en): "missing: \(name(.en))"
    case (.needsOperand(let option, let operand), .zh): "选项 \(option) 须与\(operand(.zh))一起使用"
    case (.needsOperand(let option, let operand), .en): "the option \(option) goes with a \(operand(.en)) only"
    case (.notWithOperand(let option, let operand), .zh): "选项 \(option) 不与\(operand(.zh))一起使用"
    case (.notWithOperand(let option, let operand), .en):
      "the option \(option) does not go with a \(operand(.en))"
    case (.notTogether(let option, let other), .zh): "\(option) 不能与 \(other) 同时使用"
    case (.notTogether(let option, let other), .en): "\(option) cannot go with \(other)"
    case (.needsOption(let option, let other), .zh): "\(option) 只与 \(other) 一起使用"
    case (.needsOption(let option, let other), .en): "\(option) goes with \(other) only"
    case (.oneOf(let options), .zh): "须且只能写其中一项：\(options.joined(separator: "、"))"
    case (.oneOf(let options), .en): "exactly one is needed of \(options.joined(separator: ", "))"
    case (.unexpectedOperand(let text), .zh): "多余的参数“\(text)”：含空格的内容要加引号"
    case (.unexpectedOperand(let text), .en): "unexpected argument '\(text)': quote what has blanks in it"
    }
  }
}

/// All that is wrong with one command line.
public struct UsageFaults: Error, Sendable {
  public let all: [UsageFault]
  public let verb: Verb

  public init(all: [UsageFault], verb: Verb) {
    self.all = all
    self.verb = verb
  }

  public func sentences(_ language: Language) -> [String] {
    let wayOut = language == .zh ? "用法见 foia help \(verb.rawValue)" : "see foia help \(verb.rawValue)"
    return all.map { $0.sentence(language) + (language == .zh ? "。" : " — ") + wayOut }
  }
}
