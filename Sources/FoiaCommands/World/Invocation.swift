internal import FoiaCore
internal import FoiaWords

/// The command line, split into the command and its arguments; options may come before the command.
struct Invocation {
  enum Wanted {
    case version, overview
    case verb(String)
    case unknownOption(String)
  }

  let wanted: Wanted
  let rest: [String]
  /// The value of `--lang`, wherever it is; nil if it is not given.
  let language: String?
  /// Whether the answer is for a script: `--json`, wherever it stands.
  let wantsJSON: Bool

  private let arguments: [String]

  init(_ arguments: [String]) {
    self.arguments = arguments
    var leading: [String] = []
    var rest = arguments[...]
    while let first = rest.first, first.hasPrefix("-"), first != "-" {
      if ["--version", "-V"].contains(first) || ["--help", "-h"].contains(first) { break }
      let name = String(first.prefix { $0 != "=" })
      let option = GeneralOptions.leading.map(\.declaration).first { $0.flag == name }
      guard let option else { break }
      leading.append(rest.removeFirst())
      if option.value != nil, first == name, let value = rest.popFirst() { leading.append(value) }
    }
    language = Self.value(of: "--lang", in: arguments)
    wantsJSON = arguments.prefix { $0 != "--" }.contains(GeneralOptions.json.flag)
    switch rest.first {
    case nil, "--help", "-h": wanted = .overview
    case "--version", "-V": wanted = .version
    case let option? where option.hasPrefix("-"): wanted = .unknownOption(option)
    case let verb?: wanted = .verb(verb)
    }
    self.rest = leading + rest.dropFirst()
  }

  /// Whether a command is wanted.
  func wants(_ verb: Verb) -> Bool { if case .verb(verb.rawValue) = wanted { true } else { false } }

  /// The first argument, counted from 1, that is not UTF-8 or contains U+FFFD, with which other programs replace what is
  /// not; nil if there is none. A path may have any bytes.
  func placeOfBadText() -> Int? {
    let bad = arguments.indices.filter {
      arguments[$0].hasRawBytes || arguments[$0].unicodeScalars.contains("\u{FFFD}")
    }
    guard !bad.isEmpty else { return nil }
    let paths =
      if case .verb(let name) = wanted, let verb = Verb(named: name) { verb.syntax.paths(in: rest) } else {
        [String]()
      }
    return bad.first { place in !paths.contains { arguments[place].hasSuffix($0) } }.map { $0 + 1 }
  }

  private static func value(of option: String, in arguments: [String]) -> String? {
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { return nil }
      if argument == option, index + 1 < arguments.count { return arguments[index + 1] }
      if argument.hasPrefix(option + "=") { return String(argument.dropFirst(option.count + 1)) }
    }
    return nil
  }
}
