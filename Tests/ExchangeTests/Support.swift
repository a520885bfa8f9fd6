import FoiaCalendar
import Testing

/// A day that there is.
func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

/// Hands out text in chunks of a given size, as a file would come.
func source(_ bytes: [UInt8], chunk: Int) -> () throws -> [UInt8]? {
  var rest = bytes[...]
  return {
    let piece = rest.prefix(chunk)
    rest = rest.dropFirst(chunk)
    return Array(piece)
  }
}
