"""Derives the apt source of bookworm-backports from the one the machine already has for bookworm.

``python3 backports_source.py /etc/apt`` prints a deb822 stanza, or exits 1 where there is nothing to
derive it from. Mirror, key, architectures and trust are those of the machine's own source. Standard
library of Python 3.9 and up only: it runs before anything is installed.
"""

import re
import sys
from pathlib import Path
from typing import Iterator  # noqa: UP035  # this runs before we know which Python there is

SUITE = "bookworm"
KNOWN_AS = {SUITE, "stable", "oldstable"}
KEPT = ("Signed-By", "Architectures", "Trusted", "Check-Valid-Until", "Allow-Insecure")
ONE_LINE = re.compile(r"^deb\s+(?:\[(?P<options>[^\]]*)\]\s+)?(?P<uri>\S+)\s+(?P<suite>\S+)\s+(?P<components>.+)$")
ONE_LINE_OPTION = {
    "signed-by": "Signed-By",
    "arch": "Architectures",
    "trusted": "Trusted",
    "check-valid-until": "Check-Valid-Until",
    "allow-insecure": "Allow-Insecure",
}


def deb822(text: str) -> Iterator[dict[str, str]]:
    """The stanzas of a .sources file. Continuation lines (a key written into the file) are kept as they are."""
    fields: dict[str, str] = {}
    name = ""
    for line in [*text.splitlines(), ""]:
        if line.startswith("#"):
            continue
        if not line.strip():
            if fields:
                yield fields
            fields, name = {}, ""
        elif line[0] in " \t" and name:
            fields[name] += "\n" + line.rstrip()
        elif ":" in line:
            name, _, value = line.partition(":")
            name = name.strip().title()  # field names are case-insensitive
            fields[name] = value.strip()


def one_line(text: str) -> Iterator[dict[str, str]]:
    """The entries of a sources.list file, as the stanzas they would be."""
    for raw in text.splitlines():
        found = ONE_LINE.match(raw.partition("#")[0].strip())
        if not found:
            continue
        fields = {
            "Types": "deb",
            "Uris": found["uri"],
            "Suites": found["suite"],
            "Components": found["components"].strip(),
        }
        for option in (found["options"] or "").split():
            key, _, value = option.partition("=")
            if key.lower() in ONE_LINE_OPTION:
                fields[ONE_LINE_OPTION[key.lower()]] = value.replace(",", " ")
        yield fields


def entries(apt: Path) -> Iterator[dict[str, str]]:
    """Every source that apt reads, in its order of files."""
    files: list[Path] = [apt / "sources.list", *sorted((apt / "sources.list.d").glob("*"))]
    for path in files:
        if not path.is_file():
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        if path.suffix == ".sources":
            yield from deb822(text)
        elif path.suffix == ".list":
            yield from one_line(text)


def backports(apt: Path) -> str | None:
    """The stanza of bookworm-backports, None where no usable source of bookworm is there."""
    for entry in entries(apt):
        uris = [u for u in entry.get("Uris", "").split() if not u.startswith("cdrom:")]
        if (
            "deb" in entry.get("Types", "").split()
            and entry.get("Enabled", "yes").lower() not in ("no", "false", "0")
            and KNOWN_AS & set(entry.get("Suites", "").split())
            and "main" in entry.get("Components", "").split()
            and uris
        ):
            lines = ["Types: deb", f"URIs: {' '.join(uris)}", f"Suites: {SUITE}-backports", "Components: main"]
            for name in KEPT:
                if name in entry:
                    value = entry[name]
                    lines.append(f"{name}:{value}" if value.startswith("\n") else f"{name}: {value}")
            return "\n".join(lines)
    return None


if __name__ == "__main__":
    stanza = backports(Path(sys.argv[1] if len(sys.argv) > 1 else "/etc/apt"))
    if stanza is None:
        sys.exit(1)
    print("# Made by Portaal Leefomgeving's .ci/install-qgis, after the machine's own source of bookworm.")
    print(stanza)
