"""The text of the plan in STOP: chapters down to leden, tables, lists and references, each with eId and wId."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import escape

from portaal_leefomgeving_plugin.demo.plan.gio import Gio
from portaal_leefomgeving_plugin.demo.plan.namen import SCHEMAVERSIE
from portaal_leefomgeving_plugin.demo.plan.regels import VERWIJZING
from portaal_leefomgeving_plugin.demo.plan.vormen import Artikel, Lid, Plan
from portaal_leefomgeving_plugin.demo.plan.xml import bestand, blad, el

_RUIMTE = "https://standaarden.overheid.nl/stop/imop/tekst/"
_MERK = re.compile(VERWIJZING.pattern + r"|\[\[(?P<artikel>\w+)\]\]")


@dataclass(frozen=True, slots=True)
class Tekst:
    """The document, and the wId of each text that rules are tied to, in the order of the document."""

    inhoud: bytes
    regels: tuple[tuple[str, Lid], ...]


def schrijf_tekst(plan: Plan, gios: Sequence[Gio]) -> Tekst:
    """The whole regeling. A text that names an artikel or a GIO that is not there raises KeyError."""
    return _Schrijver(plan, gios).tekst()


@dataclass(slots=True)
class _Plaats:
    """Where is being written: the eId, and how many of each kind there are in it already."""

    eid: str
    aantal: dict[str, int] = field(default_factory=dict)

    def volgende(self, soort: str) -> str:
        self.aantal[soort] = nr = self.aantal.get(soort, 0) + 1
        return f"{self.eid}__{soort}_o_{nr}"


class _Schrijver:
    def __init__(self, plan: Plan, gios: Sequence[Gio]) -> None:
        self._plan = plan
        self._gios = gios
        self._io = {gio.verwijzing: (f"cmp_I__content_o_1__list_o_1__item_o_{nr}__ref_o_1", gio.titel)
                    for nr, gio in enumerate(gios, 1)}  # fmt: skip
        self._artikelen: dict[str, tuple[str, str]] = {}  # sleutel -> eId, number
        self._regels: list[tuple[str, Lid]] = []

    def tekst(self) -> Tekst:
        numbered = list(self._genummerd())
        self._artikelen = {a.sleutel: (eid, number) for _h, _a, a, eid, number in numbered if a.sleutel}
        chapters = []
        for nr, chapter in enumerate(self._plan.hoofdstukken, 1):
            eid = f"chp_{nr}"
            parts = []
            for sub, part in enumerate(chapter.afdelingen, 1):
                number, part_eid = f"{nr}.{sub}", f"{eid}__subchp_{nr}.{sub}"
                articles = (self._artikel(a, a_eid, a_nr) for h, p, a, a_eid, a_nr in numbered if (h, p) == (nr, sub))
                parts.append(el("Afdeling", _kop("Afdeling", number, part.opschrift), *articles, **self._ids(part_eid)))
            chapters.append(el("Hoofdstuk", _kop("Hoofdstuk", str(nr), chapter.opschrift), *parts, **self._ids(eid)))
        title = f"Omgevingsplan {self._plan.naam} (fictieve gemeente)"
        document = el(
            "RegelingCompact",
            el("RegelingOpschrift", blad("Al", title), eId="longTitle", wId="longTitle"),
            el("Lichaam", *chapters, eId="body", wId="body"),
            self._bijlage_gios(),
            self._bijlage_begrippen(),
            xmlns=_RUIMTE,
            schemaversie=SCHEMAVERSIE,
        )
        return Tekst(bestand(document), tuple(self._regels))

    def _genummerd(self) -> Iterator[tuple[int, int, Artikel, str, str]]:
        """Chapter, afdeling, artikel, its eId and its number, which counts on through a chapter."""
        for nr, chapter in enumerate(self._plan.hoofdstukken, 1):
            count = 0
            for sub, part in enumerate(chapter.afdelingen, 1):
                for article in part.artikelen:
                    count += 1
                    yield nr, sub, article, f"chp_{nr}__subchp_{nr}.{sub}__art_{nr}.{count}", f"{nr}.{count}"

    def _wid(self, eid: str) -> str:
        return f"{self._plan.overheid}_1__{eid}"

    def _ids(self, eid: str) -> dict[str, str]:
        return {"eId": eid, "wId": self._wid(eid)}

    def _artikel(self, article: Artikel, eid: str, number: str) -> str:
        head = _kop("Artikel", number, article.opschrift)
        if len(article.leden) == 1:
            self._regels.append((self._wid(eid), article.leden[0]))
            return el("Artikel", head, self._inhoud(article.leden[0].tekst, eid), **self._ids(eid))
        leden = []
        for nr, rule in enumerate(article.leden, 1):
            lid_eid = f"{eid}__para_{nr}"
            self._regels.append((self._wid(lid_eid), rule))
            content = self._inhoud(rule.tekst, lid_eid)
            leden.append(el("Lid", blad("LidNummer", f"{nr}."), content, **self._ids(lid_eid)))
        return el("Artikel", head, *leden, **self._ids(eid))

    def _inhoud(self, text: str, eid: str) -> str:
        """The blocks of a text: alinea's, a list, a table."""
        here = _Plaats(eid)
        blocks: list[str] = []
        lines = text.split("\n")
        while lines:
            mark = lines[0][:1]
            count = next((nr for nr, line in enumerate(lines) if line[:1] != mark), len(lines)) if mark in "-|" else 1
            taken, lines = lines[:count], lines[count:]
            if mark == "-":
                blocks.append(self._lijst([line[2:] for line in taken], here))
            elif mark == "|":
                blocks.append(self._tabel(taken, here))
            else:
                blocks.append(el("Al", self._regel(taken[0], here)))
        return el("Inhoud", *blocks)

    def _lijst(self, items: list[str], here: _Plaats) -> str:
        eid = here.volgende("list")
        made = []
        for letter, text in zip(string.ascii_lowercase, items, strict=False):
            item = _Plaats(f"{eid}__item_{letter}")
            made.append(
                el("Li", blad("LiNummer", f"{letter}."), el("Al", self._regel(text, item)), **self._ids(item.eid))
            )
        return el("Lijst", *made, type="expliciet", **self._ids(eid))

    def _tabel(self, lines: list[str], here: _Plaats) -> str:
        title, head, *rows = lines
        columns = [f"col{nr}" for nr in range(1, head.count("|") + 1)]
        specs = (el("colspec", colnum=str(nr), colname=name, colwidth="1*") for nr, name in enumerate(columns, 1))

        def row(line: str) -> str:
            cells = zip(columns, line[1:].split("|"), strict=True)
            return el(
                "row",
                *(el("entry", blad("Al", text), colname=name, align="left", valign="top") for name, text in cells),
            )

        return el(
            "table",
            blad("title", title.removeprefix("|=")),
            el("tgroup", *specs, el("thead", row(head), valign="middle"), el("tbody", *map(row, rows), valign="middle"),
               align="left", cols=str(len(columns))),
            frame="topbot", **self._ids(here.volgende("table")),
        )  # fmt: skip

    def _regel(self, text: str, here: _Plaats) -> str:
        """A line with its references."""
        made: list[str] = []
        end = 0
        for mark in _MERK.finditer(text):
            made.append(escape(text[end : mark.start()], quote=False))
            end = mark.end()
            if mark["artikel"]:
                eid, number = self._artikelen[mark["artikel"]]
                made.append(blad("IntRef", f"artikel {number}", ref=eid, scope="Artikel"))
            else:
                key = mark["sleutel"]
                eid, title = self._io[(mark["norm"] or "") + key]
                if not mark["norm"] and not mark["woorden"]:
                    made.append(f"{self._plan.gebieden[key].lidwoord} ")
                said = mark["woorden"] or title
                made.append(blad("IntIoRef", said, ref=self._wid(eid), **self._ids(here.volgende("ref"))))
        return "".join(made) + escape(text[end:], quote=False)

    def _bijlage_gios(self) -> str:
        rows = [
            (gio.titel, blad("ExtIoRef", gio.expression, ref=gio.expression, **self._ids(self._io[gio.verwijzing][0])))
            for gio in self._gios
        ]
        return self._bijlage("I", "Overzicht informatieobjecten", rows)

    def _bijlage_begrippen(self) -> str:
        return self._bijlage(
            "II", "Begrippen", [(term, escape(text, quote=False)) for term, text in self._plan.begrippen]
        )

    def _bijlage(self, number: str, title: str, rows: list[tuple[str, str]]) -> str:
        eid = f"cmp_{number}"
        content, listed = f"{eid}__content_o_1", f"{eid}__content_o_1__list_o_1"
        terms = (
            el("Begrip", blad("Term", term), el("Definitie", el("Al", meaning)), **self._ids(f"{listed}__item_o_{nr}"))
            for nr, (term, meaning) in enumerate(rows, 1)
        )
        return el(
            "Bijlage",
            _kop("Bijlage", number, title),
            el("Divisietekst", el("Inhoud", el("Begrippenlijst", *terms, **self._ids(listed))), **self._ids(content)),
            **self._ids(eid),
        )


def _kop(label: str, number: str, title: str) -> str:
    return el("Kop", blad("Label", label), blad("Nummer", number), blad("Opschrift", title))
