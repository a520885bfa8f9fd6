// Fuzzes one reader with libFuzzer: `Fuzz READER [options and folders of libFuzzer]`. See Scripts/fuzz.

import CLibFuzzer
import FuzzKit

let named = CommandLine.arguments.dropFirst().first.flatMap(FuzzedReader.init)
let reader = named ?? .csv

if named == nil {
  print("Fuzz READER …, one of: \(FuzzedReader.allCases.map(\.rawValue).joined(separator: " "))")
} else {
  // libFuzzer sees the rest.
  var arguments = Array(UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc)))
  arguments.remove(at: 1)
  arguments.append(nil)
  var count = CInt(arguments.count - 1)
  arguments.withUnsafeMutableBufferPointer { rest in
    var first = rest.baseAddress
    _ = LLVMFuzzerRunDriver(&count, &first, run)
  }
}

/// Runs one input; a broken promise ends the program, and libFuzzer keeps the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func run(_ bytes: UnsafePointer<UInt8>?, _ count: UInt) -> CInt {
  do { try reader.run(on: Array(UnsafeBufferPointer(start: bytes, count: Int(count)))) } catch {
    fatalError("\(reader.rawValue): \(error)")
  }
  return 0
}
