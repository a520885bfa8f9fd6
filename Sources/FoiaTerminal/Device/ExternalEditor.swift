internal import Foundation

/// A person's own editor, run on a text in a temporary file that nobody else may read.
struct ExternalEditor {
  /// A command line for the shell, as it stands in `VISUAL` or `EDITOR`; the file's name is put after it.
  let command: String

  /// Lets the text be edited at the terminal; nil if the editor failed, or the file could not be written or read.
  func edit(_ text: String, input: Int32, output: Int32) -> String? {
    let folder = ProcessInfo.processInfo.environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    // mkstemps puts other letters in the place of XXXXXX, and makes the file with mode 0600.
    guard let path = strdup(folder + "/foia-XXXXXX.txt") else { return nil }
    let file = mkstemps(path, 4)
    guard file >= 0 else {
      free(path)
      return nil
    }
    WatchedTerminal.shared.pointee.temporaryFile = path
    defer {
      WatchedTerminal.shared.pointee.temporaryFile = nil
      unlink(path)
      free(path)
    }
    let name = String(cString: path)
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    guard (try? handle.write(contentsOf: Data(text.utf8))) != nil, (try? handle.close()) != nil else { return nil }
    guard run(on: name, input: input, output: output), let data = FileManager.default.contents(atPath: name) else {
      return nil
    }
    // Editors end the last line.
    return KeyDecoder.plainText(data.last == UInt8(ascii: "\n") ? data.dropLast() : data)
  }

  /// Runs the editor and waits for it; false if it could not be run or ended with anything but 0.
  private func run(on file: String, input: Int32, output: Int32) -> Bool {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    for (from, to) in [(input, Int32(0)), (output, 1), (output, 2)] {
      posix_spawn_file_actions_adddup2(&actions, from, to)
    }
    // Ctrl-C and Ctrl-\, which this program ignores meanwhile, are the editor's.
    var ignored = sigset_t()
    sigemptyset(&ignored)
    for signal in [SIGINT, SIGQUIT] { sigaddset(&ignored, signal) }
    posix_spawnattr_setsigdefault(&attributes, &ignored)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

    let words = ["sh", "-c", "\(command) \"$@\"", command, file]
    let variables = ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }
    let arguments = words.map { strdup($0) } + [nil]
    let environment = variables.map { strdup($0) } + [nil]
    defer { for pointer in arguments + environment { free(pointer) } }
    var child = pid_t()
    guard posix_spawn(&child, "/bin/sh", &actions, &attributes, arguments, environment) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      if errno != EINTR { return false }
    }
    return status == 0
  }
}
