"""Objects of objecttype Inspectie to the domain's records (Objects API v2; schema in ``demo/objecten``).

Two hands wrote what is read here. The envelope (url, type, record and its index) is the Objects API's
own and is read strictly: ``AndereVorm``. What lies in ``record.data`` was put there by whichever
application filled the register, under whichever version of the schema, and servers let records be older
than their schema. So it is read with leniency: a record that does not follow the schema is an inspectie
all the same, with its place on the map, and the fields that cannot be read are empty. Nothing is guessed
at: a date that is no date is no date, an unknown status is shown as it was written, and what the schema
calls derived (zwaarsteLhso, the counts) is derived here only where counting a list does it.

Read is what the working copy may keep (design, decision 3): ids of medewerkers, no names; of the
verantwoordelijke, findings' texts and photos nothing at all.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from portaal_leefomgeving_plugin.connectors.geojson import lees_locaties
from portaal_leefomgeving_plugin.connectors.objecten.paden import Kaart, naar_schema
from portaal_leefomgeving_plugin.connectors.velden import AndereVorm, Json, tekst, verplicht
from portaal_leefomgeving_plugin.domain.inspectie import Inspectie
from portaal_leefomgeving_plugin.domain.locatie import Locatie

HOOFD = "hoofdtoezichthouder"

_DAG = re.compile(r"\d{4}-\d{2}-\d{2}(?!\d)")


def inspecties(page: Sequence[Json], kaart: Kaart = ()) -> list[Inspectie]:
    """A page of objects; their geometry goes to RD in one go. ``kaart``: properties that lie elsewhere there."""
    records = [_vertaald(_record(data), kaart) for data in page]
    places = lees_locaties([record.get("geometry") for record in records])
    return [_inspectie(*parts) for parts in zip(page, records, places, strict=True)]


def type_van(data: Json) -> str:
    """The last part of the url of an object's type: what stays the same behind a gateway that rewrites urls."""
    return laatste_deel(verplicht(data, "type"))


def laatste_deel(url: str) -> str:
    """The part of ``url`` after the last slash."""
    return url.rstrip("/").rpartition("/")[2]


def _record(data: Json) -> Json:
    record = data.get("record")
    if not isinstance(record, dict):
        raise AndereVorm("record")
    return record


def _vertaald(record: Json, kaart: Kaart) -> Json:
    return {**record, "data": naar_schema(_deel(record, "data"), kaart)} if kaart else record


def _inspectie(data: Json, record: Json, locatie: Locatie) -> Inspectie:
    url = verplicht(data, "url")
    index = record.get("index")
    if type(index) is not int or index < 1:
        raise AndereVorm("record.index")
    inhoud = _deel(record, "data")
    hercontrole = _deel(inhoud, "hercontrole")
    return Inspectie(
        url=url,
        uuid=tekst(data, "uuid") or laatste_deel(url),
        record_index=index,
        identificatie=_woord(inhoud, "identificatie"),
        status=_woord(inhoud, "status"),
        controletype=_woord(inhoud, "controletype"),
        aanleiding=_woord(inhoud, "aanleiding"),
        gepland_op=_dag(inhoud, "geplandOp"),
        controledatum=_dag(inhoud, "controledatum"),
        inspecteur=_inspecteur(inhoud),
        zaak=_woord(inhoud, "zaak") or _verwezen_zaak(record),
        zaak_identificatie=_woord(inhoud, "zaakIdentificatie"),
        adres=_woord(_deel(inhoud, "locatie"), "adres"),
        activiteit=_activiteit(_deel(inhoud, "controleVan")),
        checklist=_woord(_deel(inhoud, "checklist"), "id"),
        eindoordeel=_woord(inhoud, "eindoordeel"),
        aantal_bevindingen=_telling(inhoud, "aantalBevindingen", "bevindingen"),
        aantal_overtredingen=_telling(inhoud, "aantalOvertredingen", "overtredingen"),
        zwaarste_lhso=_woord(inhoud, "zwaarsteLhso"),
        # a date without the need for one would send someone out for nothing
        hercontrole_op=_dag(hercontrole, "datum") if hercontrole.get("nodig") is not False else None,
        locatie=locatie,
    )


def _inspecteur(inhoud: Json) -> str:
    """The id of the hoofdtoezichthouder, else of the first who has one."""
    known = [(i, _woord(i, "medewerkerId")) for i in _delen(inhoud, "inspecteurs")]
    ids = [(_woord(i, "rol") == HOOFD, medewerker) for i, medewerker in known if medewerker]
    return next((m for hoofd, m in ids if hoofd), ids[0][1] if ids else "")


def _activiteit(van: Json) -> str:
    """What is inspected: the activities by name, else the objects."""
    for field in ("activiteiten", "vthObjecten"):
        names = [_woord(part, "naam") or _woord(part, "identificatie") for part in _delen(van, field)]
        if any(names):
            return "; ".join(dict.fromkeys(name for name in names if name))
    return ""


def _verwezen_zaak(record: Json) -> str:
    """The zaak that the record itself refers to (Objects API 2.7: ``references``)."""
    return next((_woord(r, "url") for r in _delen(record, "references") if r.get("type") == "zaak"), "")


def _telling(inhoud: Json, field: str, lijst: str) -> int | None:
    """A count that is stated, else that of the list it is derived from; None where neither is there."""
    stated = inhoud.get(field)
    if type(stated) is int and stated >= 0:
        return stated
    counted = inhoud.get(lijst)
    return len(counted) if isinstance(counted, list) else None


def _woord(data: Json, field: str) -> str:
    """Text, or a number as it was written; empty for anything else."""
    value = data.get(field)
    if type(value) is str:
        return value.strip()
    return str(value) if type(value) is int else ""


def _dag(data: Json, field: str) -> date | None:
    """A day, of a moment its day; None for anything else."""
    value = data.get(field)
    if type(value) is not str or not _DAG.match(value):
        return None
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        return None


def _deel(data: Json, field: str) -> Json:
    value = data.get(field)
    return value if isinstance(value, dict) else {}


def _delen(data: Json, field: str) -> list[Json]:
    value = data.get(field)
    return [part for part in value if isinstance(part, dict)] if isinstance(value, list) else []
