internal import FoiaCore

extension UsageFault {
  /// What is wrong with the line of a command, and where its usage is told: `foia help close`.
  func text(_ command: String) -> FaultText {
    let help = CommandHint(.help, .text(command))
    let usage = Phrase(zh: "用法见 \(help.zh)", en: "see \(help.en)")
    return switch self {
    case .unknownOption(let name, let near):
      FaultText(
        zh: "没有选项“\(name.excerpt)”", en: "there is no option '\(name.excerpt)'",
        wayOut: .didYouMean(near.map { Phrase(both: $0) }, orElse: usage))
    case .missingValue(let option):
      FaultText(zh: "选项 \(option) 缺少取值", en: "the option \(option) needs a value", wayOut: usage)
    case .noValueTaken(let option):
      FaultText(zh: "选项 \(option) 不带取值", en: "the option \(option) takes no value", wayOut: usage)
    case .givenTwice(let option):
      FaultText(zh: "选项 \(option) 重复", en: "the option \(option) is given twice", wayOut: usage)
    case .missingOperand(let name):
      FaultText(zh: "缺少\(name.zh)", en: "missing \(name.en)", wayOut: usage)
    case .needsOperand(let option, let operand):
      FaultText(
        zh: "选项 \(option) 须与\(operand.zh)一起使用", en: "the option \(option) goes with a \(operand.en) only",
        wayOut: usage)
    case .notWithOperand(let option, let operand):
      FaultText(
        zh: "选项 \(option) 不与\(operand.zh)一起使用", en: "the option \(option) does not go with a \(operand.en)",
        wayOut: usage)
    case .notTogether(let option, let other):
      FaultText(zh: "\(option) 不能与 \(other) 同时使用", en: "\(option) cannot go with \(other)", wayOut: usage)
    case .needsOption(let option, let other):
      FaultText(zh: "\(option) 只与 \(other) 一起使用", en: "\(option) goes with \(other) only", wayOut: usage)
    case .needsConsent(let option):
      FaultText(
        zh: "此操作须经确认，没有终端可以确认", en: "this has to be confirmed, and there is no terminal to ask at",
        wayOut: Phrase(zh: "确定要做的，加 \(option)", en: "add \(option) if it is meant"))
    case .needsTerminal(let option):
      FaultText(zh: "\(option) 只在终端上使用", en: "\(option) is for a terminal", wayOut: usage)
    case .oneOf(let options):
      FaultText(
        zh: "须且只能写其中一项（\(options.joined(separator: "、"))）",
        en: "exactly one is needed of \(options.joined(separator: ", "))", wayOut: usage)
    case .unexpectedOperand(let text):
      FaultText(
        zh: "多余的参数“\(text.excerpt)”", en: "unexpected argument '\(text.excerpt)'",
        wayOut: Phrase(zh: "含空格的内容要加引号。用法见 \(help.zh)", en: "quote what has blanks in it. See \(help.en)"))
    }
  }
}
