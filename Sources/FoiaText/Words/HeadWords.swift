/// How the head of a log is printed.
public enum HeadWords {
  /// The first half of a hash, 128 bits: nobody makes another log that begins alike.
  public static func short(_ hash: String) -> String { String(hash.prefix(32)) }
}
