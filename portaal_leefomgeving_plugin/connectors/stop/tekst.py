"""The text of a regeling: where each artikel and lid stands, what it says, and its fragment as it came.

The document is read out once, without building it: the fragment is cut from the bytes, which
costs nothing and changes nothing but that the namespaces it stands on are written on its first tag.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, field

from portaal_leefomgeving_plugin.connectors.xml import Document, Luisteraar, XmlFout, lees_voor, lokaal
from portaal_leefomgeving_plugin.domain.omgevingsplan import Plaats

STRUCTUUR = frozenset({
    "Boek", "Deel", "Hoofdstuk", "Titel", "Afdeling", "Paragraaf", "Subparagraaf", "Subsubparagraaf", "Artikel", "Lid",
    "Bijlage", "Divisie", "Divisietekst", "Conditie", "Toelichting", "ArtikelgewijzeToelichting",
})  # fmt: skip
INLINE = frozenset({
    "IntRef", "ExtRef", "IntIoRef", "ExtIoRef", "sup", "sub", "strong", "b", "i", "u", "em", "abbr", "NieuweTekst",
    "Noot", "NootNummer", "Contact", "VerwijderdeTekst", "InlineTekstAfbeelding",
})  # fmt: skip
NUMMERS = frozenset({"LiNummer", "LidNummer", "Term"})
KOP = frozenset({"Nummer", "Opschrift", "Label"})
VERWIJZEND = frozenset({"IntRef", "IntIoRef", "ExtIoRef"})
"""References to another place in the same regeling, and to informatieobjecten."""
STAAT = frozenset({"Gereserveerd", "Vervallen"})

MEESTE_DIEPTE = 200
"""STOP nests some twenty deep."""

_QNAME = re.compile(rb"<[^\s/>]+")


@dataclass(frozen=True, slots=True)
class Tekst:
    """One artikel or lid: its place from hoofdstuk down, its lines, its fragment."""

    plaats: tuple[Plaats, ...]
    inhoud: str
    xml: str
    eid: str


Tekstverwijzing = tuple[str, str, str]
"""``IntRef`` or ``IntIoRef``, the wId of the structure element that it stands in, and the id that it is about."""


@dataclass(slots=True)
class Regelingtekst:
    """What a regeling's text file says."""

    opschrift: str
    expression: str  # of the regeling, where the text names it (a besluit does, with ``wordt``)
    teksten: dict[str, Tekst]  # by wId, in the order of the document
    verwijzingen: list[Tekstverwijzing] = field(default_factory=list)
    bekend: set[str] = field(default_factory=set)  # every eId and wId, and what stands beside them
    mutatie: bool = False  # the text says what changes, and leaves out what stays
    io: dict[str, str] = field(default_factory=dict)  # wId and eId of each ExtIoRef -> the JOIN identification


def lees_tekst(document: Document, wids: Collection[str]) -> Regelingtekst:
    """The texts of these wIds. Raises XmlFout."""
    reader: _Lezer | None = None

    def maak(where: Callable[[], int]) -> Luisteraar:
        nonlocal reader
        reader = _Lezer(document.inhoud, frozenset(wids), where)
        return Luisteraar(reader.begin, reader.eind, reader.tekst, reader.ruimte, reader.ruimte_voorbij)

    lees_voor(document, maak)
    if reader is None:
        raise XmlFout("xml")
    ordered = dict(sorted(reader.teksten.items(), key=lambda item: reader.volgorde[item[0]]))
    return Regelingtekst(
        opschrift=reader.opschrift,
        expression=reader.expression,
        teksten=ordered,
        verwijzingen=reader.verwijzingen,
        bekend=reader.bekend,
        mutatie=reader.mutatie,
        io=reader.io,
    )


@dataclass(slots=True)
class _Gezocht:
    """A wanted artikel or lid that is being read."""

    wid: str
    eid: str
    begin: int  # byte of its tag
    regels: int  # how many lines there were before
    namen: dict[str | None, str]  # namespaces of its ancestors
    eigen: frozenset[str | None]  # prefixes it declares itself


class _Lezer:
    """Hears the document and keeps what is wanted.

    Lines are only made while something wanted is open; a lid inside a wanted artikel takes its
    lines from the same list, so both are read in one go.
    """

    def __init__(self, inhoud: bytes, wids: frozenset[str], where: Callable[[], int]) -> None:
        self.teksten: dict[str, Tekst] = {}
        self.volgorde: dict[str, int] = {}
        self.opschrift = ""
        self.expression = ""
        self.verwijzingen: list[Tekstverwijzing] = []
        self.bekend: set[str] = set()
        self._bekend_erbij = self.bekend.update
        self.io: dict[str, str] = {}
        self.mutatie = False
        self._wid = ""  # of the structure element that began last
        self._inhoud = inhoud
        self._wids = wids
        self._where = where
        self._pad: list[str] = []  # local names of what is open
        self._plaats: list[list[str]] = []  # soort, nummer, opschrift of each open structure element
        self._open: list[_Gezocht | None] = []  # beside _plaats
        self._wanted = 0
        self._kop = 0  # depth at which a Kop of a structure element is open, 0: none
        self._weg = 0  # idem VerwijderdeTekst: text that is struck out
        self._regels: list[str] = []
        self._stukken: list[str] = []
        self._hoort = False  # whether text is kept now
        self._voor = ""  # number that waits for its text
        self._cellen: list[tuple[int, list[str]]] = []  # of the open table rows: lines before, cells so far
        self._namen: dict[str | None, list[str]] = {}
        self._nieuw: set[str | None] = set()

    # -- namespaces ----------------------------------------------------------------------------

    def ruimte(self, prefix: str | None, uri: str | None) -> None:
        self._namen.setdefault(prefix, []).append(uri or "")
        self._nieuw.add(prefix)

    def ruimte_voorbij(self, prefix: str | None) -> None:
        self._namen[prefix].pop()

    # -- elements ------------------------------------------------------------------------------

    def begin(self, tag: str, attributes: dict[str, str]) -> None:
        name = lokaal(tag)
        path = self._pad
        path.append(name)
        if len(path) > MEESTE_DIEPTE:
            raise XmlFout("xml")
        if attributes:
            if "wId" in attributes:
                self._bekend_erbij(attributes.values())
            if name in VERWIJZEND:
                self._verwijst(name, attributes)
        if name in STRUCTUUR:
            self._structuur(name, attributes)
        elif name == "Kop":
            if path[-2:-1] and path[-2] in STRUCTUUR:
                self._regel_af()
                self._kop = len(path)
        elif self._kop:
            if name in KOP:
                self._stukken.clear()
                self._hoort = True
        elif self._wanted:
            self._blok(name, attributes)
        elif name.startswith("Regeling"):
            self._regeling(name, attributes)
        if self._nieuw:
            self._nieuw = set()

    def eind(self, tag: str) -> None:
        name = lokaal(tag)
        depth = len(self._pad)
        self._pad.pop()
        if name in STRUCTUUR:
            self._structuur_af()
        elif self._kop:
            if depth == self._kop:
                self._kop = 0
                self._hoort = self._wanted > 0
                self._stukken.clear()
            elif name in KOP and depth == self._kop + 1:
                self._kop_deel(name)
        elif self._wanted:
            self._blok_af(name)
        elif name == "RegelingOpschrift":
            self.opschrift = _schoon(self._stukken) or self.opschrift
            self._stukken.clear()
            self._hoort = False

    def _verwijst(self, name: str, attributes: dict[str, str]) -> None:
        """What the element refers to."""
        target = attributes.get("ref", "")
        if name == "ExtIoRef":
            self.io.update(dict.fromkeys((attributes.get("eId", ""), attributes.get("wId", "")), target))
        else:
            self.verwijzingen.append((name, self._wid, target))

    def tekst(self, data: str) -> None:
        if self._hoort and not self._weg:
            self._stukken.append(data)

    # -- the document's structure --------------------------------------------------------------

    def _regeling(self, name: str, attributes: dict[str, str]) -> None:
        if name == "RegelingOpschrift":
            self._stukken.clear()
            self._hoort = True
        else:
            self.mutatie |= name == "RegelingMutatie"
            self.expression = attributes.get("wordt", "") or self.expression

    def _structuur(self, name: str, attributes: dict[str, str]) -> None:
        self._wid = wid = attributes.get("wId", "")
        sought = None
        if wid in self._wids:
            self._regel_af()
            scope = {p: uris[-2 if p in self._nieuw else -1] for p, uris in self._namen.items() if self._geldt(p, uris)}
            sought = _Gezocht(
                wid, attributes.get("eId", ""), self._where(), len(self._regels), scope, frozenset(self._nieuw)
            )
            self.volgorde[wid] = len(self.volgorde)
            self._wanted += 1
            self._hoort = True
        elif self._wanted:
            self._regel_af()
        self._plaats.append([name, "", ""])
        self._open.append(sought)

    def _geldt(self, prefix: str | None, uris: list[str]) -> bool:
        return len(uris) > (1 if prefix in self._nieuw else 0)

    def _structuur_af(self) -> None:
        if self._wanted:
            self._regel_af(True)
        sought = self._open.pop()
        place = tuple(Plaats(*p) for p in self._plaats) if sought else ()
        number = self._plaats.pop()[1]
        if sought is None:
            return
        lines = self._regels[sought.regels :]
        if place[-1].soort == "Lid" and lines and number:
            # its number is said by its place; the artikel around it keeps the line with it
            first = lines[0].split(" ", 1)
            lines[0] = first[1] if len(first) == 2 and first[0].rstrip(".") == number else lines[0]
        self.teksten[sought.wid] = Tekst(place, "\n".join(lines), self._fragment(sought), sought.eid)
        self._wanted -= 1
        if not self._wanted:
            self._hoort = False
            self._regels.clear()
            self._voor = ""
            self._weg = 0
            self._cellen.clear()

    def _kop_deel(self, name: str) -> None:
        text = _schoon(self._stukken)
        self._stukken.clear()
        self._hoort = False
        place = self._plaats[-1]
        if name == "Nummer":
            place[1] = text
        elif name == "Opschrift":
            place[2] = text
        elif place[0] in ("Divisie", "Divisietekst") and text:
            place[0] = text

    # -- lines ---------------------------------------------------------------------------------

    def _blok(self, name: str, attributes: dict[str, str]) -> None:
        if name == "VerwijderdeTekst":
            self._weg += 1
        elif name == "br":
            self._stukken.append(" ")
        elif name == "Illustratie":
            self._stukken.append(f"[{attributes.get('alt') or attributes.get('naam', '')}]")
        elif name not in INLINE:
            self._regel_af()
            if name == "row":
                self._cellen.append((len(self._regels), []))

    def _blok_af(self, name: str) -> None:
        if name in INLINE:
            if name == "VerwijderdeTekst":
                self._weg -= 1
        elif name in NUMMERS:
            number = _schoon(self._stukken)
            self._stukken.clear()
            if name == "LidNummer" and self._plaats[-1][0] == "Lid":
                self._plaats[-1][1] = number.rstrip(".")
            number += ":" if name == "Term" else ""
            self._voor = f"{self._voor} {number}".strip()
        elif name in STAAT:
            self._stukken.append(name)
            self._regel_af()
        elif name == "entry" and self._cellen:
            self._regel_af()
            before, cells = self._cellen[-1]
            cells.append(" ".join(self._regels[before:]))
            del self._regels[before:]
        elif name == "row" and self._cellen:
            self._regel_af()
            before, cells = self._cellen.pop()
            self._regels[before:] = [" | ".join(cells)]
        elif name != "br":
            self._regel_af(name == "Li")

    def _regel_af(self, ook_nummer: bool = False) -> None:
        """The line that was being read is complete; a number without text waits for it, unless its item ends."""
        if self._stukken:
            text = _schoon(self._stukken)
            self._stukken.clear()
            if text:
                self._regels.append(f"{self._voor} {text}" if self._voor else text)
                self._voor = ""
                return
        if ook_nummer and self._voor:
            self._regels.append(self._voor)
            self._voor = ""

    def _fragment(self, sought: _Gezocht) -> str:
        start, last = sought.begin, self._where()
        if last <= start:  # an empty element: its end is its beginning
            return f"<{self._pad_naam(start)}/>"
        end = self._inhoud.index(b">", last) + 1
        raw = self._inhoud[start:end]
        name = _QNAME.match(raw)
        cut = name.end() if name else 0
        spaces = "".join(
            f' xmlns{":" + prefix if prefix else ""}="{_in_attribuut(uri)}"'
            for prefix, uri in sought.namen.items()
            if prefix not in sought.eigen and uri
        )
        return raw[:cut].decode("utf-8") + spaces + raw[cut:].decode("utf-8")

    def _pad_naam(self, start: int) -> str:
        name = _QNAME.match(self._inhoud, start)
        return name.group(0)[1:].decode("utf-8").rpartition(":")[2] if name else "Artikel"


def _schoon(parts: list[str]) -> str:
    return " ".join("".join(parts).split())


def _in_attribuut(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
