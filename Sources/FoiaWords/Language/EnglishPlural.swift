/// `1 problem` · `3 problems`
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

/// `1 working day` · `3 working days`
public func workingDays(_ count: Int) -> String { counted(count, "working day") }
