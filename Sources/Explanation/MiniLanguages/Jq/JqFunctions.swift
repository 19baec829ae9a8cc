import CommandReference

/// What is known of the functions that jq has.
enum JqFunctions {
  /// All of them, as `name/arity`, of every version.
  static let names: Set<String> = Set(nouns.keys).union(verbs.keys).union(filters.keys).union(clauses.keys).union(
    others)

  /// Functions that are explained by their own rules, or by their name alone.
  private static let others: Set<String> = [
    "JOIN/2", "JOIN/3", "JOIN/4", "select/1", "map/1", "map_values/1", "with_entries/1", "walk/1", "erf/0", "erfc/0",
    "acosh/0", "asinh/0", "atanh/0", "builtins/0", "copysign/2", "cosh/0", "drem/2", "expm1/0", "fdim/2", "fma/3",
    "frexp/0", "gamma/0", "get_jq_origin/0", "get_prog_origin/0", "get_search_list/0", "have_decnum/0",
    "have_literal_numbers/0", "hypot/2", "j0/0", "j1/0", "jn/2", "ldexp/2", "lgamma/0", "lgamma_r/0", "log1p/0",
    "logb/0", "modf/0", "modulemeta/0", "nextafter/2", "nexttoward/2", "remainder/2", "scalb/2", "scalbln/2",
    "significand/0", "sinh/0", "tanh/0", "tgamma/0", "y0/0", "y1/0", "yn/2", "fromstream/1", "truncate_stream/1",
    "format/1",
  ]

  /// Functions that give many results, or none.
  static let generators: Set<String> = [
    "range/1", "range/2", "range/3", "recurse/0", "recurse/1", "recurse/2", "recurse_down/0", "inputs/0", "paths/0",
    "paths/1", "leaf_paths/0", "limit/2", "skip/2", "repeat/1", "while/2", "splits/1", "splits/2", "scan/1", "scan/2",
    "match/2", "combinations/0", "combinations/1", "tostream/0", "path/1", "fromstream/1",
    "truncate_stream/1", "capture/2", "JOIN/3", "JOIN/4",
  ]

  /// Functions that let a value pass or not: what holds of the values that pass.
  static let filters: [String: LocalizedSentence] = [
    "values/0": of("{x} is not null", "{x}이(가) null이 아닌"),
    "nulls/0": of("{x} is null", "{x}이(가) null인"),
    "booleans/0": of("{x} is true or false", "{x}이(가) true나 false인"),
    "numbers/0": of("{x} is a number", "{x}이(가) 숫자인"),
    "strings/0": of("{x} is text", "{x}이(가) 문자열인"),
    "arrays/0": of("{x} is an array", "{x}이(가) 배열인"),
    "objects/0": of("{x} is an object", "{x}이(가) 객체인"),
    "iterables/0": of("{x} is an array or an object", "{x}이(가) 배열이나 객체인"),
    "scalars/0": of("{x} is neither an array nor an object", "{x}이(가) 배열도 객체도 아닌"),
    "scalars_or_empty/0": of("{x} is neither an array nor an object, or is empty", "{x}이(가) 배열도 객체도 아니거나 비어 있는"),
    "finites/0": of("{x} is a finite number", "{x}이(가) 유한한 수인"),
    "normals/0": of("{x} is a normal number", "{x}이(가) 정규 수인"),
  ]

  /// Functions that tell whether something holds: the clause, and the clause for its opposite.
  static let clauses: [String: (holds: LocalizedSentence, fails: LocalizedSentence)] = [
    "test/1": (
      of("{x} matches the regular expression {1}", "{x}이(가) 정규식 {1}에 맞는"),
      of("{x} does not match the regular expression {1}", "{x}이(가) 정규식 {1}에 맞지 않는")
    ),
    "contains/1": (
      of("{x} contains {1}", "{x}에 {1}이(가) 들어 있는"), of("{x} does not contain {1}", "{x}에 {1}이(가) 들어 있지 않은")
    ),
    "inside/1": (
      of("{x} is contained in {1}", "{x}이(가) {1}에 들어 있는"),
      of("{x} is not contained in {1}", "{x}이(가) {1}에 들어 있지 않은")
    ),
    "startswith/1": (
      of("{x} starts with {1}", "{x}이(가) {1}(으)로 시작하는"), of("{x} does not start with {1}", "{x}이(가) {1}(으)로 시작하지 않는")
    ),
    "endswith/1": (
      of("{x} ends with {1}", "{x}이(가) {1}(으)로 끝나는"), of("{x} does not end with {1}", "{x}이(가) {1}(으)로 끝나지 않는")
    ),
    "has/1": (of("{x} has the key {1}", "{x}에 키 {1}이(가) 있는"), of("{x} does not have the key {1}", "{x}에 키 {1}이(가) 없는")),
    "in/1": (of("{x} is a key of {1}", "{x}이(가) {1}의 키인"), of("{x} is not a key of {1}", "{x}이(가) {1}의 키가 아닌")),
    "IN/1": (of("{x} is one of {1}", "{x}이(가) {1} 가운데 하나인"), of("{x} is none of {1}", "{x}이(가) {1} 가운데 하나가 아닌")),
    "index/1": (of("{x} has {1} in it", "{x} 안에 {1}이(가) 있는"), of("{x} does not have {1} in it", "{x} 안에 {1}이(가) 없는")),
    "rindex/1": (of("{x} has {1} in it", "{x} 안에 {1}이(가) 있는"), of("{x} does not have {1} in it", "{x} 안에 {1}이(가) 없는")),
    "isnan/0": (of("{x} is NaN", "{x}이(가) NaN인"), of("{x} is not NaN", "{x}이(가) NaN이 아닌")),
    "isinfinite/0": (of("{x} is infinite", "{x}이(가) 무한대인"), of("{x} is not infinite", "{x}이(가) 무한대가 아닌")),
    "isfinite/0": (of("{x} is finite", "{x}이(가) 유한한"), of("{x} is not finite", "{x}이(가) 유한하지 않은")),
    "isnormal/0": (of("{x} is a normal number", "{x}이(가) 정규 수인"), of("{x} is no normal number", "{x}이(가) 정규 수가 아닌")),
    "any/0": (
      of("an element of {x} is true", "{x}의 요소 가운데 참이 있는"), of("no element of {x} is true", "{x}의 요소 가운데 참이 없는")
    ),
    "all/0": (
      of("all elements of {x} are true", "{x}의 요소가 모두 참인"),
      of("not all elements of {x} are true", "{x}의 요소가 모두 참인 것은 아닌")
    ),
  ]

  private static func of(_ english: String, _ korean: String) -> LocalizedSentence {
    LocalizedSentence(english: english, korean: korean)
  }
}
