"""Reads a STOP/TPOD package (facts on DSO, section 2): download layout and delivery layout alike.

Which file holds what is seen from the first element of each, so names and folders are free. One
document is in memory at a time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from portaal_leefomgeving_plugin.connectors.stop.gio import Geometrieen
from portaal_leefomgeving_plugin.connectors.stop.giostijl import GioStijlen
from portaal_leefomgeving_plugin.connectors.stop.ow import OwObjecten
from portaal_leefomgeving_plugin.connectors.stop.regeling import Regeling
from portaal_leefomgeving_plugin.connectors.stop.tekst import Regelingtekst, lees_tekst
from portaal_leefomgeving_plugin.connectors.stop.zipbestand import Lid, ZipPakket, open_zip
from portaal_leefomgeving_plugin.connectors.xml import Document, Element, XmlFout, lees, lokaal, open_document
from portaal_leefomgeving_plugin.domain.errors import UnreadablePackage
from portaal_leefomgeving_plugin.domain.omgevingsplan import Omgevingsplan, Onopgelost, Plaats, PlanLocatie, Regeltekst
from portaal_leefomgeving_plugin.domain.planobjecten import Gio, ImportVerslag, VerwijzingTelling

TEKSTEN = ("RegelingCompact", "RegelingKlassiek", "RegelingVrijetekst", "RegelingTijdelijkdeel", "RegelingMutatie")
GIOS = ("GeoInformatieObjectVersie", "GeoInformatieObjectVaststelling")
MODULES = ("ExpressionIdentificatie", "RegelingMetadata")
BIJZAKEN = (
    "RegelingVersieMetadata", "InformatieObjectMetadata", "InformatieObjectVersieMetadata", "Momentopname",
    "publicatieOpdracht", "validatieOpdracht", "opdracht", "manifest-ow",
)  # fmt: skip
"""Roots that belong in a package and hold nothing that a plan is made of."""
STIJLEN = ("FeatureTypeStyle", "AanleveringInformatieObject", "StyledLayerDescriptor")
"""Roots that may hold how a GIO is drawn."""
INHOUD = ("owBestand", *GIOS, *TEKSTEN)
"""What a plan is made of, by the names of the elements that hold it."""
BESLUITEN = ("AanleveringBesluit", "AanleveringKennisgeving")
LIJSTEN = ("Pakbon", "manifest")
"""Roots that name the files of the package."""

_ACHTERVOEGSELS = (".xml", ".gml")


def lees_pakket(inhoud: bytes | Path, *, naam: str) -> Omgevingsplan:
    """The whole plan in a package. ``naam`` is how the user knows the file.

    The ambtsgebied has no geometry in it: see ``met_grens``. References that nothing answers,
    geometries that cannot be read and files that the package promises but lacks are in
    ``onopgelost``. Raises UnreadablePackage.
    """
    with open_zip(inhoud, naam=naam) as package:
        return _Lezer(package, naam).plan()


class _Lezer:
    """Reads one package."""

    def __init__(self, package: ZipPakket, naam: str) -> None:
        self._package = package
        self._naam = naam
        self._ow = OwObjecten()
        self._geometrieen = Geometrieen()
        self._regeling = Regeling()
        self._stijlen = GioStijlen()
        self._teksten: list[tuple[Lid, Document]] = []
        self._ow_gezien = False
        self._ontbreekt: list[Onopgelost] = []
        self._bestanden: Counter[str] = Counter()
        self._niet_gelezen: list[str] = []
        self._regelingen: tuple[str, ...] = ()
        self._tellingen: dict[str, dict[str, int]] = {}  # kind of reference -> how many came to what

    def plan(self) -> Omgevingsplan:
        for lid in self._package.leden:
            if lid.naam.lower().endswith(_ACHTERVOEGSELS):
                self._lees(lid)
            else:
                self._niet_gelezen.append(lid.naam)
        if not self._ow_gezien and not self._teksten:
            raise UnreadablePackage(package=self._naam, code="geen_pakket")
        text = self._lees_teksten()
        self._regeling.noem(text.expression)
        shapes = self._geometrieen.als_wkb()
        located = {
            ident: replace(locatie, geometrie=shapes.get(wanted), noemer=locatie.noemer or self._gio_naam(wanted))
            if (wanted := self._ow.geometrie_van.get(ident))
            else locatie
            for ident, locatie in self._ow.locaties.items()
        }
        gios = self._gios()
        styles = self._stijlen.per_locatie(gios, self._ow.geometrie_van, located)
        missing = tuple(self._onopgelost(text, located))
        return Omgevingsplan(
            work=self._regeling.work,
            expression=self._regeling.expression,
            opschrift=text.opschrift or self._regeling.titel,
            soort=self._regeling.soort,
            bevoegd_gezag=self._regeling.bevoegd_gezag,
            locaties=located,
            activiteiten=self._ow.activiteiten,
            gebiedsaanwijzingen=self._ow.gebiedsaanwijzingen,
            normen=self._ow.normen,
            regelteksten=self._regelteksten(text),
            regels=self._ow.regels,
            onopgelost=missing,
            kaarten=self._ow.kaarten,
            ponsen=self._ow.ponsen,
            hoofdlijnen=self._ow.hoofdlijnen,
            gios=gios,
            io_verwijzingen=text.io,
            symbolen=self._ow.symbolen,
            stijlen=styles,
            regelingsgebied=tuple(self._ow.regelingsgebied),
            verslag=self._verslag(text),
        )

    def _verslag(self, text: Regelingtekst) -> ImportVerslag:
        """What was read; the references have to have been counted by then."""
        return ImportVerslag(
            gelezen=dict(self._ow.gelezen),
            zonder_record=dict(self._ow.zonder_record),
            beeindigd=tuple(self._ow.beeindigd),
            mutatie=text.mutatie,
            verwijzingen=tuple(
                VerwijzingTelling(kind, count["opgelost"], count["elders"], count["onopgelost"])
                for kind, count in sorted(self._tellingen.items())
            ),
            bestanden=dict(self._bestanden),
            niet_gelezen=tuple(self._niet_gelezen),
            regelingen=self._regelingen,
        )

    def _gios(self) -> dict[str, Gio]:
        """The GIOs with the OW locations that draw on them."""
        by: dict[str, list[str]] = {}
        for ident, wanted in self._ow.geometrie_van.items():
            by.setdefault(wanted, []).append(ident)
        return {expression: _met_locaties(gio, by) for expression, gio in self._geometrieen.gios.items()}

    def _lees(self, lid: Lid) -> None:
        try:
            document = open_document(self._package.lees(lid))
            root = document.wortel
            self._bestanden[root] += 1
            if root == "owBestand":
                self._ow_gezien = True
                self._ow.lees(lees(document))
            elif root in GIOS:
                self._stijlen.gio(lid.naam, self._geometrieen.lees(lees(document)))
            elif root in STIJLEN:
                tree = lees(document)
                self._stijlen.lees(lid.naam, tree)
                self._uit_omhulsel(lid, tree)
            elif root in TEKSTEN:
                self._teksten.append((lid, document))
            elif root in BESLUITEN:
                self._regeling.lees(lees(document))
                self._teksten.append((lid, document))
            elif root in MODULES:
                self._regeling.lees(lees(document))
            elif root == "Aanleveringen":
                tree = lees(document)
                self._regeling.lees(tree)
                self._beloofd(tree, lid, "naam")
            elif root in LIJSTEN:
                self._beloofd(lees(document), lid, "bestandsnaam")
            elif root not in BIJZAKEN:
                known = any(name.encode() in document.inhoud for name in INHOUD)
                if not known or not self._uit_omhulsel(lid, lees(document), document):
                    self._niet_gelezen.append(lid.naam)
        except XmlFout as fout:
            raise self._xml_fout(fout, lid) from fout

    def _uit_omhulsel(self, lid: Lid, tree: Element, document: Document | None = None) -> bool:
        """What a file holds within elements of another kind: makers wrap, and standards grow. Whether it held any."""
        found = False
        for element in tree.iter():
            name = lokaal(element.tag)
            if name in GIOS:
                self._stijlen.gio(lid.naam, self._geometrieen.lees(element))
            elif name == "owBestand":
                self._ow_gezien = True
                self._ow.lees(element)
            elif name in TEKSTEN and document is not None:
                self._regeling.lees(tree)
                self._teksten.append((lid, document))
            else:
                continue
            found = True
        return found

    def _lees_teksten(self) -> Regelingtekst:
        """The text, from wherever it stands; mostly that is one document."""
        wids = frozenset(self._ow.wids.values())
        found = Regelingtekst("", "", {})
        texts = []
        for lid, document in self._teksten:
            try:
                texts.append(lees_tekst(document, wids))
            except XmlFout as fout:
                raise self._xml_fout(fout, lid) from fout
        self._regelingen = tuple(dict.fromkeys(t.opschrift for t in texts if t.opschrift and t.teksten))
        for text in texts:
            if len(self._regelingen) > 1:
                _onder_opschrift(text)
            found.opschrift = found.opschrift or text.opschrift
            found.expression = found.expression or text.expression
            found.teksten = {**text.teksten, **found.teksten} if found.teksten else text.teksten
            found.verwijzingen += text.verwijzingen
            found.bekend |= text.bekend
            found.io |= text.io
            found.mutatie |= text.mutatie
        self._teksten.clear()
        return found

    def _xml_fout(self, fout: XmlFout, lid: Lid) -> UnreadablePackage:
        code = "te_groot" if fout.code == "te_groot" else "xml"
        return UnreadablePackage(package=self._naam, code=code, member=lid.naam)

    def _beloofd(self, root: Element, lid: Lid, waar: str) -> None:
        """Notes the files that a list of contents names (in the elements ``waar``) and the package lacks."""
        here = {other.naam.lower() for other in self._package.leden}
        folder = lid.naam.rpartition("/")[0]
        for element in root.iter():
            name = (element.text or "").strip()
            if lokaal(element.tag) == waar and name:
                asked = name.replace("\\", "/").removeprefix("./")
                full = f"{folder}/{asked}" if folder else asked
                if full.lower() not in here and asked.lower() not in here:
                    self._ontbreekt.append(Onopgelost(van=lid.naam, soort="bestand", verwijzing=name))

    def _gio_naam(self, wanted: str) -> str:
        return self._geometrieen.namen.get(wanted, "")

    def _regelteksten(self, text: Regelingtekst) -> dict[str, Regeltekst]:
        """In the order of the document; those whose text is missing come last, with what is known of them."""
        order = {wid: nr for nr, wid in enumerate(text.teksten)}
        made: dict[str, Regeltekst] = {}
        for ident, wid in sorted(self._ow.wids.items(), key=lambda item: order.get(item[1], len(order))):
            found = text.teksten.get(wid)
            made[ident] = (
                Regeltekst(ident, wid, found.plaats, found.inhoud, found.xml, found.eid)
                if found
                else Regeltekst(ident, wid, (), "", "")
            )
        return made

    def _onopgelost(self, text: Regelingtekst, located: dict[str, PlanLocatie]) -> Iterator[Onopgelost]:
        """Everything that points at nothing."""
        known = self._ow.bekend
        own = self._regeling.bevoegd_gezag
        for source, kind, target in self._ow.verwijzingen:
            elsewhere = kind == "Activiteit" and _van_elders(target, own)
            if not self._tel(kind.lower(), found=target in known, elders=elsewhere):
                yield Onopgelost(van=source, soort=kind.lower(), verwijzing=target)
        for ident, wanted in self._ow.geometrie_van.items():
            if ident in located and not self._tel("geometrie", found=located[ident].geometrie is not None):
                yield Onopgelost(van=ident, soort="geometrie", verwijzing=wanted)
        for ident, wid in self._ow.wids.items():
            if not self._tel("tekst", found=wid in text.teksten):
                yield Onopgelost(van=ident, soort="tekst", verwijzing=wid)
        for soort, van, naar in text.verwijzingen:
            if not self._tel(soort.lower(), found=naar in text.bekend):
                yield Onopgelost(van=van, soort=soort.lower(), verwijzing=naar)
        yield from self._ow.bezwaren
        yield from self._geometrieen.bezwaren
        yield from self._stijlen.bezwaren
        yield from self._ontbreekt

    def _tel(self, kind: str, *, found: bool, elders: bool = False) -> bool:
        """Counts a reference; answers whether it is accounted for."""
        counts = self._tellingen.get(kind)
        if counts is None:
            counts = self._tellingen[kind] = dict.fromkeys(("opgelost", "elders", "onopgelost"), 0)
        counts["opgelost" if found else "elders" if elders else "onopgelost"] += 1
        return found or elders


def _onder_opschrift(text: Regelingtekst) -> None:
    """Of several regelingen in one package each text says first whose it is."""
    first = Plaats("Regeling", "", text.opschrift)
    text.teksten = {wid: replace(t, plaats=(first, *t.plaats)) for wid, t in text.teksten.items()}


def _met_locaties(gio: Gio, by: dict[str, list[str]]) -> Gio:
    """``by``: the OW locations by the geometry that they draw on."""
    parts: dict[str, list[str]] = {}
    for ident, group in gio.groep_van.items():
        parts.setdefault(group, []).extend(by.get(ident, ()))
    return replace(
        gio,
        locaties=tuple(loc for i in gio.geometrieen for loc in by.get(i, ())),
        locaties_in={group: tuple(found) for group, found in parts.items()},
    )


def _van_elders(target: str, own: str) -> bool:
    """Whether this is an object of another authority: the activities of all hang under those of the state."""
    _, _, rest = target.partition("nl.imow-")
    owner = rest.partition(".")[0]
    return bool(owner and own and owner != own)
