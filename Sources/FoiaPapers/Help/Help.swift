internal import FoiaCore
internal import FoiaDocument
public import FoiaWords

/// Help on the program as a whole.
public enum Help {
  /// What the program is, how it is used, its commands and the topics that help explains.
  ///
  /// - Parameter width: how many cells of a terminal a line has; nil for a file.
  public static func overview(_ language: Language, width: Int? = nil) -> String {
    let help = CommandHint(.help, .placeholder(ValueKind.command.placeholder)).text.unbroken
    let topics = HelpTopic.allCases.map(\.rawValue).listed
    let head = Phrase(
      zh: "foia：政府信息公开申请台账\n\n用法：foia 命令 [选项]\n\n",
      en: "foia: a case tracker for government-information-disclosure applications\n\nUsage: foia COMMAND [OPTIONS]\n\n"
    )
    let foot = Phrase(
      zh: "\n某个命令的用法：\(help.zh)。主题：\(topics.zh)。\n",
      en: "\nHelp on a command: \(help.en). Topics: \(topics.en).\n")
    return head(language).paragraphs(in: width) + commands(language, width) + foot(language).paragraphs(in: width)
  }

  /// All commands, under the stage of the work that they belong to.
  private static func commands(_ language: Language, _ width: Int?) -> String {
    let longest = Verb.allCases.map(\.rawValue.count).max() ?? 0
    return Stage.allCases.map { stage in
      let rows = stage.verbs.map { ["  " + $0.rawValue.padded(to: longest), $0.summary(language)] }
      return stage.heading(language) + "\n" + Columns.text(head: nil, rows: rows, width: width)
    }.joined(separator: "\n")
  }
}

/// What `foia help` explains besides the commands.
public enum HelpTopic: String, CaseIterable, Sendable {
  /// How dates are written, how outcomes are named, and how the due date is counted.
  case dates, outcomes, clock
  /// The steps of an application, and which command mends which mistake.
  case lifecycle, mistakes
  /// What can be corrected, and by which names.
  case fields
  /// The names of figures in the text of a report.
  case names
  /// What scripts can rely on.
  case json
  /// What the program returns to the shell.
  case exitStatuses = "exit-statuses"
  /// The environment variables that the program reads.
  case environment

  /// Reads the name of a topic, in English or Chinese; nil if it is none.
  public init?(reading text: String) {
    let chinese: [String: HelpTopic] = [
      "日期": .dates, "期限": .clock, "答复期限": .clock, "流程": .lifecycle, "办理流程": .lifecycle, "退出状态": .exitStatuses,
      "脚本": .json, "错误代码": .json, "接口": .json, "script": .json, "scripts": .json, "error codes": .json,
      "环境变量": .environment, "改错": .mistakes, "录错": .mistakes, "录错了": .mistakes, "差错": .mistakes, "写错": .mistakes,
      "登错": .mistakes, "登错了": .mistakes, "打错": .mistakes, "打错了": .mistakes, "输错": .mistakes, "弄错了": .mistakes,
      "mistake": .mistakes, "date": .dates, "办理结果": .outcomes, "办理结果分类": .outcomes, "结果": .outcomes,
      "名称": .names, "项目": .fields, "栏目": .fields, "field": .fields, "文字稿": .names, "数字名称": .names,
    ]
    guard let topic = HelpTopic(rawValue: text) ?? chinese[text] else { return nil }
    self = topic
  }

  /// The page on the topic.
  ///
  /// - Parameter width: how many cells of a terminal a line has; nil for a file.
  public func text(_ language: Language, width: Int? = nil) -> String {
    switch self {
    case .dates: Help.dates(language).paragraphs(in: width)
    case .outcomes: Help.outcomes(language, width)
    case .clock: Help.clock(language).paragraphs(in: width)
    case .lifecycle: Help.lifecycle(language, width)
    case .mistakes: Help.mistakes(language, width)
    case .fields: Help.fields(language, width)
    case .names: Help.names(language, width)
    case .json: Help.scripts(language, width)
    case .exitStatuses: Help.exitStatuses(language).paragraphs(in: width)
    case .environment: Help.environment(language).paragraphs(in: width)
    }
  }
}
