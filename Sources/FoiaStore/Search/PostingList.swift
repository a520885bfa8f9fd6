internal import FoiaCore

/// Applications as a row of the search's index stores them: ascending, each as its distance to the one before, in groups
/// of seven bits, the lowest first; the high bit of a byte says that more of its number follows.
enum PostingList {
  /// The stored form of applications that come in any order, some perhaps several times.
  static func bytes(of applications: [ApplicationID]) -> [UInt8] {
    var (bytes, last) = ([UInt8](), 0)
    for application in applications.sorted() where application.rawValue > last {
      var distance = application.rawValue - last
      while distance > 0x7F {
        bytes.append(UInt8(distance & 0x7F | 0x80))
        distance >>= 7
      }
      bytes.append(UInt8(distance))
      last = application.rawValue
    }
    return bytes
  }

  /// Goes through the applications of a stored form.
  static func forEach(in bytes: UnsafeRawBufferPointer, _ body: (ApplicationID) -> Void) {
    var (place, distance, shift) = (0, 0, 0)
    for byte in bytes {
      distance |= Int(byte & 0x7F) &<< shift
      if byte > 0x7F {
        shift += 7
      } else {
        place &+= distance
        body(ApplicationID(rawValue: place))
        (distance, shift) = (0, 0)
      }
    }
  }
}
