public import FoiaCore
public import FoiaFormats

extension LogHead {
  /// The end of the log as JSON, with the whole hash: `{"count": 13, "hash": "…"}`.
  public var json: JSON { .object([.init("count", .integer(count)), .init("hash", .text(hash))]) }
}
