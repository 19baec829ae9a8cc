/// What kind of secret was masked.
package enum SecretKind: String, Hashable, Sendable, CaseIterable {
  /// A key or token with a provider's own mark, such as `ghp_…`.
  case key
  /// A password, by its name or its place.
  case password
  /// What stands after a name such as `token` or `Authorization`.
  case token
  /// The block of a private key.
  case privateKey
}
