/// Why a file is not kept with an application, or not given back.
public enum AttachmentFault: Hashable, Sendable {
  /// It is a pipe or a device, which may never end and is no document.
  case notAFile(String)
  /// The file is empty.
  case empty(String)
  /// The file has more bytes than one that is kept can have.
  case tooLarge(String, limit: Int)
  /// The file changed while it was read.
  case changed(String)
  /// Two files that were named have the same bytes.
  case sameBytes(String, String)
  /// The application has a file with the same bytes already, which this entry recorded.
  case keptAlready(String, EntryID)
  /// The application has no file of that digest or entry; as it was typed.
  case noneCalled(String, ApplicationNumber)
  /// Several files of the application have digests that begin so.
  case severalCalled(String, [EntryID])
  /// The file that an entry recorded was erased.
  case erased(EntryID)
  /// The file that an entry recorded is not beside the ledger.
  case missing(EntryID)
  /// The file that an entry recorded has other bytes now.
  case differs(EntryID)

  /// What scripts call it.
  var code: FaultCode {
    switch self {
    case .notAFile: .notAFile
    case .empty: .fileEmpty
    case .tooLarge: .fileTooLarge
    case .changed: .inputChanged
    case .sameBytes, .keptAlready: .attachedAlready
    case .noneCalled, .erased: .noSuchAttachment
    case .severalCalled: .ambiguousAttachment
    case .missing: .attachmentMissing
    case .differs: .attachmentChanged
    }
  }

  /// Whether something that was looked for does not exist.
  var isNotFound: Bool {
    switch self {
    case .noneCalled, .erased: true
    case .notAFile, .empty, .tooLarge, .changed, .sameBytes, .keptAlready, .severalCalled, .missing, .differs: false
    }
  }
}
