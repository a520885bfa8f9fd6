/// How the bytes of a file stand in a container; the numbers are the format's.
public enum ZipMethod: UInt16, Hashable, Sendable {
  /// As they are.
  case stored = 0
  /// Squeezed by zlib's method.
  case deflated = 8
}
