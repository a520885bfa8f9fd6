import CProcess
import FoiaCommands
import Foundation

let arguments = (1..<max(1, foia_argument_count())).compactMap { foia_argument($0) }
exit(Program.run(arguments.map { Array(UnsafeRawBufferPointer(start: $0, count: strlen($0))) }))
