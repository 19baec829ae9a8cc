"""Values as people type them, for the slots of the requests that the ranking is trained on: names that are also words are
among them."""

NAMES = ("web", "db", "cache", "api", "worker", "shop", "blog", "main", "test", "alpha", "webby", "redis", "frontend", "app")
VALUES = {
    "port": ("8080", "9090", "22", "5432", "3000", "443"), "number": ("42", "7", "100", "3"), "count": ("5", "6", "10", "20"),
    "ordinal": ("4th", "5th", "second", "third"), "range": ("5-10", "3-8", "10-20"), "size": ("100MB", "2GB", "500k", "1 GB"),
    "age": ("7 days", "2 weeks", "an hour", "3 months"), "duration": ("30 seconds", "2 minutes", "1 hour", "10s"),
    "path": ("src/main.c", "lib/b.c", "/etc/hosts", "./backup.sh", "/dev/sdb", "notes.txt", "~/work"),
    "file": ("report.txt", "other.txt", "app.log", "/etc/hosts", "data.csv", "notes.md", "src/main.c", "config.yml"),
    "folder": ("docs/", "pics/", "src", "/var/log", "~/Downloads", "build", "photos"),
    "glob": ("*.log", "*.tmp", "*.py", "report*"), "extension": ("jpg", "png", "log", ".txt", "py"),
    "text": ("'hello world'", '"TODO"', "error", "timeout", "'fix login'", "hello world", "foo"),
    "word": ("alpha", "beta", "name", "users", "orders", "price", "LANG", "eth0", "theme", "id"),
    "delimiter": ("comma", "tab", "semicolon", ","),
    "url": ("https://example.com/a", "https://example.org/b", "http://localhost:8080", "https://example.com/data.json"),
    "host": ("example.com", "example.org", "google.com", "10.0.0.7", "server", "myhost", "db.example.com", "build01"),
    "user": ("alice", "bob", "deploy", "minho", "root", "www-data", "carol"), "group": ("devs", "staff", "docker", "web", "audio"),
    "pid": ("4321", "99", "1234", "812"),
    "program": ("vim", "firefox", "nginx", "python", "node", "vimx", "rsync", "htop", "chrome", "java", "make"),
    "service": ("nginx", "postgresql", "redis", "cron", "ssh", "docker", "nginxd", "mysql", "cups", "apache2"),
    "branch": ("topic-x", "main", "develop", "feature/login", "hotfix", "old-ui", "release", "stable-y", "test"),
    "revision": ("abc1234", "def5678", "HEAD~2", "v1.2", "main", "HEAD"), "mode": ("755", "644", "u+x", "600"),
    "signal": ("SIGTERM", "HUP", "KILL", "9"), "date": ("2024-01-31", "2024-02-01", "2025-03-15"),
    "archive": ("backup.tar.gz", "other.tar.gz", "site.zip", "logs.tar.xz"), "container": NAMES,
    "image": ("app:1.0", "nginx", "redis:7", "ubuntu", "postgres:16"),
    "package": ("git", "vim", "htop", "ripgrep", "tree", "curl", "requests", "numpy", "leftpad", "postgresql", "docker"),
    "column": ("3", "6", "2", "price", "name"), "zone": ("tokyo", "seoul", "utc", "new york", "london"),
    "month": ("march", "july", "december"), "weekday": ("monday", "friday", "sunday"), "clock": ("3pm", "14:00", "9:30"),
}
STEMS = ("backup", "other", "photo", "report", "data", "movie", "server", "main", "talk", "orders")


def filled_variously(line, slots, chance):
    """A line with some value in the place of each `{slot}`, no value twice."""
    used = set()
    for slot in slots:
        name, kind, *endings = slot.split(" = ")[0].split(" ")
        if "{" + name + "}" not in line:
            continue
        values = [stem + ending for stem in STEMS for ending in endings[0].split("|")[:2]] if endings else VALUES[kind]
        value = chance.choice([value for value in values if value not in used] or values)
        used.add(value)
        line = line.replace("{" + name + "}", value)
    return line
