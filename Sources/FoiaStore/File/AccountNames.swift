internal import Foundation

/// The names of accounts and groups, as `/etc/passwd` and `/etc/group` have them. They are read here because the C
/// library cannot look them up in a program that is linked statically.
public enum AccountNames {
  /// The name of an account, or its number if it has no name there.
  public static func user(_ number: UInt32) -> String {
    entries(of: "/etc/passwd").first { $0.number == number }?.name ?? "\(number)"
  }

  /// The number of a group that is given by its name, or by its number; nil if there is no such group.
  public static func group(_ text: String) -> UInt32? {
    entries(of: "/etc/group").first { $0.name == text }?.number ?? UInt32(text)
  }

  /// The name of a group, or its number if it has no name there.
  static func name(ofGroup number: UInt32) -> String {
    entries(of: "/etc/group").first { $0.number == number }?.name ?? "\(number)"
  }

  private static func entries(of path: String) -> [(name: String, number: UInt32)] {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    return String(decoding: data, as: UTF8.self).split(separator: "\n").compactMap { line in
      let fields = line.split(separator: ":", omittingEmptySubsequences: false)
      guard fields.count > 2, let number = UInt32(fields[2]) else { return nil }
      return (String(fields[0]), number)
    }
  }
}
