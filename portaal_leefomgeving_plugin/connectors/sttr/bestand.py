"""One STTR file as records. Elements are told apart by local name: the namespaces of 1.0, 2.0 and 3.0 differ, the
names hardly do, and every maker has prefixes of its own (facts on DSO, section 3)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from portaal_leefomgeving_plugin.connectors.xml import Element, XmlFout, lees, lokaal, open_document
from portaal_leefomgeving_plugin.domain.errors import UnreadablePackage
from portaal_leefomgeving_plugin.domain.vragenboom import (
    Beslisregel,
    Beslissing,
    Invoer,
    Regelgroep,
    Uitvoeringsregel,
    UitvoeringsregelSoort,
    Vragenboom,
)

_VERSIE = re.compile(r"toepasbare-regels\.omgevingswet\.overheid\.nl/v([\d.]+)/")
_SOORTEN = {soort.value.lower(): soort for soort in UitvoeringsregelSoort}


def lees_sttr(inhoud: bytes, *, naam: str) -> Vragenboom:
    """The vragenboom in these bytes; ``naam`` is how the user knows the file. Raises UnreadablePackage."""
    try:
        document = open_document(inhoud)
        if document.wortel != "definitions":
            raise UnreadablePackage(package=naam, code="geen_pakket")
        root = lees(document)
    except XmlFout as fout:
        code = "te_groot" if fout.code == "te_groot" else "xml"
        raise UnreadablePackage(package=naam, code=code) from fout
    return _vragenboom(root)


def _vragenboom(root: Element) -> Vragenboom:
    groups: list[Regelgroep] = []
    rules: list[Uitvoeringsregel] = []
    for element in root.iter():
        name = lokaal(element.tag)
        if name == "regelgroep":
            groups.append(
                Regelgroep(element.get("id", ""), _tekst(element, "naam"), _geheel(_tekst(element, "prioriteit")))
            )
        elif name == "uitvoeringsregel":
            rules.append(_uitvoeringsregel(element))
    inputs = tuple(_invoer(e) for e in root if lokaal(e.tag) == "inputData")
    decisions = tuple(_beslissing(e) for e in root if lokaal(e.tag) == "decision")
    return Vragenboom(
        naam=root.get("name", ""),
        namespace=root.get("namespace", ""),
        versie=_versie(root),
        groepen=tuple(groups),
        uitvoeringsregels=tuple(rules),
        invoer=inputs,
        beslissingen=decisions,
        onopgelost=tuple(_onopgelost(groups, rules, inputs, decisions)),
    )


def _uitvoeringsregel(element: Element) -> Uitvoeringsregel:
    body = next((e for e in element if lokaal(e.tag).lower() in _SOORTEN), None)
    kind = _SOORTEN[lokaal(body.tag).lower()] if body is not None else UitvoeringsregelSoort.ONBEKEND
    inner = element if body is None else body
    below = {lokaal(e.tag): e for e in reversed(list(inner.iter()))}  # the first of each name stays

    def said(*names: str) -> str:
        return next((_schoon(below[n]) for n in names if n in below), "")

    options = [e for e in inner.iter() if lokaal(e.tag) == "optie"]
    options.sort(key=lambda e: _geheel(_tekst(e, "sequenceId")) or 0)
    places = (e.get("identificatie") or _schoon(e) for e in inner.iter() if lokaal(e.tag) == "locatie")
    return Uitvoeringsregel(
        identificatie=element.get("id", ""),
        soort=kind,
        groep=_verwijzing(element, "regelgroepRef"),
        prioriteit=_geheel(_tekst(element, "prioriteit")),
        tekst=said("vraagTekst", "bijlageType", "waarde", "naam", "omschrijving"),
        gegevenstype=said("gegevensType"),
        opties=tuple(_tekst(e, "optieText") or _tekst(e, "optieTekst") for e in options),
        meerdere_opties="meer" in said("optieType").lower(),
        locaties=tuple(dict.fromkeys(place for place in places if place)),
        toelichtingen=tuple(
            text
            for holder in element
            if lokaal(holder.tag).endswith("Toelichting")
            for part in holder
            if lokaal(part.tag) == "toelichting" and (text := _schoon(part))
        ),
    )


def _invoer(element: Element) -> Invoer:
    variable = next((e for e in element if lokaal(e.tag) == "variable"), None)
    return Invoer(
        identificatie=element.get("id", ""),
        naam=element.get("name", ""),
        type=(variable.get("typeRef") or "").rpartition(":")[2] if variable is not None else "",
        uitvoeringsregel=next((_href(e) for e in element.iter() if lokaal(e.tag) == "uitvoeringsregelRef"), ""),
        variabele=variable.get("name", "") if variable is not None else "",
    )


def _beslissing(element: Element) -> Beslissing:
    table = next((e for e in element if lokaal(e.tag) == "decisionTable"), None)
    literal = next((e for e in element if lokaal(e.tag) == "literalExpression"), None)
    variable = next((e for e in element if lokaal(e.tag) == "variable"), None)
    output = next((e for e in table if lokaal(e.tag) == "output"), None) if table is not None else None
    needed = list(element.iter())
    columns: list[str] = []
    rows: list[Beslisregel] = []
    for part in table if table is not None else ():
        name = lokaal(part.tag)
        if name == "input":
            expression = next((e for e in part if lokaal(e.tag) == "inputExpression"), None)
            columns.append((_tekst(expression, "text") if expression is not None else "") or part.get("label", ""))
        elif name == "rule":
            rows.append(Beslisregel(tuple(_cellen(part, "inputEntry")), tuple(_cellen(part, "outputEntry"))))
    return Beslissing(
        identificatie=element.get("id", ""),
        naam=element.get("name", ""),
        functionele_structuur=next((_href(e) for e in needed if lokaal(e.tag) == "functioneleStructuurRef"), ""),
        vereist_invoer=tuple(_href(e) for e in needed if lokaal(e.tag) == "requiredInput"),
        vereist_beslissingen=tuple(_href(e) for e in needed if lokaal(e.tag) == "requiredDecision"),
        kolommen=tuple(columns),
        hit_policy=(table.get("hitPolicy") or "UNIQUE") if table is not None else "",
        regels=tuple(rows),
        uitdrukking=_tekst(literal, "text") if literal is not None else "",
        variabele=variable.get("name", "") if variable is not None else "",
        uitkomstwaarden=tuple(_opsomming(_onder(output, "outputValues"))),
        standaard=_onder(output, "defaultOutputEntry"),
        aggregatie=(table.get("aggregation") or "") if table is not None else "",
    )


def _onopgelost(
    groups: list[Regelgroep],
    rules: list[Uitvoeringsregel],
    inputs: tuple[Invoer, ...],
    decisions: tuple[Beslissing, ...],
) -> Iterator[tuple[str, str]]:
    """From where, to what."""
    known = {
        *(g.identificatie for g in groups), *(r.identificatie for r in rules),
        *(i.identificatie for i in inputs), *(b.identificatie for b in decisions), "",
    }  # fmt: skip
    for rule in rules:
        if rule.groep not in known:
            yield rule.identificatie, rule.groep
    for given in inputs:
        if given.uitvoeringsregel not in known:
            yield given.identificatie, given.uitvoeringsregel
    for decision in decisions:
        for target in (*decision.vereist_invoer, *decision.vereist_beslissingen):
            if target not in known:
                yield decision.identificatie, target


def _versie(root: Element) -> str:
    """That of the first namespace of the standard that is used: 1.0, 2.0, 3.0; "" where none is."""
    for element in root.iter():
        found = _VERSIE.search(element.tag)
        if found:
            return found.group(1)
    return ""


def _cellen(row: Element, name: str) -> Iterator[str]:
    return (_tekst(cell, "text") for cell in row if lokaal(cell.tag) == name)


def _onder(output: Element | None, name: str) -> str:
    """The text in a part of an output column; "" where there is none."""
    part = next((e for e in output if lokaal(e.tag) == name), None) if output is not None else None
    return _tekst(part, "text") if part is not None else ""


def _opsomming(text: str) -> Iterator[str]:
    """ "a", "b": its parts, quotes and all; a comma within quotes parts nothing."""
    return (found.strip() for found in re.findall(r'"(?:[^"\\]|\\.)*"|[^",\s][^",]*', text))


def _verwijzing(element: Element, name: str) -> str:
    return next((_href(e) for e in element.iter() if lokaal(e.tag) == name), "")


def _href(element: Element) -> str:
    """Without the # of a reference within the file; what lies outside keeps its address."""
    target = next((v for k, v in element.attrib.items() if lokaal(k) == "href"), "") or (element.text or "")
    return target.strip().removeprefix("#")


def _tekst(element: Element, name: str) -> str:
    return next((_schoon(child) for child in element if lokaal(child.tag) == name), "")


def _schoon(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def _geheel(text: str) -> int | None:
    return int(text) if text.lstrip("-").isdecimal() else None
