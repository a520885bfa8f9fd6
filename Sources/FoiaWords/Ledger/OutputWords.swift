public import FoiaCore

/// What is said of where an answer went, and when it could not be shown.
public enum OutputWords {
  /// That an answer was written to a file.
  public static func wrote(_ name: String) -> Phrase { Phrase(zh: "已写入 \(name.visible)", en: "Wrote \(name.visible)") }

  /// That an answer was cut off, and that what was recorded stays recorded.
  public static func lost(_ reason: String) -> Phrase {
    let log = CommandHint(.log)
    return Phrase(
      zh: "结果未能显示完（\(reason)）。登记、办结等操作本身已经完成，请用 \(log.zh) 核对，不要重复录入",
      en:
        "the answer could not be shown whole (\(reason)). What was to be recorded is recorded: see \(log.en), do not type it again"
    )
  }
}
