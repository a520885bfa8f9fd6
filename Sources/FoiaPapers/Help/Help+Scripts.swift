internal import FoiaCore
internal import FoiaDocument
internal import FoiaWords

extension Help {
  /// What scripts can rely on: which commands print JSON, how a fault is told in it, and the codes of faults.
  static func scripts(_ language: Language, _ width: Int?) -> String {
    let json = GeneralOptions.json.flag
    let verbs = Verb.allCases.filter { verb in verb.syntax.options.contains { $0.flag == json } }.map(\.rawValue).listed
    let codes = FaultCode.allCases.map(\.rawValue).listed
    let statuses = CommandHint(.help, .text(HelpTopic.exitStatuses.rawValue)).text.unbroken
    let text = Phrase(
      zh: """
        供脚本使用：
          \(json)  同样的内容以 JSON 输出，在终端上、在管道里都一样，不随语言变化；失败仍是失败
          命令    \(verbs.zh)
          字段    小写英文，下划线分隔；没有的值是 null；日期如 2025-03-31；金额是以元为单位的文本；各种值用代码
          名称    中英文都有的写成 {"zh": …, "en": …}；中文、英文的说法可能改动，字段和代码不变
          错误    写到标准错误：{"error": {"code": …, "message": {…}, "way_out": {…}, "problems": […]}}；退出状态见 \(statuses.zh)

        错误代码：
          \(codes.zh)

        """,
      en: """
        For scripts:
          \(json)    the same facts as JSON, on a terminal as in a pipe, whatever the language; a failure stays one
          commands  \(verbs.en)
          fields    in small letters with underscores; what there is not is null; days as 2025-03-31; money as text in yuan; values by their codes
          labels    {"zh": …, "en": …} where there are both; wording may change, fields and codes do not
          faults    on standard error: {"error": {"code": …, "message": {…}, "way_out": {…}, "problems": […]}}; exit statuses: \(statuses.en)

        Codes of faults:
          \(codes.en)

        """)
    return text(language).paragraphs(in: min(width ?? greatestWidth, greatestWidth))
  }
}
