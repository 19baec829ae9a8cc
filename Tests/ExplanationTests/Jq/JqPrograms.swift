/// Programs of jq, one a line.
enum JqPrograms {
  /// Programs that every version takes, where `$x` is given by the command.
  static let valid = lines(
    #"""
    .
    ..
    .a
    .a.b.c
    .["a"]
    .a["b"].c
    ."a b"
    .[0]
    .[-1]
    .[2:4]
    .[:3]
    .[-2:]
    .[]
    .a[]
    .[]?
    .a?
    .a[]?.b?
    .a | .b
    .a, .b
    .a,.b|.c
    [.[] | .name]
    {a, "b": .c, (.k): .v, $x, @base64 "x": 1}
    {a: 1,}
    {"a b"}
    {"a\(1)": 2}
    {(.a): .b}
    {$ENV}
    {a: .b | .c}
    {a: -1}
    {reduce: 1}
    {and: 1, or: 2}
    "\(.a): \(.b)"
    "\("\("a")")"
    @csv
    @base64 "x\(.a)"
    @sh "echo \(.a)"
    .a + 1 - 2 * 3 / 4 % 5
    .a == 1 and .b != 2 or .c < 3 | not
    .a // "x"
    .a // .b // .c
    .a = 1
    .a |= . + 1
    .a += 1 | .b -= 1 | .c *= 2 | .d /= 2 | .e %= 2 | .f //= 1
    del(.a, .b[0])
    if .a then 1 else 2 end
    if .a then 1 elif .b then 2 else 3 end
    [.[] | if . > 1 then "a" else "b" end]
    try error("x") catch .
    try tonumber
    [.[] | try tonumber catch empty]
    reduce .[] as $x (0; . + $x)
    reduce .[] as [$a, $b] (0; . + $a * $b)
    foreach .[] as $x (0; . + $x)
    foreach .[] as $x (0; . + $x; [$x, .])
    label $out | foreach .[] as $x (0; . + $x; if . > 3 then ., break $out else . end)
    def f: . + 1; f
    def f(x): x * 2; f(.a)
    def f($a; $b): $a + $b; f(1; 2)
    def f: def g: 1; g; f
    def f: reduce .[] as $x (0; . + $x); f
    . as $x | $x
    . as [$a, {b: $c}] | $a + $c
    . as {$a, b: [$c]} | $a
    . as {"a": $x, (1 | tostring): $y} | $x
    .[] as [$a] ?// $a | $a
    $__loc__
    $ENV.PATH
    env.PATH
    input
    [inputs]
    [limit(3; .[])]
    first(.[])
    until(. > 100; . * 2)
    [recurse(.a[]?)]
    [paths]
    [paths(type == "number")]
    getpath(["a", "b"])
    setpath(["a"]; 1)
    to_entries | map(select(.value > 1)) | from_entries
    with_entries(.value += 1)
    group_by(.a) | map({a: .[0].a, n: length})
    sort_by(.a, .b) | reverse
    unique_by(.a) | min_by(.b), max_by(.c)
    [.[] | select(.a | test("^x"; "i"))]
    .a | sub("x"; "y") | gsub("a"; "b"; "g")
    .a | capture("(?<n>[0-9]+)")
    [match("a"; "g").offset]
    [scan("[a-z]+")]
    split(",") | join("-")
    splits(", *")
    ascii_downcase | ascii_upcase
    ltrimstr("a") | rtrimstr("b")
    tojson | fromjson
    todate
    "2015-03-05T23:51:47Z" | fromdate
    now | strftime("%Y")
    [range(0; 10; 2)]
    any(.[]; . > 1)
    all
    flatten(1)
    [tostream]
    fromstream(tostream)
    walk(if type == "object" then del(.a) else . end)
    transpose
    [combinations]
    IN(.[]; 1, 2)
    INDEX(.id)
    splits("a"; "g")
    error
    halt_error
    input_line_number
    @text, @json, @html, @uri, @csv, @tsv, @sh, @base64, @base64d
    . # a comment
    .a #c
    .a as $x | .b as $y | $x + $y
    1 as $x | 2 as $y | [$x, $y, $__loc__]
    -.a
    -(1)
    .a-1
    1 - -1
    [1,2][0]
    "abc"[1:]
    {"a": 1}.a
    .[1,2]
    .["a","b"]
    .a | .[1:] | .[:1]
    (1, 2) | . + 1
    .. | numbers
    ..[0]?
    .. == 1
    [..]
    try -1
    1 + try 2
    1 + if . then 1 else 2 end
    1 + reduce .[] as $x (0; 1)
    1 + . as $x | $x
    .a and .b or not
    null, true, false
    nan, infinite
    1e1000, 1.5e-3, .5, 00
    "\t\n\u00e9\ud83d\ude00\\\/\""
    not
    ascii_downcase as $x | $x
    .a.b |= (.c | .d)
    .[]=1
    .a[1:2] = [3]
    limit(1; empty)
    isempty(empty)
    [.[] | strings, numbers, booleans, nulls, arrays, objects, iterables, scalars, values]
    pow(2; 3) | log2 | floor | sqrt
    ltrimstr("x") as $y | $y
    tojson as $t | $t | length
    .a."b"."c"
    ."a"[0]
    ."\(1)"
    .then
    .a .b
    1 .a
    .a [0]
    . [0]
    . "a"
    def f: 1; def f: 2; f
    def map(f): 1; map(.)
    def f(g): def h: g; h; f(1)
    1 | def f: 2; f
    [def f: 2; f]
    path(..)
    [splits("a")] | length
    getpath(["a"])[0]
    @json "x\(1 + 1)y"
    .a?.b?[0]?
    (.a // .b) // .c
    (.a = 1) = 2
    .a = .b // 1
    1 // empty
    reduce range(0; 10) as $i ([]; . + [$i])
    label $a | label $b | break $a
    {if: 1}
    """#)

  /// Programs that versions from 1.7 on take.
  static let newer = lines(
    #"""
    if . then 1 end
    if . then 1 elif . then 2 end
    .a.[1]
    .[].[0]
    .a.["b"]
    {$x: 1}
    {$__loc__}
    {if}
    abs
    pick(.a)
    debug("x")
    [scan("a"; "g")]
    """#)

  /// Programs that no version takes.
  static let invalid = lines(
    #"""
    .a |
    | .a
    .a,
    ,1
    .[
    .]
    {
    }
    (
    (.a
    .a)
    [
    [.[]
    {a
    {a:
    {a:1
    {,}
    [,]
    ()
    .a b
    .a 1
    . 1
    1 2
    "a" "b"
    "unclosed
    "\q"
    "\x41"
    "\u12"
    "\(1"
    "\()"
    "\(1;2)"
    'a'
    `a`
    ^
    &
    ~
    !
    \
    @
    %
    *
    //
    1 //
    == 1
    .a ==
    1 == 2 == 3
    1 < 2 < 3
    .a = 1 = 2
    .a |= .b |= 1
    .a === 1
    .a !== 1
    .a && .b
    .a || .b
    .a =~ "x"
    .a <> 1
    .a ^= 2
    .a ? 1 : 2
    !.a
    ?
    ...
    ..a
    .."a"
    .a.
    .a..
    .é
    é
    .a-b
    .foo-bar
    .[:]
    .[1:2:3]
    .[a]
    a::b
    foo
    foo(1)
    map
    map(1; 2)
    select
    select()
    limit(3)
    range
    range(1;2;3;4)
    empty(1)
    ascii_downcase(1)
    getpath
    splits
    if
    if 1
    if 1 then
    if 1 then 2
    if 1 then 2 else 3
    if 1 then else 3 end
    then
    else
    end
    try
    catch 1
    try 1 catch
    reduce
    reduce 1 as $x (0; 1; 2)
    reduce .[] as $x (0)
    reduce -1 as $x (0; 1)
    foreach .[] as $x (0; 1; 2; 3)
    label f | 1
    label $f 1
    break
    break $f
    . as
    . as $x
    . as $x |
    . as x | 1
    . as [] | 1
    . as {} | 1
    . as {b} | 1
    . as {b: $c,} | 1
    . as [$a,] | 1
    def f
    def f: 1
    def f(): 1; f
    def f(a,b): 1; f(1;2)
    def f(a;): 1; f
    def f(a): a; f
    f: 1
    1;2
    .a;
    {a b}
    {a;b}
    {.a}
    {a.b: 1}
    {a: 1 + 2}
    {a: .b // 1}
    {a: if . then 1 else 2 end}
    {a: reduce .[] as $x (0; 1)}
    {"a": 1 "b": 2}
    {(1): 2}
    {1: 2}
    {$x.b}
    {@base64: 1}
    $
    $1
    $$x
    $__loc__:1
    .$x
    @ text
    not 1
    true or
    as
    import
    include
    .a!
    .1.2.3
    0x10
    1_000
    break f
    """#)

  private static func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }
}
