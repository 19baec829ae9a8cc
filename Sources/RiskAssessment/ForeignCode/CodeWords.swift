/// Names of functions in the languages of one-line programs.
enum CodeWords {
  enum Meaning {
    /// Runs shell text or a program.
    case run
    /// Runs a program as a member of something or in most languages; in Python by itself it runs Python.
    case runUnlessMember
    /// Runs text of the same language.
    case code
    /// Does what this command does to its arguments.
    case like([String])
    /// Opens a file, for writing by the mode.
    case open
    case fetch
    case send
    case connect
    case decode
  }

  /// What a name does when it is called, by the lists or else by the words that it is made of.
  static func meaning(of name: String) -> Meaning? {
    meanings[name] ?? (harmless.contains(name) ? nil : CodeNameParts(name).meaning)
  }

  static let meanings: [String: Meaning] = {
    var table: [String: Meaning] = [:]
    for (words, meaning) in groups { for word in words.split(separator: " ") { table[String(word)] = meaning } }
    return table
  }()

  private static let groups: [(String, Meaning)] = [
    (
      """
      system popen Popen check_output check_call getoutput getstatusoutput execSync spawnSync execFile execFileSync \
      shell_exec passthru proc_open pcntl_exec execl execlp execv execvp execvpe execve capture2 capture2e capture3 \
      popen2 popen3 spawn execute script posix_spawn run call pipeline readpipe spawnl spawnv shell sh cmd system2 Command command ProcessBuilder $ execa
      """, .run
    ),
    ("exec", .runUnlessMember),
    ("eval instance_eval class_eval module_eval Function runInThisContext loadstring", .code),
    (
      """
      rmtree rm_rf rm_r remove_tree rmSync removeSync rimraf recursive-delete remove_entry remove_entry_secure rm_f deltree emptyDirSync \
      emptydir removeItem remove_dir delete_tree rm_tree RemoveAll dir_delete removeAll
      """,
      .like(["rm", "-rf"])
    ),
    ("unlink remove delete rm rmdir removedirs Unlink", .like(["rm"])),
    (
      """
      write_text write_bytes writeFile writeFileSync appendFile appendFileSync file_put_contents binwrite createWriteStream \
      truncate touch mkfifo symlink link symlinkSync spit write-region
      """, .like(["tee"])
    ),
    ("rename renameSync move mv renames copyfile copy copy2 copytree cp cp_r copyFileSync replace_file", .like(["mv"])),
    ("chmod chmodSync lchmod fchmod chown chmod_R", .like(["chmod"])), ("kill killpg", .like(["kill"])),
    ("open fopen file_open sysopen openSync", .open),
    ("urlopen urlretrieve fetch getstore LWP curl_exec URI open_uri read_uri wget getprint HTTP mirror", .fetch),
    ("post put patch sendmail send_message sendto upload", .send),
    (
      "socket fsockopen TCPSocket create_connection createConnection connect IO_Socket pfsockopen stream_socket_client",
      .connect
    ),
    (
      """
      b64decode decode_base64 base64_decode unpack unpack1 pack fromhex unhexlify atob decodestring gzinflate decode64 \
      urlsafe_decode64 strict_decode64 b32decode b85decode a85decode hex2bin str_rot13 fromCharCode convert_uudecode
      """, .decode
    ),
  ]

  /// Names by which others are found at run time.
  static let reflecting: Set<String> = [
    "getattr", "__import__", "globals", "vars", "send", "public_send", "call_user_func", "Reflect", "constructor",
    "import_module", "__builtins__", "method",
  ]

  /// Names of encodings, given as texts: `Buffer.from(x, "base64")`, `codecs.decode(x, "rot13")`.
  static let encodings: Set<String> = ["base64", "base64url", "hex", "hex_codec", "rot13", "rot_13", "zlib_codec"]

  /// Libraries by which the things of a cloud, a cluster or a database are deleted.
  static let services: Set<String> = [
    "boto3", "botocore", "kubernetes", "docker", "azure", "pymongo", "redis", "elasticsearch", "googleapiclient",
    "cassandra", "consul", "hvac", "openstack", "digitalocean", "cloudflare",
  ]

  /// Libraries by which statements are given to a database.
  static let databases: Set<String> = [
    "sqlite3", "psycopg2", "psycopg", "pymysql", "MySQLdb", "asyncpg", "sqlalchemy", "duckdb", "pg", "mysql2", "PDO",
    "mysqli", "SQLite3", "DBI", "Sequel",
  ]

  /// Names that find all files of a pattern.
  static let patterns: Set<String> = [
    "glob", "Glob", "iglob", "rglob", "listdir", "scandir", "walk", "iterdir", "readdir", "readdirSync", "opendir",
    "children", "each_child", "find", "finddepth", "globSync", "list_files", "readDir", "readDirSync", "File_Find",
    "RecursiveDirectoryIterator", "DirectoryIterator", "dir", "listFiles", "list_dir", "ls", "walkdir",
    "for", "foreach", "forEach", "each", "map", "files", "lines", "popen", "fileinput", "eachFile", "eachFileRecurse",
    "stdin", "STDIN", "ARGF", "gets", "readlines", "directory-files",
  ]

  /// Names that compute, read or print, in any of the languages.
  static let harmless: Set<String> = Set(harmlessText.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let harmlessText = """
    print println printf sprintf say puts p pp echo console log error warn info format write stdout stdin stderr sys argv
    ARGV ENV environ environment get json JSON load loads dump dumps parse stringify generate pretty_generate to_json math
    Math sqrt sin cos tan log log2 log10 exp pow floor ceil round abs min max sum pi e len length size count range xrange
    sorted sort sort_by reverse reversed map filter reduce list dict set tuple int float str bool Integer Float String
    Array Hash Number Object Boolean Date keys values items entries join split strip lstrip rstrip trim chomp chop chr ord
    hex oct bin upper lower upcase downcase uc lc ucfirst lcfirst capitalize title replace sub gsub tr index rindex find
    startswith endswith start_with end_with startsWith endsWith includes include indexOf substr substring slice splice push
    pop shift unshift append extend insert each each_line each_with_index times upto downto step inject collect select
    reject any all zip enumerate isdigit isalpha isspace isinstance type repr hash id re match search findall finditer sub
    fullmatch compile group groups datetime date time timedelta now today utcnow isoformat strftime strptime timestamp
    fromtimestamp toISOString getTime localtime gmtime mktime sleep random randint choice shuffle sample randrange uniform
    seed uuid uuid1 uuid4 SecureRandom alphanumeric token_hex token_urlsafe randomBytes rand srand hashlib md5 sha1 sha256
    sha512 hexdigest digest Digest base64 b64encode encode_base64 encode decode base64_encode itertools collections Counter
    defaultdict OrderedDict namedtuple permutations combinations product chain string ascii_letters digits punctuation
    platform version version_info process exit platform node python_version release machine uname os path getcwd listdir
    walk scandir exists isfile isdir basename dirname abspath realpath splitext expanduser getsize getmtime stat sep linesep
    cpu_count getpid getuid getlogin getenv read readline readlines readFileSync readdirSync existsSync file_get_contents
    IO File STDIN STDOUT STDERR glob Glob fnmatch Path resolve exists is_file is_dir iterdir rglob read_text read_bytes
    name stem suffix parent parents statistics mean median stdev mode decimal Decimal fractions Fraction functools operator
    textwrap dedent wrap pprint csv reader DictReader inspect getsource help dir import from as in is if elsif elif else
    unless then and or not xor for foreach while until do done end begin next last redo continue break return yield def
    class lambda my our local use strict warnings feature utf8 use_ok no BEGIN END require const let var new this of typeof
    function await async null undefined true false True False None nil self with try except finally catch throw raise pass
    assert del global nonlocal module tonumber tostring pairs ipairs table concat unpack_table string gmatch cmp eq ne lt
    gt le ge defined exists scalar wantarray ref bless die sprintf reverse lines bytes chars each_char each_byte to_i to_f
    to_s to_a to_sym inspect freeze dup clone nonzero zero even odd digits gcd lcm flatten compact uniq first last sum
    tally group_by partition each_slice each_cons Comparable Enumerable printf cat paste paste0 c mean summary head tail
    nchar seq rep toupper tolower Sys PHP_VERSION phpversion phpinfo implode explode str_replace strtoupper strtolower
    strlen strpos count array_map array_filter array_sum number_format date var_dump print_r intval floatval site sysconfig
    get_paths getsitepackages getusersitepackages prefix executable maxsize byteorder getdefaultencoding __name__ __version__
    __main__ ssl OPENSSL_VERSION sqlite3 sqlite_version numpy np pandas pd torch cuda is_available device_count get_device_name
    tensorflow array arange linspace zeros ones dot shape dtype describe columns read_csv to_string find_spec util importlib
    factorial comb perm isqrt prod hypot degrees radians atan atan2 asin acos sinh cosh tanh trunc fmod most_common
    elements groupby islice takewhile dropwhile zip_longest pairwise cycle itemgetter attrgetter nlargest nsmallest accumulate
    casefold zfill center ljust rjust rpartition splitlines isnumeric isupper islower bit_length isocalendar weekday
    monthrange days total_seconds toFixed toLocaleString padStart padEnd repeat flatMap some every findIndex fromEntries isArray
    isInteger parseInt parseFloat isNaN charAt charCodeAt codePointAt normalize trimEnd trimStart localeCompare matchAll
    replaceAll toUpperCase toLowerCase getaddrinfo gethostbyaddr getfqdn getservbyport getservbyname pretty canonical decode_json encode_json from_json allow_nonref ymd hms metadata requires urllib quote unquote quote_plus unquote_plus urlencode urlparse parse_qs html escape unescape
    encodeURIComponent decodeURIComponent encodeURI escapeHTML CGI URI ipaddress ip_network ip_address hosts gethostname
    gethostbyname socket_name bisect heapq calendar month prcal locale getlocale ctime perf_counter monotonic hrtime memoryUsage
    env safe_load Data Dumper json_decode json_encode print_r scipy sklearn django flask sqlalchemy PIL cv2 tomllib
    toml pydantic fastapi matplotlib cuda_version getenv nproc scripts dependencies devDependencies
    Dir pwd sessionInfo packageVersion uptime versions arch freemem totalmem cpus hostname homedir tmpdir toString toFixed toUpperCase toLowerCase repeat
    statSync lstatSync accessSync realpathSync isFile isDirectory isSymbolicLink mtime birthtime readlinkSync
    fetchone fetchall fetchmany cursor psycopg2 pymysql MySQLdb asyncpg duckdb
    secrets yaml pathlib PurePath relative_to is_symlink is_absolute samefile
    padStart padEnd fromCharCode charCodeAt codePointAt some every forEach flat flatMap isArray isInteger parseInt parseFloat
    """
}
