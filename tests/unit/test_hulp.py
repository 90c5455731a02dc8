"""Help: every page that the code asks for is there, leads nowhere that is not, and fetches nothing."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from html.parser import HTMLParser
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HULP = ROOT / "resources" / "help"
BLADZIJDEN = sorted(HULP.rglob("*.html"))
LEEG = {"meta", "link", "br", "img", "hr", "source"}
MEESTE_BYTES = 2_500_000

per_bladzijde = pytest.mark.parametrize("pad", BLADZIJDEN, ids=lambda p: p.relative_to(HULP).as_posix())


class Bladzijde(HTMLParser):
    """What a page holds; ``fouten`` tells where its elements do not close as they were opened."""

    def __init__(self, pad: Path) -> None:
        super().__init__()
        self.pad = pad
        self.open: list[str] = []
        self.fouten: list[str] = []
        self.koppelingen: list[str] = []
        self.beelden: list[dict[str, str]] = []
        self.elementen: list[tuple[str, dict[str, str]]] = []
        self.feed(pad.read_text(encoding="utf-8"))
        self.close()
        self.fouten += [f"<{tag}> blijft open" for tag in self.open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.elementen.append((tag, found))
        if tag not in LEEG:
            self.open.append(tag)
        if "href" in found:
            self.koppelingen.append(found["href"])
        if "srcset" in found:
            self.koppelingen.append(found["srcset"])
        if tag == "img":
            self.beelden.append(found)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open[-1] != tag:
            self.fouten.append(f"{self.getpos()[0]}: </{tag}> sluit {self.open[-1:] or 'niets'}")
        else:
            self.open.pop()

    def doelen(self) -> list[Path]:
        """The files that it points at."""
        return [(self.pad.parent / link).resolve() for link in self.verwijzingen()]

    def verwijzingen(self) -> list[str]:
        """All that a browser would follow or fetch."""
        return [*self.koppelingen, *(beeld["src"] for beeld in self.beelden)]


def gevraagd() -> set[str]:
    """The pages that the code opens by name."""
    found = set()
    for path in sorted((ROOT / "portaal_leefomgeving_plugin").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                named = getattr(node.func, "id", "") in ("hulptoets", "open_hulp")
                given = [*(node.args if named else ()), *(k.value for k in node.keywords if k.arg == "hulp")]
                found |= {a.value for a in given if isinstance(a, ast.Constant) and isinstance(a.value, str)}
    return found


def test_every_page_that_the_code_asks_for_is_there():
    asked = gevraagd()
    assert {"index", "dossier", "volgende_status", "plek", "groene_baan", "opties", "verbinding"} <= asked
    assert {page for page in asked if not (HULP / f"{page}.html").is_file()} == set()


@per_bladzijde
def test_a_page_is_well_formed(pad: Path):
    page = Bladzijde(pad)
    assert page.fouten == []
    tags = [tag for tag, _attrs in page.elementen]
    assert [tags.count(t) for t in ("html", "head", "title", "body", "main", "h1")] == [1] * 6
    assert pad.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert dict(page.elementen)["html"].get("lang") == ("en" if pad.parent.name == "en" else "nl")


@per_bladzijde
def test_what_a_page_points_at_is_there_and_in_the_help(pad: Path):
    page = Bladzijde(pad)
    targets = page.doelen()
    assert [t for t in targets if not t.is_file() or HULP not in t.parents] == []
    assert HULP / "hulp.css" in targets


@per_bladzijde
def test_a_page_fetches_nothing_and_runs_nothing(pad: Path):
    page = Bladzijde(pad)
    assert [v for v in page.verwijzingen() if re.match(r"[a-z]+:|//|/", v)] == []
    assert {tag for tag, _attrs in page.elementen} & {"script", "iframe", "object", "form", "style", "base"} == set()
    assert [name for _tag, attrs in page.elementen for name in attrs if name.startswith("on") or name == "style"] == []


def test_the_style_fetches_nothing_and_knows_the_dark():
    css = (HULP / "hulp.css").read_text(encoding="utf-8")
    assert "url(" not in css
    assert "@import" not in css
    assert "prefers-color-scheme: dark" in css


@per_bladzijde
def test_a_picture_is_one_and_says_what_it_shows(pad: Path):
    for beeld in Bladzijde(pad).beelden:
        assert len(beeld.get("alt", "")) > 8, beeld["src"]
        assert (pad.parent / beeld["src"]).read_bytes().startswith(b"\x89PNG"), beeld["src"]


def test_every_page_is_reached_from_the_first():
    reached, todo = set(), [HULP / "index.html"]
    while todo:
        page = todo.pop()
        if page not in reached:
            reached.add(page)
            todo += [d for d in Bladzijde(page).doelen() if d.suffix == ".html"]
    assert set(BLADZIJDEN) == reached


def test_every_picture_is_shown_somewhere_and_all_are_small_together():
    shown = {d for pad in BLADZIJDEN for d in Bladzijde(pad).doelen()}
    assert {p for p in HULP.rglob("*.png") if p not in shown} == set()
    assert sum(p.stat().st_size for p in HULP.rglob("*") if p.is_file()) < MEESTE_BYTES


def _vlak(html: str) -> str:
    """The words of a page on one line, as a reader has them."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", html)).replace("&gt;", ">").replace("&amp;", "&")


@per_bladzijde
def test_words_in_bold_are_words_of_the_interface(pad: Path):
    """A page names buttons, tabs and layers in bold: those must be called so."""
    said = "translation" if pad.parent.name == "en" else "source"
    texts = ET.parse(ROOT / "i18n" / "en.ts").getroot().iter(said)
    known = {re.sub(r"[&…]", "", t.text or "").casefold() for t in texts}
    html = pad.read_text(encoding="utf-8")
    named = [_vlak(b).rstrip("…") for b in re.findall(r"<b>(.*?)</b>", html)]
    own = [n for n in named if ">" not in n and n.casefold() not in known]
    assert own == []


@pytest.mark.parametrize("naam", sorted(p.name for p in HULP.glob("*.html")))
def test_a_page_says_the_same_in_both_languages(naam: str):
    """As far as its build tells: headings, pictures, rows, ids and the links within help, in their order."""

    def bouw(pad: Path) -> list[str]:
        return [
            tag + attrs.get("id", "")
            for tag, attrs in Bladzijde(pad).elementen
            if tag in {"h1", "h2", "h3", "img", "source", "table", "tr", "dt", "dd", "li", "p", "code", "kbd"}
        ]

    dutch, english = HULP / naam, HULP / "en" / naam
    assert bouw(english) == bouw(dutch)
    pictures = [[beeld["src"].removeprefix("../") for beeld in Bladzijde(pad).beelden] for pad in (dutch, english)]
    assert pictures[0] == pictures[1]
    for pad, other, tongue in ((dutch, f"en/{naam}", "en"), (english, f"../{naam}", "nl")):
        links = [a for tag, a in Bladzijde(pad).elementen if tag == "a" and a.get("hreflang")]
        assert [(a["href"], a["lang"], a["hreflang"]) for a in links] == [(other, tongue, tongue)], pad.name
