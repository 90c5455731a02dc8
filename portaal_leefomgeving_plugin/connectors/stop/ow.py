"""OW objects (IMOW 1.0 to 3.2) as records, told apart by the local names of their elements, never by file names.

Between those versions little differs for a reader: SymbolisatieItem went, eigenSymbolisatie came (both
end as a symboolcode by the id of what it is for), the aanduidingen once named a GebiedRef where they now
name a LocatieRef, and prefixes are free.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from math import isfinite

from portaal_leefomgeving_plugin.connectors.xml import Element, lokaal
from portaal_leefomgeving_plugin.domain.omgevingsplan import (
    Activiteit,
    ActiviteitAanduiding,
    Gebiedsaanwijzing,
    JuridischeRegel,
    LocatieSoort,
    Norm,
    NormSoort,
    Normwaarde,
    Onopgelost,
    PlanLocatie,
    RegelSoort,
)
from portaal_leefomgeving_plugin.domain.planobjecten import Hoofdlijn, Kaart, Kaartlaag, Pons, Uitsnede

HREF = "{http://www.w3.org/1999/xlink}href"

MEESTE_DIEPTE = 5

BEEINDIGD = ("beëindigen", "beeindigen")
"""``status`` of an object that a mutation takes away."""


@dataclass(slots=True)
class OwObjecten:
    """What the OW files hold. Locations have no geometry yet: ``geometrieën`` says which they want."""

    locaties: dict[str, PlanLocatie] = field(default_factory=dict)
    geometrie_van: dict[str, str] = field(default_factory=dict)  # location -> basisgeo:id, lower case
    activiteiten: dict[str, Activiteit] = field(default_factory=dict)
    gebiedsaanwijzingen: dict[str, Gebiedsaanwijzing] = field(default_factory=dict)
    normen: dict[str, Norm] = field(default_factory=dict)
    wids: dict[str, str] = field(default_factory=dict)  # regeltekst or divisie -> wId
    kaarten: dict[str, Kaart] = field(default_factory=dict)
    ponsen: dict[str, Pons] = field(default_factory=dict)
    hoofdlijnen: dict[str, Hoofdlijn] = field(default_factory=dict)
    symbolen: dict[str, str] = field(default_factory=dict)
    regelingsgebied: list[str] = field(default_factory=list)
    gelezen: Counter[str] = field(default_factory=Counter)
    zonder_record: Counter[str] = field(default_factory=Counter)
    beeindigd: list[str] = field(default_factory=list)
    regels: dict[str, JuridischeRegel] = field(default_factory=dict)
    bekend: set[str] = field(default_factory=set)  # of every object, also those we have no record for
    verwijzingen: list[tuple[str, str, str]] = field(default_factory=list)  # from, kind, to
    bezwaren: list[Onopgelost] = field(default_factory=list)

    def lees(self, root: Element) -> None:
        """Adds the objects of one ``owBestand``."""
        for stand in _holders(root, 0):
            for element in stand:
                self._object(element)

    def _object(self, element: Element) -> None:
        kind = lokaal(element.tag)
        ident = status = ""
        for child in element:
            name = lokaal(child.tag)
            if name == "identificatie":
                ident = (child.text or "").strip()
            elif name == "status":
                status = (child.text or "").strip().lower()
        if status in BEEINDIGD:
            self.beeindigd.append(ident)
            return
        if kind in ZONDER_IDENTIFICATIE:
            self._symbolisatie(element)
            return
        if not ident:
            self.bezwaren.append(Onopgelost(van=kind, soort="identificatie", verwijzing=""))
            return
        if ident in self.bekend:
            self.bezwaren.append(Onopgelost(van=ident, soort="dubbel", verwijzing=ident))
        self._verwijzingen(element, ident)
        reader = _LEZERS.get(kind)
        if reader is None:
            self.zonder_record[kind] += 1
        else:
            self.gelezen[kind] += 1
            reader(self, element, ident, kind)

    def _verwijzingen(self, element: Element, ident: str) -> None:
        """Every reference in the object, and the ids of the objects that live inside it."""
        inner = ident
        for part in element.iter():
            name = lokaal(part.tag)
            if name[-3:] == "Ref":
                target = _href(part)
                if name == "GeometrieRef":
                    self.geometrie_van[ident] = target.lower()
                else:
                    self.verwijzingen.append((ident, name[:-3], target))
            elif name == "identificatie" and part.text:
                self.bekend.add(part.text.strip())
                inner = part.text.strip()
            elif name == "eigenSymbolisatie" and part.text:
                # stands after the identificatie of the object or of the part that it is for
                self.symbolen[inner] = part.text.strip()

    def _symbolisatie(self, element: Element) -> None:
        self.gelezen["SymbolisatieItem"] += 1
        code = _tekst(element, "symboolcode")
        for holder in element:
            for part in holder:
                name = lokaal(part.tag)
                if name.endswith("Ref"):
                    self.symbolen[_href(part)] = code
                    self.verwijzingen.append((f"SymbolisatieItem {code}", name[:-3], _href(part)))

    def _locatie(self, element: Element, ident: str, kind: str) -> None:
        self.locaties[ident] = PlanLocatie(
            identificatie=ident,
            soort=_LOCATIESOORTEN[kind],
            noemer=_tekst(element, "noemer"),
            geometrie=None,
            leden=_refs(element, "groepselement"),
        )

    def _ambtsgebied(self, element: Element, ident: str, _kind: str) -> None:
        below = {lokaal(e.tag): (e.text or "").strip() for e in element.iter()}
        self.locaties[ident] = PlanLocatie(
            identificatie=ident,
            soort=LocatieSoort.AMBTSGEBIED,
            noemer=_tekst(element, "noemer"),
            geometrie=None,
            grens_id=below.get("bestuurlijkeGrenzenID", ""),
            geldig_op=_dag(below.get("geldigOp", "")),
        )

    def _activiteit(self, element: Element, ident: str, _kind: str) -> None:
        above = _refs(element, "bovenliggendeActiviteit")
        self.activiteiten[ident] = Activiteit(
            identificatie=ident,
            naam=_tekst(element, "naam"),
            groep=waarde(_tekst(element, "groep")),
            bovenliggend=above[0] if above else "",
        )

    def _gebiedsaanwijzing(self, element: Element, ident: str, _kind: str) -> None:
        self.gebiedsaanwijzingen[ident] = Gebiedsaanwijzing(
            identificatie=ident,
            type=waarde(_tekst(element, "type")),
            naam=_tekst(element, "naam"),
            groep=waarde(_tekst(element, "groep")),
            locaties=_refs(element, "locatieaanduiding"),
        )

    def _norm(self, element: Element, ident: str, kind: str) -> None:
        values = [v for holder in element if lokaal(holder.tag) == "normwaarde" for v in holder]
        self.normen[ident] = Norm(
            identificatie=ident,
            soort=NormSoort.OMGEVINGSNORM if kind == "Omgevingsnorm" else NormSoort.OMGEVINGSWAARDE,
            naam=_tekst(element, "naam"),
            type=waarde(_tekst(element, "type")),
            eenheid=waarde(_tekst(element, "eenheid")),
            groep=waarde(_tekst(element, "groep")),
            normwaarden=tuple(_normwaarde(v) for v in values if lokaal(v.tag) == "Normwaarde"),
        )

    def _regeltekst(self, element: Element, ident: str, _kind: str) -> None:
        self.wids[ident] = next((v for k, v in element.attrib.items() if lokaal(k) == "wId"), "")

    def _regel(self, element: Element, ident: str, kind: str) -> None:
        refs: dict[str, list[str]] = {}
        themas: list[str] = []
        about: list[Element] = []
        idealisatie = instructie = ""
        for part in element:
            name = lokaal(part.tag)
            if name == "thema":
                themas.append(waarde(part.text or ""))
            elif name == "idealisatie":
                idealisatie = waarde(part.text or "")
            elif name in ("instructieregelInstrument", "instructieregelTaakuitoefening"):
                instructie = waarde(part.text or "")
            elif name == "activiteitaanduiding":
                about.append(part)
            elif len(part):
                refs.setdefault(name, []).extend(_hrefs(part))
        locaties = tuple(refs.get("locatieaanduiding", ()))
        self.regels[ident] = JuridischeRegel(
            identificatie=ident,
            soort=RegelSoort(kind),
            regeltekst=next(iter((*refs.get("artikelOfLid", ()), *refs.get("divisieaanduiding", ()))), ""),
            locaties=locaties,
            themas=tuple(themas),
            activiteiten=tuple(a for part in about for a in _aanduidingen(part, locaties)),
            gebiedsaanwijzingen=tuple(refs.get("gebiedsaanwijzing", ())),
            normen=(*refs.get("omgevingsnormaanduiding", ()), *refs.get("omgevingswaardeaanduiding", ())),
            idealisatie=idealisatie,
            kaarten=tuple(refs.get("kaartaanduiding", ())),
            hoofdlijnen=tuple(refs.get("hoofdlijnaanduiding", ())),
            instructie=instructie,
        )

    def _kaart(self, element: Element, ident: str, _kind: str) -> None:
        layers = [layer for holder in element if lokaal(holder.tag) == "kaartlagen" for layer in holder]
        self.kaarten[ident] = Kaart(
            identificatie=ident,
            naam=_tekst(element, "naam"),
            nummer=_tekst(element, "nummer"),
            uitsnede=_uitsnede(element),
            lagen=tuple(_kaartlaag(layer) for layer in layers if lokaal(layer.tag) == "Kaartlaag"),
        )

    def _losse_laag(self, element: Element, ident: str, _kind: str) -> None:
        """A kaartlaag outside a kaart, which the schema allows: a kaart of that one layer."""
        layer = _kaartlaag(element)
        self.kaarten[ident] = Kaart(identificatie=ident, naam=layer.naam, nummer="", uitsnede=None, lagen=(layer,))

    def _pons(self, element: Element, ident: str, _kind: str) -> None:
        self.ponsen[ident] = Pons(identificatie=ident, locaties=_refs(element, "locatieaanduiding"))

    def _hoofdlijn(self, element: Element, ident: str, _kind: str) -> None:
        self.hoofdlijnen[ident] = Hoofdlijn(
            identificatie=ident,
            soort=waarde(_tekst(element, "soort")),
            naam=_tekst(element, "naam"),
            gerelateerd=_refs(element, "gerelateerdeHoofdlijn"),
        )

    def _regelingsgebied(self, element: Element, _ident: str, _kind: str) -> None:
        self.regelingsgebied += _refs(element, "locatieaanduiding")


def _holders(element: Element, depth: int) -> Iterator[Element]:
    """The ``owObject`` elements, which lie three or four deep; what is in them is not gone through here."""
    for child in element:
        if lokaal(child.tag) == "owObject":
            yield child
        elif depth < MEESTE_DIEPTE:
            yield from _holders(child, depth + 1)


def _aanduidingen(element: Element, locaties_regel: tuple[str, ...]) -> Iterator[ActiviteitAanduiding]:
    """The aanduidingen in one ``activiteitaanduiding``: an activiteit, and per kwalificatie where it holds.

    An activiteit that is named without saying where holds where the rule does.
    """
    activiteit = next((_href(e) for e in element if lokaal(e.tag) == "ActiviteitRef"), "")
    found = False
    for part in element:
        name = lokaal(part.tag)
        if name == "ActiviteitRef":
            activiteit = _href(part)
        elif name == "ActiviteitLocatieaanduiding":
            found = True
            yield ActiviteitAanduiding(
                identificatie=_tekst(part, "identificatie"),
                activiteit=activiteit,
                kwalificatie=waarde(_tekst(part, "activiteitregelkwalificatie")),
                locaties=_refs(part, "locatieaanduiding"),
            )
    if not found and activiteit:
        yield ActiviteitAanduiding(identificatie="", activiteit=activiteit, kwalificatie="", locaties=locaties_regel)


def _normwaarde(element: Element) -> Normwaarde:
    quantity = _tekst(element, "kwantitatieveWaarde")
    number = _getal(quantity)
    return Normwaarde(
        identificatie=_tekst(element, "identificatie"),
        kwantitatief=number,
        # a number that is none stays readable as what it says
        kwalitatief=_tekst(element, "kwalitatieveWaarde") or (quantity if number is None else ""),
        in_regeltekst=_tekst(element, "waardeInRegeltekst"),
        locaties=_refs(element, "locatieaanduiding"),
    )


def _kaartlaag(element: Element) -> Kaartlaag:
    level = _tekst(element, "niveau")
    return Kaartlaag(
        identificatie=_tekst(element, "identificatie"),
        naam=_tekst(element, "naam"),
        niveau=int(level) if level.lstrip("-").isdigit() else None,
        aanduidingen=_refs(element, "activiteitlocatieweergave"),
        normen=_refs(element, "normweergave"),
        gebiedsaanwijzingen=_refs(element, "gebiedsaanwijzingweergave"),
    )


def _uitsnede(element: Element) -> Uitsnede | None:
    said = {
        lokaal(e.tag): _getal((e.text or "").strip()) for e in element.iter() if lokaal(e.tag)[:3] in ("min", "max")
    }
    low_x, low_y, high_x, high_y = (said.get(name) for name in ("minX", "minY", "maxX", "maxY"))
    if low_x is None or low_y is None or high_x is None or high_y is None:
        return None
    return low_x, low_y, high_x, high_y


def waarde(uri: str) -> str:
    """The value in a waardelijst uri: ``…/idealisatie/id/concept/Exact`` is "Exact"; other text stays."""
    text = uri.strip()
    return text.rstrip("/").rpartition("/")[2] if "/concept/" in text else text


def _tekst(element: Element, name: str) -> str:
    for child in element:
        if lokaal(child.tag) == name:
            return (child.text or "").strip()
    return ""


def _href(element: Element) -> str:
    href = element.get(HREF)
    if href is None:
        href = next((v for k, v in element.attrib.items() if lokaal(k) == "href"), "")
    return href.strip().removeprefix("#")


def _hrefs(holder: Element) -> list[str]:
    return [_href(e) for e in holder if lokaal(e.tag).endswith("Ref")]


def _refs(element: Element, name: str) -> tuple[str, ...]:
    """What the holders called ``name`` refer to."""
    return tuple(ref for holder in element if lokaal(holder.tag) == name for ref in _hrefs(holder))


def _getal(text: str) -> float | None:
    try:
        number = float(text.replace(",", "."))
    except ValueError:
        return None
    return number if isfinite(number) else None


def _dag(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


_LOCATIESOORTEN = {
    "Gebied": LocatieSoort.GEBIED,
    "Lijn": LocatieSoort.LIJN,
    "Punt": LocatieSoort.PUNT,
    "Gebiedengroep": LocatieSoort.GROEP,
    "Lijnengroep": LocatieSoort.GROEP,
    "Puntengroep": LocatieSoort.GROEP,
}

ZONDER_IDENTIFICATIE = frozenset({"SymbolisatieItem"})

_LEZERS: dict[str, Callable[[OwObjecten, Element, str, str], None]] = {
    **dict.fromkeys(_LOCATIESOORTEN, OwObjecten._locatie),
    "Ambtsgebied": OwObjecten._ambtsgebied,
    "Activiteit": OwObjecten._activiteit,
    "Gebiedsaanwijzing": OwObjecten._gebiedsaanwijzing,
    "Omgevingsnorm": OwObjecten._norm,
    "Omgevingswaarde": OwObjecten._norm,
    **dict.fromkeys(("Regeltekst", "Divisie", "Divisietekst"), OwObjecten._regeltekst),
    "Kaart": OwObjecten._kaart,
    "Kaartlaag": OwObjecten._losse_laag,
    "Pons": OwObjecten._pons,
    "Hoofdlijn": OwObjecten._hoofdlijn,
    "Regelingsgebied": OwObjecten._regelingsgebied,
    **dict.fromkeys((soort.value for soort in RegelSoort), OwObjecten._regel),
}

SOORTEN = frozenset(_LEZERS) | ZONDER_IDENTIFICATIE
"""Every kind of object that a record is made of."""
