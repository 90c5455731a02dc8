"""Writes the list of pages at the top of every page of help, in both languages, as that of the first page has it.

``resources/help/index.html`` and ``en/index.html`` name the pages and their order: a new page is put there, and this
puts it everywhere else. ``--check`` writes nothing and ends with 1 where a page has another list.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

HULP = Path(__file__).resolve().parent.parent / "resources" / "help"
LIJST = re.compile(r'<nav class="bladen".*?</nav>', re.DOTALL)
BLAD = re.compile(r'<a href="(\w+)\.html"[^>]*>([^<]*)</a>')
TALEN = (
    (HULP, "Bladzijden van de hulp", "en/{}.html", "en", "English"),
    (HULP / "en", "Pages of the help", "../{}.html", "nl", "Nederlands"),
)


def lijst(bladen: list[tuple[str, str]], hier: str, label: str, ander: str, taal: str, woord: str) -> str:
    """The list as the page ``hier`` has it; the last item is the same page in the other language."""
    here = ' aria-current="page"'
    items = [f'  <li><a href="{page}.html"{here if page == hier else ""}>{name}</a></li>' for page, name in bladen]
    items.append(f'  <li><a href="{ander.format(hier)}" lang="{taal}" hreflang="{taal}">{woord}</a></li>')
    return "\n".join([f'<nav class="bladen" aria-label="{label}">', "<ul>", *items, "</ul>", "</nav>"])


def main() -> int:
    """The command."""
    check, wrong = "--check" in sys.argv[1:], 0
    for folder, *words in TALEN:
        first = LIJST.search((folder / "index.html").read_text(encoding="utf-8"))
        pages = BLAD.findall(first[0]) if first else []
        for page, _name in pages:
            path = folder / f"{page}.html"
            before = path.read_text(encoding="utf-8")
            made = lijst(pages, page, *words)
            after = LIJST.sub(lambda _m, made=made: made, before, count=1)
            if after != before:
                wrong += 1
                print(f"{path.relative_to(HULP)}: de lijst met bladzijden is anders dan die van index.html")
                if not check:
                    path.write_text(after, encoding="utf-8")
        for path in sorted(folder.glob("*.html")):
            if path.stem not in {page for page, _name in pages}:
                wrong += 1
                print(f"{path.relative_to(HULP)}: staat niet in de lijst van index.html")
    return 1 if check and wrong else 0


if __name__ == "__main__":
    sys.exit(main())
