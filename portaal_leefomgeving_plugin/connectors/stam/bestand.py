"""One verzoek from an XML file, tolerantly: what is not understood is counted and named, persons are never read.

Unconfirmed (facts on DSO, section 3): no official message could be had to try this on.
"""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from portaal_leefomgeving_plugin.connectors.stam import elementen
from portaal_leefomgeving_plugin.connectors.stam.elementen import ACTIVITEIT, DOCUMENT, LOCATIE, SPECIFICATIE
from portaal_leefomgeving_plugin.connectors.stam.locatie import lees_locaties
from portaal_leefomgeving_plugin.connectors.van_schijf import lees_van_schijf
from portaal_leefomgeving_plugin.connectors.xml import Element, XmlFout, lees, open_document
from portaal_leefomgeving_plugin.domain.errors import UnreadableFile
from portaal_leefomgeving_plugin.domain.personen import gaat_over_een_persoon, is_contactgegeven, lijkt_op_bsn
from portaal_leefomgeving_plugin.domain.tijdzone import in_nederland
from portaal_leefomgeving_plugin.domain.verzoek import (
    Antwoord,
    Bijlage,
    Doel,
    NietBegrepen,
    Verzoek,
    Verzoekactiviteit,
)

GROOTSTE = 64 << 20
"""Bytes. Attachments travel beside a verzoek, so it is text: a few hundred kB at most."""

_DOELEN = {
    "initiëren": Doel.INITIEREN, "initieren": Doel.INITIEREN, "conceptverzoek": Doel.CONCEPT,
    "vooroverleg": Doel.CONCEPT, "aanvullen": Doel.AANVULLEN, "intrekken": Doel.INTREKKEN,
}  # fmt: skip
_MERKEN = frozenset({"verzoeknummer", "projectactiviteit", "projectactiviteiten"})
_EIGEN = (*ACTIVITEIT, *LOCATIE, *DOCUMENT, "project", "bevoegdgezag", "uitvoerendeinstantie")
"""Parts of a verzoek that have a naam, an id and the like of their own."""


def lees_verzoek(pad: Path) -> Verzoek:
    """The verzoek in a file. Raises FileFault, and UnreadableFile where it is no (whole) verzoek."""
    try:
        root = lees(open_document(lees_van_schijf(pad, hoogstens=GROOTSTE)))
    except XmlFout as fout:
        raise UnreadableFile(path=str(pad), code=fout.code) from fout
    found = _verzoeken_in(root)
    if not found:
        raise UnreadableFile(path=str(pad), code="geen_verzoek")
    return _verzoek(found[0], andere=len(found) - 1)


def _verzoeken_in(root: Element) -> list[Element]:
    """The elements that are a verzoek, not within each other: by their name and by having what only a verzoek has."""
    outer = [e for e in root.iter() if elementen.naam_van(e) in ("verzoekxml", "verzoekbericht")]
    inner = [e for o in outer or [root] for e in elementen.buitenste(o, ("verzoek",))]
    if not inner:
        inner = outer or [e for e in (root,) if elementen.naam_van(e) == "verzoek"]
    return [e for e in inner if any(elementen.naam_van(part) in _MERKEN for part in e.iter())]


def _verzoek(element: Element, *, andere: int) -> Verzoek:
    """The record of one; ``andere``: how many more the file holds, which are named and not read."""

    def said(*names: str) -> str:
        return elementen.tekst(element, *names, niet_in=_EIGEN)

    activiteiten = tuple(_activiteit(e) for e in elementen.buitenste(element, ACTIVITEIT))
    places = lees_locaties(element)
    handed_in = said("indiendatum", "datumindiening")
    day = _dag(handed_in)
    unknown = elementen.onbekende(element)
    if andere:
        unknown["verzoek"] += andere
    authority = next(elementen.buitenste(element, ("bevoegdgezag",)), None)
    return Verzoek(
        verzoeknummer=said("verzoeknummer"),
        volgnummer=said("volgnummer"),
        doel=_DOELEN.get(said("doel").lower(), Doel.ONBEKEND),
        soort=said("type"),
        naam=said("naam") or _van_project(element),
        ingediend=day,
        bevoegd_gezag=elementen.tekst(authority, "bevoegdgezagnaam", "naam") if authority is not None else "",
        activiteiten=activiteiten,
        locaties=places.gelezen,
        bijlagen=_losse_bijlagen(element),
        heeft_initiatiefnemer=elementen.heeft(element, "initiatiefnemer"),
        heeft_gemachtigde=elementen.heeft(element, "gemachtigde"),
        ingehouden=elementen.aantal_personen(element)
        + sum(answer.ingehouden for a in activiteiten for answer in a.antwoorden),
        onleesbare_locaties=places.onleesbaar,
        onleesbare_velden=("indienDatum",) if handed_in and day is None else (),
        niet_begrepen=tuple(NietBegrepen(name, n) for name, n in sorted(unknown.items())),
    )


def _van_project(element: Element) -> str:
    project = next(elementen.buitenste(element, ("project",)), None)
    return elementen.tekst(project, "naam") if project is not None else ""


def _activiteit(element: Element) -> Verzoekactiviteit:
    return Verzoekactiviteit(
        identificatie=elementen.tekst(element, "id", "activiteitid", "identificatie", niet_in=SPECIFICATIE),
        naam=elementen.tekst(element, "activiteitnaam", "naam", niet_in=SPECIFICATIE),
        regelbeheerobjecten=tuple(
            dict.fromkeys(words for e in elementen.buitenste(element, ("regelbeheerobject",)) if (words := _rbo(e)))
        ),
        antwoorden=tuple(_antwoord(e) for e in elementen.buitenste(element, SPECIFICATIE)),
    )


def _rbo(element: Element) -> str:
    """A regelbeheer object: what kind it is and what it is known by."""
    kind = elementen.tekst(element, "typering", "type")
    known_by = elementen.tekst(element, "functionelestructuurref", "urn", "identificatie", "id")
    return ": ".join(p for p in (kind, known_by or elementen.schoon(element)) if p)


def _antwoord(element: Element) -> Antwoord:
    question = elementen.tekst(element, "vraagtekst", niet_in=DOCUMENT)
    group = elementen.tekst(element, "groepering", niet_in=DOCUMENT)
    answer = "; ".join(w for e in elementen.buitenste(element, ("antwoord",)) for w in elementen.woorden(e))
    kept_back = bool(answer) and (
        gaat_over_een_persoon(question) or gaat_over_een_persoon(group) or lijkt_op_bsn(answer)
        or is_contactgegeven(answer)
    )  # fmt: skip
    return Antwoord(
        vraag_id=elementen.tekst(element, "vraagid", niet_in=DOCUMENT),
        vraag=question,
        groep=group,
        antwoord="" if kept_back else answer,
        ingehouden=kept_back,
        bijlagen=tuple(_bijlagen(element)),
    )


def _bijlagen(element: Element) -> list[Bijlage]:
    found = []
    for asked in elementen.buitenste(element, ("gevraagdebijlage",)):
        kind = elementen.tekst(asked, "documentsoortdso")
        found += [Bijlage(_bestandsnaam(e), kind) for e in elementen.buitenste(asked, DOCUMENT)]
    return [b for b in found if b.naam or b.soort]


def _losse_bijlagen(element: Element) -> tuple[Bijlage, ...]:
    """Documents that no question asked for."""
    within = (*ACTIVITEIT, *SPECIFICATIE)
    parts = elementen.buitenste(element, (*DOCUMENT, *within))
    loose = [e for e in parts if elementen.naam_van(e) in DOCUMENT]
    return tuple(Bijlage(name, elementen.tekst(e, "documentsoortdso")) for e in loose if (name := _bestandsnaam(e)))


def _bestandsnaam(element: Element) -> str:
    return elementen.tekst(element, "bestandsnaam", "naam")


def _dag(tekst: str) -> date | None:
    """A day as XML writes it, a moment included, or as people do; None where it is neither."""
    try:
        moment = datetime.fromisoformat(tekst)
    except ValueError:
        pass
    else:
        return (moment if moment.tzinfo is None else in_nederland(moment)).date()
    try:
        return date.fromisoformat(tekst[:10])
    except ValueError:
        pass
    try:
        return datetime.strptime(tekst, "%d-%m-%Y").date()  # noqa: DTZ007  # a day, which has no zone
    except ValueError:
        return None
