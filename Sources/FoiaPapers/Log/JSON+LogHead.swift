public import FoiaCore
public import FoiaFormats

extension LogHead {
  /// `{"count": 13, "hash": "…"}`, the whole hash.
  public var json: JSON { .object([.init("count", .integer(count)), .init("hash", .text(hash))]) }
}
