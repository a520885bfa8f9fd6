/// How the content of a file is stored in a ZIP file; the raw values are those of the format.
public enum ZipMethod: UInt16, Hashable, Sendable {
  /// Not compressed.
  case stored = 0
  /// Compressed by zlib's method.
  case deflated = 8
}
