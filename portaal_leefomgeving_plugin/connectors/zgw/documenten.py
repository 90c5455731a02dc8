"""Documents of a zaak: their contents fetched, and new ones added (Documenten API 1.4.2, facts on ZGW, section 9).

Adding takes two calls, of the document and of its link to the zaak. So that neither is ever doubled the
document gets an identificatie of our own making: a second attempt finds the first one by it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from portaal_leefomgeving_plugin.connectors.adres import onder
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.connectors.vegen import Veger, gelezen
from portaal_leefomgeving_plugin.connectors.velden import tekst, verplicht
from portaal_leefomgeving_plugin.connectors.volhouden import volhouden
from portaal_leefomgeving_plugin.connectors.zgw.kop import CRS, audit
from portaal_leefomgeving_plugin.connectors.zgw.roots import ZgwRoots
from portaal_leefomgeving_plugin.domain.dossier import Document, Documentsoort
from portaal_leefomgeving_plugin.domain.errors import NotAllowed, Rejected
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.zaak import ZaaktypeUrl, ZaakUrl

LEZEN = "documenten.lezen"
AANMAKEN = "documenten.aanmaken"
GROOTSTE = 4 << 30
"""Bytes: what the standard says a document may be."""
EEN_UUR = 3_600.0


@dataclass(frozen=True, slots=True)
class NieuwDocument:
    """A document as it is to be made. ``inhoud`` is base64 text, ``omvang`` the bytes that it stands for."""

    identificatie: str
    bronorganisatie: str
    creatiedatum: date
    titel: str
    auteur: str
    soort: str
    vertrouwelijkheid: str  # empty: what its soort says
    bestandsnaam: str
    formaat: str
    omvang: int
    inhoud: str
    gebruiksrecht: bool


class Documenten:
    """The documents of one ZGW supplier."""

    def __init__(self, api: ApiSession, roots: ZgwRoots, veger: Veger, *, eigen: Callable[[str, str], str]) -> None:
        self._api = api
        self._roots = roots
        self._veger = veger
        self._eigen = eigen

    def soorten(self, zaaktype: ZaaktypeUrl) -> tuple[Documentsoort, ...]:
        """The kinds of document that a zaak of this type may have, by name."""
        url = onder(self._roots.catalogi, "informatieobjecttypen")
        found = self._veger.alle(url, [("zaaktype", zaaktype)], _soort, deed="catalogi.lezen")
        return tuple(sorted(found, key=lambda s: s.omschrijving.casefold()))

    def haal(self, document: Document, naar: Callable[[bytes], object], progress: Progress) -> None:
        """Hands over the contents in pieces. ``Accept: */*``: whoever asks for JSON is refused (406, octets)."""
        self._eis_api()
        if not document.inhoud:
            raise NotAllowed("document_zonder_inhoud")
        self._api.haal_op(
            self._eigen(document.inhoud, self._roots.documenten),
            naar,
            headers={"Accept": "*/*", "Accept-Encoding": "identity"},
            deed=LEZEN,
            progress=progress,
            hoogstens=GROOTSTE,
            deadline=EEN_UUR,
        )

    def maak(self, nieuw: NieuwDocument, *, reden: str) -> str:
        """Makes the document, or finds it where an earlier attempt made it; answers its url."""
        self._eis_api()
        url = onder(self._roots.documenten, "enkelvoudiginformatieobjecten")
        if (known := self._bekend(nieuw)) is not None:
            return known
        body: dict[str, Any] = {
            "identificatie": nieuw.identificatie,
            "bronorganisatie": nieuw.bronorganisatie,
            "creatiedatum": nieuw.creatiedatum.isoformat(),
            "titel": nieuw.titel,
            "auteur": nieuw.auteur,
            "taal": "nld",
            "formaat": nieuw.formaat,
            "bestandsnaam": nieuw.bestandsnaam,
            "bestandsomvang": nieuw.omvang,
            "inhoud": nieuw.inhoud,
            "informatieobjecttype": nieuw.soort,
            "status": "definitief",
            "indicatieGebruiksrecht": nieuw.gebruiksrecht,
        }
        if nieuw.vertrouwelijkheid:
            body["vertrouwelijkheidaanduiding"] = nieuw.vertrouwelijkheid

        def send() -> str:
            try:
                answer = self._api.post(url, json=body, headers=audit(reden), deed=AANMAKEN, expect=(201,))
            except Rejected as fout:
                if fout.has("identificatie-niet-uniek") and (known := self._bekend(nieuw)) is not None:
                    return known
                raise
            data = answer.json()
            return gelezen(answer, lambda d: verplicht(d, "url"), data if isinstance(data, dict) else {})

        return volhouden(self._api, send, lambda: self._bekend(nieuw), url=url, eerst_kijken=True)

    def koppel(self, zaak: ZaakUrl, document: str, *, titel: str, reden: str) -> None:
        """Makes the document one of the zaak's; nothing where it is so already."""
        url = onder(self._roots.zaken, "zaakinformatieobjecten")
        body = {"zaak": zaak, "informatieobject": document, "titel": titel}

        def send() -> bool:
            self._api.post(url, json=body, headers={**CRS, **audit(reden)}, deed="zaken.bijwerken", expect=(201,))
            return True

        def linked() -> bool | None:
            found = self._veger.alle(
                url, [("zaak", zaak), ("informatieobject", document)], lambda d: d, deed="zaken.lezen"
            )
            return True if found else None

        volhouden(self._api, send, linked, url=url)

    def _bekend(self, nieuw: NieuwDocument) -> str | None:
        """The url of the document with our identificatie, None where there is none."""
        params = [("identificatie", nieuw.identificatie), ("bronorganisatie", nieuw.bronorganisatie)]
        url = onder(self._roots.documenten, "enkelvoudiginformatieobjecten")
        found = self._veger.alle(url, params, lambda d: (verplicht(d, "url"), tekst(d, "identificatie")), deed=LEZEN)
        # a server that does not filter answers with others
        return next((where for where, number in found if number == nieuw.identificatie), None)

    def _eis_api(self) -> None:
        if not self._roots.documenten:
            raise NotAllowed("geen_documenten_api")


def _soort(data: dict[str, Any]) -> Documentsoort:
    return Documentsoort(
        verplicht(data, "url"), tekst(data, "omschrijving"), tekst(data, "vertrouwelijkheidaanduiding")
    )
