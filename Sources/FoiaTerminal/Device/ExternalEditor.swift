internal import Foundation

/// A person's own editor, run on a text in a temporary file that nobody else may read.
struct ExternalEditor {
  /// A command line for the shell, as it stands in `VISUAL` or `EDITOR`; the file's name is put after it.
  let command: String

  /// Lets the text be edited at the terminal; nil if the editor failed, or the file could not be written or read.
  func edit(_ text: String, input: Int32, output: Int32) -> String? {
    let folder = ProcessInfo.processInfo.environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    // mkstemps puts random letters in the place of these six, and makes the file with mode 0600.
    let (place, ending) = (String(repeating: "X", count: 6), ".txt")
    guard let path = strdup(folder + "/foia-" + place + ending) else { return nil }
    let file = mkstemps(path, Int32(ending.utf8.count))
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
    let words = ["/bin/sh", "-c", "\(command) \"$@\"", command, file]
    return ChildProgram(words, descriptors: [(input, 0), (output, 1), (output, 2)])?.wait() ?? false
  }
}
