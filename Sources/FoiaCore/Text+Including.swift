extension String {
  /// Whether a text stands in it, byte for byte. Nothing is prepared for the search, as `contains` does, so that many short
  /// words are soon looked for in a short text.
  public func includes(_ text: String) -> Bool {
    let found = utf8.withContiguousStorageIfAvailable { bytes in
      text.utf8.withContiguousStorageIfAvailable { bytes.include($0) }
    }
    return (found ?? nil) ?? contains(text)
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func include(_ wanted: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = wanted.first else { return true }
    var start = 0
    while start + wanted.count <= count {
      if self[start] == first {
        var length = 1
        while length < wanted.count, self[start + length] == wanted[length] { length += 1 }
        if length == wanted.count { return true }
      }
      start += 1
    }
    return false
  }
}
