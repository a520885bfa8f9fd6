internal import FoiaDocument
public import FoiaWords

/// Help on the program as a whole.
public enum Help {
  public static func overview(_ language: Language) -> String {
    let list = commands(language)
    let topics = HelpTopic.allCases.map(\.rawValue)
    switch language {
    case .zh:
      return "foia：政府信息公开申请台账\n\n用法：foia 命令 [选项]\n\n\(list)\n"
        + "某个命令的用法：foia help 命令。主题：\(topics.joined(separator: "、"))。\n"
    case .en:
      return
        "foia: a case tracker for government-information-disclosure applications\n\nUsage: foia COMMAND [OPTIONS]\n\n"
        + "\(list)\nHelp on a command: foia help COMMAND. Topics: \(topics.joined(separator: ", ")).\n"
    }
  }

  /// All commands, under the stage of the work that they belong to.
  private static func commands(_ language: Language) -> String {
    let width = Verb.allCases.map(\.rawValue.count).max() ?? 0
    return Stage.allCases.map { stage in
      let rows = stage.verbs.map { ["  " + $0.rawValue.padded(to: width), $0.summary(language)] }
      return stage.heading(language) + "\n" + Columns.text(head: nil, rows: rows, width: nil)
    }.joined(separator: "\n")
  }
}

/// What `foia help` knows beside its commands.
public enum HelpTopic: String, CaseIterable, Sendable {
  case dates, clock, lifecycle, mistakes, names
  case exitStatuses = "exit-statuses"
  case environment

  public init?(reading text: String) {
    let chinese: [String: HelpTopic] = [
      "日期": .dates, "期限": .clock, "答复期限": .clock, "流程": .lifecycle, "办理流程": .lifecycle, "退出状态": .exitStatuses,
      "环境变量": .environment, "改错": .mistakes, "录错": .mistakes, "差错": .mistakes,
      "名称": .names, "文字稿": .names, "数字名称": .names,
    ]
    guard let topic = HelpTopic(rawValue: text) ?? chinese[text] else { return nil }
    self = topic
  }

  public func text(_ language: Language) -> String {
    switch (self, language) {
    case (.dates, .zh):
      """
      日期可以写成：
        2025-03-03  2025.3.3  2025/3/3  20250303  2025年3月3日
        3-3  3.3  3/3  3月3日（今年）
        今天  昨天  前天  today  yesterday
      期限（--reply-by、--until）没有写年份的，指登记事项之后最近的那一天；+15 指其后15个工作日。
      今天按北京时间计算，可用 --today 或环境变量 FOIA_TODAY 指定。

      """
    case (.dates, .en):
      """
      Dates can be written as
        2025-03-03  2025.3.3  2025/3/3  20250303  2025年3月3日
        3-3  3.3  3/3  3月3日 (this year)
        today  yesterday  今天  昨天  前天
      Limits (--reply-by, --until) without year are the next such day after the event that sets them; +15 is 15 working
      days after it.
      Today is the date in UTC+8; --today or FOIA_TODAY fixes it.

      """
    case (.clock, _): Help.clock(language)
    case (.lifecycle, _): Help.lifecycle(language)
    case (.mistakes, _): Help.mistakes(language)
    case (.names, _): Help.names(language)
    case (.exitStatuses, .zh):
      """
      退出状态：
        0   完成（结果为空不算失败）
        1   台账、日期或规则不允许，或执行失败
        3   没有这样的台账、申请、记录或定稿
        4   核查发现错误，或与定稿不一致（check、drift）
        64  命令行有误（未知的命令、选项或代码，不存在的日期）

      """
    case (.exitStatuses, .en):
      """
      Exit statuses:
        0   done (an empty result is not a failure)
        1   refused by the ledger, by today or by a rule, or failed
        3   no such ledger, application, entry or filed year
        4   check or drift found errors
        64  the command line is at fault (unknown command, option or code; impossible date)

      """
    case (.environment, .zh):
      """
      环境变量：
        FOIA_DB     台账文件
        FOIA_LANG   语言：zh 或 en（其次看 LC_ALL、LC_MESSAGES、LANG）
        FOIA_TODAY  指定“今天”的日期
        FOIA_USER   录入人姓名（其次看 USER、LOGNAME）
        NO_COLOR    不用颜色

      """
    case (.environment, .en):
      """
      Environment:
        FOIA_DB     the ledger's file
        FOIA_LANG   language: zh or en (then LC_ALL, LC_MESSAGES, LANG)
        FOIA_TODAY  take this day for today
        FOIA_USER   who records (then USER, LOGNAME)
        NO_COLOR    no colours

      """
    }
  }
}
