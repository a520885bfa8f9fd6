/// What is said when an answer could not be shown.
public enum OutputWords {
  public static func lost(_ reason: String, _ language: Language) -> String {
    switch language {
    case .zh: "结果未能显示完（\(reason)）。登记、办结等操作本身已经完成，请用 foia log 核对，不要重复录入"
    case .en:
      "the answer could not be shown whole (\(reason)). What was to be recorded is recorded: see foia log, do not type it again"
    }
  }
}
