"""Reads Symbology Encoding 1.1: the FeatureTypeStyle of a GIO, and a library of symbols by their code.

Only what STOP's own library uses is read: plain fills, strokes and marks, a fill by an image. A filter of another kind
makes its rule unreadable, which is told: a rule that is drawn where it should not be says something untrue.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from math import isfinite
from pathlib import Path

from portaal_leefomgeving_plugin.connectors.stop.zipbestand import open_zip
from portaal_leefomgeving_plugin.connectors.xml import Element, XmlFout, lees, lokaal, open_document
from portaal_leefomgeving_plugin.domain.errors import UnreadablePackage
from portaal_leefomgeving_plugin.domain.planstijl import Tekenregel, Tekenstijl, Voorwaarde

_TEKENS = {
    "PropertyIsEqualTo": "=",
    "PropertyIsNotEqualTo": "!=",
    "PropertyIsLessThan": "<",
    "PropertyIsLessThanOrEqualTo": "<=",
    "PropertyIsGreaterThan": ">",
    "PropertyIsGreaterThanOrEqualTo": ">=",
}
_SYMBOLEN = ("PolygonSymbolizer", "LineSymbolizer", "PointSymbolizer")
GROOTSTE_BESTAND = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Stijlblad:
    """The rules of one FeatureTypeStyle; ``onleesbaar`` are the names of those that could not be read."""

    regels: tuple[Tekenregel, ...]
    onleesbaar: tuple[str, ...]


class _Onbegrepen(Exception):
    """A filter of a kind that is not read."""


def lees_stijlblad(root: Element) -> Stijlblad:
    """Every Rule below an element, in the order in which they are drawn."""
    rules, unread = [], []
    for rule in (e for e in root.iter() if lokaal(e.tag) == "Rule"):
        try:
            rules.append(_regel(rule))
        except _Onbegrepen:
            unread.append(_tekst(rule, "Name"))
    return Stijlblad(tuple(rules), tuple(unread))


@dataclass(frozen=True, slots=True)
class Bibliotheek:
    """The symbols that were found, by code, and the files that could not be read."""

    symbolen: dict[str, Tekenstijl]
    onleesbaar: tuple[str, ...]


def lees_bibliotheek(pad: Path, codes: Collection[str]) -> Bibliotheek:
    """The symbols of these codes in a folder or a zip of SLD files. Raises UnreadablePackage where there is none.

    Images that fill an area are only found in a folder; without its image a symbol keeps its outline.
    """
    found: dict[str, Tekenstijl] = {}
    unread = []
    wanted = set(codes)
    for name, contents, folder in _bladen(pad):
        try:
            root = lees(open_document(contents))
        except XmlFout:
            unread.append(name)
            continue
        for rule in (e for e in root.iter() if lokaal(e.tag) == "Rule"):
            code = _tekst(rule, "Name")
            if code in wanted and code not in found:
                found[code] = _stijl(rule, folder)
    return Bibliotheek(found, tuple(unread))


def _bladen(pad: Path) -> Iterator[tuple[str, bytes, Path | None]]:
    if pad.is_dir():
        files = sorted(p for p in pad.rglob("*") if p.suffix.lower() in (".sld", ".xml"))
        if not files:
            raise UnreadablePackage(package=pad.name, code="geen_pakket")
        for path in files:
            try:
                if path.stat().st_size <= GROOTSTE_BESTAND:
                    yield path.name, path.read_bytes(), path.parent
            except OSError as fout:
                raise UnreadablePackage(package=pad.name, code="niet_gevonden", member=path.name) from fout
        return
    with open_zip(pad, naam=pad.name) as package:
        for lid in package.leden:
            if lid.naam.lower().endswith((".sld", ".xml")):
                yield lid.naam, package.lees(lid), None


def _regel(rule: Element) -> Tekenregel:
    cases: tuple[tuple[Voorwaarde, ...], ...] = ((),)
    otherwise = False
    for part in rule:
        name = lokaal(part.tag)
        if name == "Filter":
            inside = list(part)
            if len(inside) != 1:
                raise _Onbegrepen
            cases = _gevallen(inside[0])
        elif name == "ElseFilter":
            otherwise = True
    return Tekenregel(_stijl(rule, None), cases, otherwise)


def _gevallen(filter_: Element) -> tuple[tuple[Voorwaarde, ...], ...]:
    """A filter as alternatives of conditions that hold together."""
    name = lokaal(filter_.tag)
    if name in _TEKENS:
        field, value = _tekst(filter_, "PropertyName"), _tekst(filter_, "Literal")
        if not field:
            raise _Onbegrepen
        return ((Voorwaarde(_veld(field), _TEKENS[name], value),),)
    if name == "PropertyIsBetween":
        low = next((_tekst(e, "Literal") for e in filter_ if lokaal(e.tag) == "LowerBoundary"), "")
        high = next((_tekst(e, "Literal") for e in filter_ if lokaal(e.tag) == "UpperBoundary"), "")
        field = _tekst(filter_, "PropertyName")
        if not (field and low and high):
            raise _Onbegrepen
        return ((Voorwaarde(_veld(field), "tussen", low, high),),)
    if name == "Or":
        return tuple(case for part in filter_ for case in _gevallen(part))
    if name == "And":
        together: tuple[tuple[Voorwaarde, ...], ...] = ((),)
        for part in filter_:
            together = tuple((*a, *b) for a in together for b in _gevallen(part))
            if len(together) > 1_000:  # an expression made to grow
                raise _Onbegrepen
        return together
    raise _Onbegrepen


def _stijl(rule: Element, folder: Path | None) -> Tekenstijl:
    """What is drawn; of several symbolizers the first."""
    title = next((_tekst(e, "Title") for e in rule if lokaal(e.tag) == "Description"), "") or _tekst(rule, "Name")
    symbol = next((e for e in rule if lokaal(e.tag) in _SYMBOLEN), None)
    style = Tekenstijl(titel=title)
    if symbol is None:
        return style
    style = replace(style, symboolcode=_tekst(symbol, "Name"))
    below = {lokaal(e.tag): e for e in reversed(list(symbol.iter()))}
    if "Fill" in below:
        params = _parameters(below["Fill"])
        style = replace(
            style, vulling=_kleur(params.get("fill", "")), vulling_dekking=_getal(params, "fill-opacity", 1)
        )
    if "Stroke" in below:
        params = _parameters(below["Stroke"])
        style = replace(
            style,
            rand=_kleur(params.get("stroke", "")),
            rand_dekking=_getal(params, "stroke-opacity", 1),
            rand_dikte=_getal(params, "stroke-width", 1),
            streep=_streep(params.get("stroke-dasharray", "")),
        )
    if "WellKnownName" in below:
        style = replace(style, vorm=(below["WellKnownName"].text or "").strip())
    if "Size" in below:
        style = replace(style, maat=_als_getal(below["Size"].text, 0))
    if "Rotation" in below:
        style = replace(style, hoek=_als_getal(below["Rotation"].text, 0))
    if "OnlineResource" in below and folder is not None:
        href = next((v for k, v in below["OnlineResource"].attrib.items() if lokaal(k) == "href"), "")
        image = (folder / href).resolve()
        if href and image.is_file() and folder.resolve() in image.parents:
            style = replace(style, patroon=str(image))
    return style


def _parameters(element: Element) -> dict[str, str]:
    return {
        e.get("name", ""): "".join(e.itertext()).strip()
        for e in element
        if lokaal(e.tag) in ("SvgParameter", "CssParameter")
    }


def _kleur(text: str) -> str:
    """ "#rrggbb" in lower case; "" for what is none."""
    said = text.strip().lower()
    hexes = said.removeprefix("#")
    return said if said.startswith("#") and len(hexes) == 6 and all(c in "0123456789abcdef" for c in hexes) else ""


def _streep(text: str) -> tuple[float, ...]:
    numbers = tuple(_als_getal(word, 0) for word in text.replace(",", " ").split())
    return numbers if numbers and all(n > 0 for n in numbers) else ()


def _getal(params: dict[str, str], name: str, anders: float) -> float:
    return _als_getal(params.get(name), anders)


def _als_getal(text: str | None, anders: float) -> float:
    try:
        number = float((text or "").strip())
    except ValueError:
        return anders
    return number if isfinite(number) and 0 <= number <= 1_000 else anders


def _veld(name: str) -> str:
    """Without the prefix or path that a maker may put before it."""
    return name.strip().rpartition("/")[2].rpartition(":")[2]


def _tekst(element: Element, name: str) -> str:
    return next(((e.text or "").strip() for e in element if lokaal(e.tag) == name), "")
