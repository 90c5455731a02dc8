"""Reads what else belongs to one zaak: zaakobjecten, eigenschappen, other zaken, audit trail (Zaken API 1.5.1).

Apart from ``zgw/dossier.py``, which every deed asks before and after it acts: this is read for the eyes
only. Each part fails by itself and is then named as not read. Old and new values in the audit trail
(persons, toelichtingen) are not read; only which fields differ.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from portaal_leefomgeving_plugin.connectors.adres import binnen, onder
from portaal_leefomgeving_plugin.connectors.fouten import kort
from portaal_leefomgeving_plugin.connectors.samen import samen
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.connectors.vegen import Veger, gelezen
from portaal_leefomgeving_plugin.connectors.velden import AndereVorm, Json, deel, moment, tekst, verplicht
from portaal_leefomgeving_plugin.connectors.zgw.kop import CRS
from portaal_leefomgeving_plugin.connectors.zgw.lezen import uuid_van
from portaal_leefomgeving_plugin.domain.dossierdelen import (
    Auditregel,
    Dossierdelen,
    Eigenschap,
    VerwanteZaak,
    Verwantschap,
    Zaakobject,
)
from portaal_leefomgeving_plugin.domain.errors import Cancelled, MissingCredential, PortaalError
from portaal_leefomgeving_plugin.domain.ports import Executor
from portaal_leefomgeving_plugin.domain.zaak import ZaakUrl

T = TypeVar("T")
LEZEN = "zaken.lezen"
AUDIT = "audittrails.lezen"
ELDERS = "ander_systeem"
"""Why another zaak was not read: it stands in another system, where our credentials are not to be shown."""
TE_VEEL = "te_veel"
MEESTE_VERWANT = 40
"""How many other zaken are read by themselves; a hoofdzaak with more is no dossier any more but a list."""


class Delenlezer:
    """Reads the parts of zaken of one ZGW supplier."""

    def __init__(
        self, api: ApiSession, root: str, veger: Veger, *, executor: Executor, eigen: Callable[[str, str], str]
    ) -> None:
        self._api = api
        self._root = root
        self._veger = veger
        self._executor = executor
        self._eigen = eigen

    def lees(self, zaak: ZaakUrl) -> Dossierdelen:
        """All parts, side by side."""
        self._eigen(zaak, self._root)
        missing: list[tuple[str, str]] = []

        def part(name: str, read: Callable[[], tuple[T, ...]]) -> Callable[[], tuple[T, ...]]:
            def work() -> tuple[T, ...]:
                try:
                    return read()
                except (Cancelled, MissingCredential):
                    raise
                except PortaalError as fout:
                    missing.append((name, kort(fout)))
                    return ()

            return work

        works: list[Callable[[], tuple[Any, ...]]] = [
            part("zaakobjecten", lambda: self._zaakobjecten(zaak)),
            part("eigenschappen", lambda: self._eigenschappen(zaak)),
            part("verwant", lambda: self._verwant(zaak)),
            part("audit", lambda: self._audit(zaak)),
        ]
        zaakobjecten, eigenschappen, verwant, audit = samen(self._executor, works)
        return Dossierdelen(zaakobjecten, eigenschappen, verwant, audit, tuple(sorted(missing)))

    def _zaakobjecten(self, zaak: ZaakUrl) -> tuple[Zaakobject, ...]:
        url = onder(self._root, "zaakobjecten")
        return tuple(self._veger.alle(url, [("zaak", zaak)], zaakobject, deed=LEZEN))

    def _eigenschappen(self, zaak: ZaakUrl) -> tuple[Eigenschap, ...]:
        pages = self._api.paginas(onder(zaak, "zaakeigenschappen"), deed=LEZEN)
        return tuple(gelezen(page.answer, eigenschap, data) for page in pages for data in page.results)

    def _audit(self, zaak: ZaakUrl) -> tuple[Auditregel, ...]:
        answer = self._api.get(onder(zaak, "audittrail"), deed=AUDIT)
        lines = answer.json()
        if not isinstance(lines, list):
            raise answer.andere_vorm("audittrail")
        read = [gelezen(answer, auditregel, line if isinstance(line, dict) else {}) for line in lines]
        return tuple(sorted(read, key=lambda line: line.moment, reverse=True))

    def _verwant(self, zaak: ZaakUrl) -> tuple[VerwanteZaak, ...]:
        """The zaak itself says which; what each is called has to be asked of it (expand is no faster, section 5)."""
        answer = self._api.get(zaak, headers=CRS, deed=LEZEN)
        data = answer.json()
        known = gelezen(answer, verwanten, data if isinstance(data, dict) else {})
        works = [
            (lambda other=other, nr=nr: self._genoemd(other, veel=nr >= MEESTE_VERWANT))
            for nr, other in enumerate(known)
        ]
        return tuple(samen(self._executor, works))

    def _genoemd(self, verwant: VerwanteZaak, *, veel: bool) -> VerwanteZaak:
        if veel or not binnen(verwant.url, self._root):
            return _niet_gelezen(verwant, TE_VEEL if veel else ELDERS)
        try:
            answer = self._api.get(verwant.url, headers=CRS, deed=LEZEN)
            data = answer.json()
            return gelezen(answer, lambda d: _met_naam(verwant, d), data if isinstance(data, dict) else {})
        except (Cancelled, MissingCredential):
            raise
        except PortaalError as fout:  # one that may not be seen is a related zaak all the same
            return _niet_gelezen(verwant, kort(fout))


def zaakobject(data: Json) -> Zaakobject:
    """What a zaak is about; a person or an organisation among them is not named here."""
    kind = tekst(data, "objectType")
    what = deel(data, "objectIdentificatie")
    name, number = _naam(kind, what)
    return Zaakobject(
        url=verplicht(data, "url"),
        soort=(tekst(data, "objectTypeOverige") if kind == "overige" else "") or kind,
        naam=name,
        identificatie=number,
        relatie=tekst(data, "relatieomschrijving"),
        verwijzing=tekst(data, "object"),
    )


def _naam(kind: str, what: Json) -> tuple[str, str]:
    """What people call an object, and the number that its register knows it by."""
    match kind:
        case "adres" | "woz_object":
            return adres(what), _woord(what, "identificatie")
        case "pand":
            return "", _woord(what, "identificatie")
        case "kadastrale_onroerende_zaak":
            return _woord(what, "kadastraleAanduiding"), _woord(what, "kadastraleIdentificatie")
        case "openbare_ruimte" | "gemeentelijke_openbare_ruimte":
            street = _woord(what, "gorOpenbareRuimteNaam") or _woord(what, "openbareRuimteNaam")
            return " ".join(w for w in (street, _woord(what, "wplWoonplaatsNaam")) if w), _woord(what, "identificatie")
        case "overige":
            known = what.get("overigeData")
            return "", _woord(known, "identificatie") if isinstance(known, dict) else ""
        case "natuurlijk_persoon" | "medewerker" | "niet_natuurlijk_persoon" | "vestiging" | "huishouden":
            return "", ""
        case _:
            name = next((w for w in (_woord(what, n) for n in ("naam", "wijkNaam", "buurtNaam")) if w), "")
            return name, _woord(what, "identificatie")


def adres(what: Json) -> str:
    """Street, number, postcode and place, as on an envelope."""
    number = _woord(what, "huisnummer") + _woord(what, "huisletter")
    if more := _woord(what, "huisnummertoevoeging"):
        number = f"{number}-{more}"
    street = " ".join(w for w in (_woord(what, "gorOpenbareRuimteNaam"), number) if w)
    place = " ".join(w for w in (_woord(what, "postcode"), _woord(what, "wplWoonplaatsNaam")) if w)
    return ", ".join(w for w in (street, place) if w)


def _woord(data: Json, field: str) -> str:
    """Text or a whole number, as it was written; what is neither is left out: it is only shown."""
    value = data.get(field)
    if type(value) is str:
        return value.strip()
    return str(value) if type(value) is int else ""


def eigenschap(data: Json) -> Eigenschap:
    """A property with its value."""
    return Eigenschap(tekst(data, "naam"), tekst(data, "waarde"))


def verwanten(data: Json) -> list[VerwanteZaak]:
    """The other zaken that a zaak refers to, each once, by the most telling of its relations."""
    found: dict[str, VerwanteZaak] = {}

    def add(url: str, kind: Verwantschap, words: str = "") -> None:
        if url:
            found.setdefault(url, VerwanteZaak(url, uuid_van(url), kind, words))

    add(tekst(data, "hoofdzaak"), Verwantschap.HOOFDZAAK)
    for url in _lijst(data, "deelzaken"):
        add(url if isinstance(url, str) else "", Verwantschap.DEELZAAK)
    for other in _lijst(data, "relevanteAndereZaken"):
        if not isinstance(other, dict):
            raise AndereVorm("relevanteAndereZaken")
        words = " · ".join(w for w in (tekst(other, "overigeRelatie"), tekst(other, "toelichting")) if w)
        add(tekst(other, "url"), _aard(tekst(other, "aardRelatie")), words)
    for other in _lijst(data, "gerelateerdeZaken"):
        add(tekst(other, "url") if isinstance(other, dict) else "", Verwantschap.GERELATEERD)
    return list(found.values())


def _aard(code: str) -> Verwantschap:
    return Verwantschap(code) if code in ("vervolg", "onderwerp", "bijdrage") else Verwantschap.OVERIG


def _lijst(data: Json, field: str) -> list[Any]:
    value = data.get(field)
    if value is None:
        return []
    if not isinstance(value, list):
        raise AndereVorm(field)
    return value


def _met_naam(verwant: VerwanteZaak, data: Json) -> VerwanteZaak:
    return VerwanteZaak(
        verwant.url,
        tekst(data, "uuid") or verwant.uuid,
        verwant.verwantschap,
        verwant.toelichting,
        tekst(data, "identificatie"),
        tekst(data, "omschrijving"),
    )


def _niet_gelezen(verwant: VerwanteZaak, waarom: str) -> VerwanteZaak:
    return VerwanteZaak(
        verwant.url, verwant.uuid, verwant.verwantschap, verwant.toelichting, waarom_niet=waarom or "onbekend"
    )


def auditregel(data: Json) -> Auditregel:
    """Who did what and why, without the values that changed."""
    changes = deel(data, "wijzigingen")
    before, after = deel(changes, "oud"), deel(changes, "nieuw")
    fields = (
        sorted(n for n in before.keys() | after.keys() if before.get(n) != after.get(n)) if before and after else []
    )
    return Auditregel(
        moment=moment(data, "aanmaakdatum"),
        actie=tekst(data, "actie"),
        resource=tekst(data, "resource"),
        resource_url=tekst(data, "resourceUrl"),
        weergave=tekst(data, "resourceWeergave"),
        wie=tekst(data, "gebruikersWeergave") or tekst(data, "gebruikersId"),
        applicatie=tekst(data, "applicatieWeergave"),
        reden=tekst(data, "toelichting"),
        velden=tuple(n for n in fields if n not in _STIL),
    )


_STIL = frozenset({"laatstGemuteerd", "laatstGeopend"})
"""Fields that change with every change, and tell nothing."""
