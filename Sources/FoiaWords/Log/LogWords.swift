public import FoiaCore

/// What is said of the log as a whole.
public enum LogWords {
  /// That no entry is as it was asked for.
  public static let noneFound = Phrase(zh: "没有符合条件的记录。", en: "No entry fits.")
}
