/// Applications that a rule holds against others: how many they are, and the first of them, which findings name.
struct NotedApplications: Sendable {
  /// How many a finding names.
  static let mostNamed = 10

  private(set) var count = 0
  private(set) var first: [NamedApplication] = []

  mutating func note(_ application: NamedApplication) {
    count += 1
    if first.count < Self.mostNamed { first.append(application) }
  }

  /// Those of both.
  static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.count += right.count
    sum.first = Array((left.first + right.first).sorted { $0.number < $1.number }.prefix(mostNamed))
    return sum
  }
}
