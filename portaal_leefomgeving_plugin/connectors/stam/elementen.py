"""What the elements of a verzoek are called, as far as is known; and walking them without minding how they nest.

Names come from a vendor's documentation and from parsers of others; their order, depth and capitals are not
confirmed (facts on DSO, section 3). So: by local name, capitals set aside, at whatever depth.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from portaal_leefomgeving_plugin.connectors.xml import Element, lokaal

PERSONEN = frozenset({
    "initiatiefnemer", "gemachtigde", "contactpersoon", "natuurlijkpersoon", "nietnatuurlijkpersoon", "indiener",
    "ondertekenaar", "verzoeker", "melder", "betrokkene", "betrokkenen", "correspondentieadres", "contactgegevens",
    "persoon", "vestiging", "machtiging", "verzender",
})  # fmt: skip
"""Whatever stands in these is about persons, and is never read."""

ACTIVITEIT = ("projectactiviteit", "activiteit")
SPECIFICATIE = ("specificatie",)
LOCATIE = ("projectlocatie", "locatie")
DOCUMENT = ("document", "bijlage")
COORDINATEN = ("coordinatenopgegeven", "coordinatenetrs", "coordinatenrd", "geometrie", "contour")

VORMEN = frozenset({
    "Polygon", "Surface", "MultiSurface", "MultiPolygon", "CompositeSurface", "Curve", "LineString", "MultiCurve",
    "MultiLineString", "Point", "MultiPoint", "MultiGeometry",
})  # fmt: skip
"""Elements of GML that are a shape."""

_BEKEND = frozenset({
    "verzoekxml", "verzoek", "verzoekbericht", "verzoeknummer", "volgnummer", "doel", "type", "naam", "indiendatum",
    "datumindiening", "ambtshalve", "project", "projectid", "bevoegdgezag", "bevoegdgezagnaam", "oin",
    "uitvoerendeinstantie", "uitvoerendeinstantienaam", "uitvoerendeinstantiehistorie",
    "projectlocaties", "projectactiviteiten", "projectactiviteit", "activiteit", "activiteitnaam", "id",
    "activiteitid", "specificaties", "specificatie", "vraagid", "vraagtekst", "vraagclassificatie", "groepering",
    "antwoord", "antwoorden", "oorsprantwoord", "publiceerbaar", "gevraagdebijlage", "gevraagdebijlagen",
    "documentsoortdso", "documenten", "document", "documentid", "bestandsnaam", "bijlage", "bijlagen",
    "projectlocatie", "locatie", "locaties", "adresaanduiding", "postcode", "huisnummer", "huisletter",
    "huisnummertoevoeging", "toevoeging", "openbareruimtenaam", "straatnaam", "straat", "woonplaatsnaam",
    "woonplaats", "nummeraanduiding", "nummeraanduidingid", "bagnummeraanduiding", "identificatie",
    "kadastraleaanduiding", "kadastraal", "kadastralegemeente", "kadastralegemeentecode", "gemeentecode", "sectie",
    "perceelnummer", "waarde", "optie", "appartementsindex", "aanduiding", "omschrijving", "regelbeheerobject",
    "regelbeheerobjecten",
    "typering", "functionelestructuurref", "urn", *COORDINATEN,
})  # fmt: skip
"""Elements that are read, or of which it is known that nothing here needs them."""


def naam_van(element: Element) -> str:
    """The local name, capitals set aside."""
    return lokaal(element.tag).lower()


def buitenste(element: Element, namen: tuple[str, ...]) -> Iterator[Element]:
    """The elements of these names below ``element``, at whatever depth but not within each other, in order."""
    waiting = list(reversed(element))
    while waiting:
        part = waiting.pop()
        name = naam_van(part)
        if name in namen:
            yield part
        elif name not in PERSONEN:
            waiting += reversed(part)


def tekst(element: Element, *namen: str, niet_in: tuple[str, ...] = ()) -> str:
    """The words of the first child of one of these names; where there is none of the first below it.

    ``niet_in``: elements that are not looked into, since they have such words of their own.
    """
    for name in namen:
        for child in element:
            if naam_van(child) == name and (found := schoon(child)):
                return found
    for name in namen:
        for part in buitenste(element, (name, *niet_in)):
            if naam_van(part) == name and (found := schoon(part)):
                return found
    return ""


def schoon(element: Element) -> str:
    """The text of an element itself, blanks set right."""
    return " ".join((element.text or "").split())


def woorden(element: Element) -> list[str]:
    """All words in an element and what stands in it, piece by piece; what is about persons is passed by."""
    found: list[str] = []

    def gather(text: str | None) -> None:
        if plain := " ".join((text or "").split()):
            found.append(plain)

    waiting: list[Element | str | None] = [element]
    while waiting:
        part = waiting.pop()
        if part is None or isinstance(part, str):
            gather(part)
            continue
        if naam_van(part) in PERSONEN:
            continue
        gather(part.text)
        for child in reversed(part):
            waiting += [child.tail, child]
    return found


def heeft(element: Element, naam: str) -> bool:
    """Whether there is such an element below it, at whatever depth."""
    return any(naam_van(part) == naam for part in element.iter())


def onbekende(element: Element) -> Counter[str]:
    """Names of what is not known, and how often each occurs; persons and shapes are not looked into."""
    found: Counter[str] = Counter()
    waiting = list(element)
    while waiting:
        part = waiting.pop()
        name = naam_van(part)
        if name in PERSONEN or name in COORDINATEN or lokaal(part.tag) in VORMEN:
            continue
        if name not in _BEKEND:
            found[lokaal(part.tag)] += 1
        waiting += part
    return found


def aantal_personen(element: Element) -> int:
    """How many elements about persons there are, those within each other counted as one."""
    return sum(1 for _part in buitenste_personen(element))


def buitenste_personen(element: Element) -> Iterator[Element]:
    """The outermost elements about persons."""
    waiting = list(element)
    while waiting:
        part = waiting.pop()
        if naam_van(part) in PERSONEN:
            yield part
        else:
            waiting += part
