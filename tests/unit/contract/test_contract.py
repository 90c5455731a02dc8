"""What the connectors send and what the embedded gemeente answers, held against the published OpenAPI documents."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
import requests
import urllib3

from portaal_leefomgeving_plugin.connectors.objecten.client import ObjectenClient
from portaal_leefomgeving_plugin.connectors.objecten.records import NieuwObject
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.connectors.zgw.aanmaken import Kenmerk, NieuweZaak
from portaal_leefomgeving_plugin.connectors.zgw.afsluiten import Slot
from portaal_leefomgeving_plugin.connectors.zgw.documenten import NieuwDocument
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.objecten import Objectlaag, Voorwaarde
from portaal_leefomgeving_plugin.domain.zaak import StatustypeUrl, ZaaktypeUrl, ZaakUrl
from tests.unit.contract.afwijkingen import VAN_ANTWOORDEN, VAN_DE_GEMEENTE, VAN_VRAGEN, onverklaard
from tests.unit.contract.documenten import Document, Verschil, antwoord, api_van, document, vraag
from tests.unit.demo.maker import Maker
from tests.unit.demo.opnames import Opname, opnames
from tests.unit.demo.spelen import Speler
from tests.unit.demo.wereld import Wereld
from tests.unit.zgw.aansluiting import Rustig, op_gemeente, utc


@pytest.fixture(scope="module")
def wereld() -> Iterator[Wereld]:
    made = Wereld()
    yield made
    made.stop()


@pytest.fixture(scope="module")
def speler(wereld: Wereld) -> Speler:
    return Speler(wereld)


def van_opname(folder: Path, opname: Opname) -> set[Verschil]:
    """Where a recorded answer is not what its document says."""
    answer = opname.antwoord
    asked = vraag(opname.method, opname.url, opname.headers, opname.body)
    return document(folder, api_van(opname.url)).van_antwoord(
        asked, antwoord(answer.status, answer.headers, answer.body)
    )


MET_DOCUMENT = sorted(name for name, opname in opnames().items() if api_van(opname.url))


@pytest.mark.parametrize("naam", MET_DOCUMENT)
def test_a_recorded_answer_deviates_from_its_document_only_as_listed(gedeeld: Path, naam: str) -> None:
    assert onverklaard(van_opname(gedeeld, opnames()[naam]), VAN_ANTWOORDEN) == []


@pytest.mark.parametrize("naam", MET_DOCUMENT)
def test_the_gemeente_answers_a_recorded_request_as_document_or_recording_say(
    gedeeld: Path, speler: Speler, naam: str
) -> None:
    opname, ours = opnames()[naam], speler.antwoord(naam)
    asked = vraag(opname.method, opname.url, opname.headers, opname.body)
    found = document(gedeeld, api_van(opname.url)).van_antwoord(asked, antwoord(ours.status, ours.headers, ours.body))
    assert onverklaard(found, VAN_ANTWOORDEN + VAN_DE_GEMEENTE) == []


def test_each_listed_deviation_is_borne_out_by_a_recording(gedeeld: Path) -> None:
    seen = {v for name in MET_DOCUMENT for v in van_opname(gedeeld, opnames()[name])}
    unheard = [line for line in VAN_ANTWOORDEN if not any(line.dekt(v) for v in seen)]
    assert unheard == []
    assert all(line.reden for line in (*VAN_ANTWOORDEN, *VAN_VRAGEN))


@dataclass(frozen=True)
class Wisseling:
    """One request of ours with its answer."""

    request: requests.PreparedRequest
    response: requests.Response

    @property
    def naam(self) -> str:
        """For a message."""
        return f"{self.request.method} {self.request.path_url} {self.response.status_code}"

    def verschillen(self, doc: Document) -> tuple[set[Verschil], set[Verschil]]:
        """Those of the request and those of the answer."""
        body = self.request.body
        raw = body.encode() if isinstance(body, str) else body
        headers = {str(k): str(v) for k, v in self.request.headers.items()}
        asked = vraag(str(self.request.method), str(self.request.url), headers, raw)
        answered = antwoord(self.response.status_code, dict(self.response.headers), self.response.content)
        return doc.van_vraag(asked), doc.van_antwoord(asked, answered)


class Meelezer(requests.adapters.HTTPAdapter):
    """Keeps what goes to and fro; the connectors read answers from the line, so each is laid back on it."""

    def __init__(self, gezien: list[Wisseling]) -> None:
        super().__init__()
        self._gezien = gezien

    def send(self, request, *args, **kwargs) -> requests.Response:
        answer = super().send(request, *args, **kwargs)
        body = answer.content
        answer.raw = urllib3.HTTPResponse(
            io.BytesIO(body), dict(answer.headers), answer.status_code, preload_content=False, decode_content=False
        )
        self._gezien.append(Wisseling(request, answer))
        return answer


PLEK = RdWkb(struct.pack("<BIdd", 1, 1, 155_000.0, 463_000.0))


def _document(soort: str) -> NieuwDocument:
    return NieuwDocument(
        "PL-1", "517439943", date(2026, 11, 20), "Tekening", "T. Ester", soort, "openbaar", "tekening.pdf",
        "application/pdf", 3, "YWJj", False,
    )  # fmt: skip


def _object(objecttype: str) -> NieuwObject:
    data = {**opnames()["objects-create-201"].body["record"]["data"], "inspecteur": "proef"}
    return NieuwObject(objecttype, 1, data, date(2026, 11, 20), ("inspecteur", "proef"), PLEK, zaak="https://x/zaken/1")


@pytest.fixture(scope="module")
def verkeer(wereld: Wereld) -> list[Wisseling]:
    """All that goes to and fro when the connectors do what they can."""
    maker = Maker(wereld)
    zaak = ZaakUrl(maker.zaak())
    maker.rol(zaak, "rollen-create-initiator-201")
    maker.koppel(zaak, maker.document(indicatieGebruiksrecht=False))
    seen: list[Wisseling] = []
    with op_gemeente(wereld, wie="coordinator") as a:
        a.api._verzending._session.mount("http://", Meelezer(seen))
        client = a.client
        for check in (client.controleer_zaken, client.controleer_catalogi, client.controleer_documenten,
                      client.controleer_besluiten):  # fmt: skip
            check()
        known = client.zaaktypen(Rustig())
        client.zaaktype(ZaaktypeUrl(next(iter(known))))
        for _ in client.zaken(Rustig()):
            pass
        for _ in client.zaken(Rustig(), alleen_open=True):
            pass
        for _ in client.huidige_statussen(Rustig()):
            pass
        for _ in client.behandelaars(Rustig()):
            pass
        read = client.zaak(zaak)
        assert read is not None
        client.zaak(zaak, etag=read.etag)
        client.dossier(zaak)
        client.delen.lees(zaak)
        client.zet_locatie(read, PLEK, reden="ingetekend")
        paper = client.documenten.maak(_document(client.documenten.soorten(read.zaaktype)[0].url), reden="aanvulling")
        client.documenten.koppel(zaak, paper, titel="Tekening", reden="aanvulling")
        number, mark = "DSO-1", Kenmerk("DSO", "2026112500001")
        client.aanmaker.bestaande(number, read.bronorganisatie, (mark,))
        for again in (number, number, ""):  # made, refused as there already, made with a number of the server's
            client.aanmaker.maak(
                NieuweZaak(read.zaaktype, read.bronorganisatie, again, "Kap", date(2026, 11, 20), date(2026, 11, 20),
                           mark, PLEK),
                reden="verzoek",
            )  # fmt: skip
        client.documenten.haal(client.dossier(zaak).documenten[0], lambda _piece: None, Rustig())
        client.zet_status(
            zaak, StatustypeUrl(maker.statustype("toets")), datum_gezet=utc("2026-11-23T10:00:00Z"),
            toelichting="In behandeling genomen", reden="één reden",
        )  # fmt: skip
        for at_once in (True, False):
            one = client.zaak(zaak if at_once else ZaakUrl(maker.zaak()))
            assert one is not None
            if not at_once:
                client.vermogens.kan_niet("zaak_afsluiten")
            resultaattype = client.zaaktype(one.zaaktype).resultaattypen[0].url
            moment = utc("2026-11-23T11:00:00Z")
            client.sluit(one, Slot(StatustypeUrl(maker.statustype("eind")), resultaattype, moment, "Akkoord", "reden"))
        client.dossier(zaak)
    with requests.Session() as session:
        session.headers["Authorization"] = f"Token {wereld.objecten_sleutel}"
        session.mount("http://", Meelezer(seen))
        register = ObjectenClient(
            ApiSession(session, system="Proefregister", clock=a.client._api._verzending._clock),
            f"{wereld.base}/objecten/api/v2",
        )
        objecttype = f"{wereld.base}/objecten/api/v2/objecttypes/{wereld.objecttype}"
        register.controleer(objecttype)
        for _ in register.inspecties(objecttype, Rustig()):
            pass
        laag = Objectlaag("proef", "Proef", objecttype, (), (Voorwaarde.uit_tekst("ernst__gte__2"),))
        register.lagen.haal(laag, Rustig(), begin=utc("2026-11-23T10:00:00Z"))
        register.lagen.zoek(laag, Rustig(), gebied=PLEK)
        one_object = register.records.maak(_object(objecttype))
        register.inspectie(one_object)
        register.records.verbeter(one_object, 1, {"ernst": 3})
        register.records.wijzig(one_object, 2, {"ernst": 1}, begin=date(2026, 11, 24))
        register.records.historie(one_object)
    return [one for one in seen if not str(one.request.url).endswith("/openapi.yaml")]  # which is about all but itself


def test_what_the_connectors_send_and_get_is_what_the_documents_say(gedeeld: Path, verkeer: list[Wisseling]) -> None:
    wrong = []
    for one in verkeer:
        api = api_van(str(one.request.url))
        asked, answered = one.verschillen(document(gedeeld, api))
        wrong += [(one.naam, v) for v in onverklaard(asked, VAN_VRAGEN)]
        wrong += [(one.naam, v) for v in onverklaard(answered, VAN_ANTWOORDEN + VAN_DE_GEMEENTE)]
    assert wrong == []
    assert {api_van(str(one.request.url)) for one in verkeer} == {
        "zaken", "catalogi", "documenten", "besluiten", "objecten",
    }  # fmt: skip


def test_what_is_sent_to_the_zaken_api_is_what_the_bare_standard_says_too(
    gedeeld: Path, verkeer: list[Wisseling]
) -> None:
    sent = [one for one in verkeer if api_van(str(one.request.url)) == "zaken"]
    doc = document(gedeeld, "zaken-vng")
    found = {v for one in sent for v in one.verschillen(doc)[0]}
    assert onverklaard(found, VAN_VRAGEN) == []
    assert {line.plek for line in VAN_VRAGEN if any(line.dekt(v) for v in found)} >= {"pageSize", "kenmerk"}


def test_a_deviation_that_is_not_listed_is_seen(gedeeld: Path) -> None:
    opname = opnames()["zaken-detail"]
    body = {**opname.antwoord.body, "startdatum": "gisteren", "vertrouwelijkheidaanduiding": "diep geheim"}
    asked = vraag("GET", opname.url + "?kleur=rood", opname.headers, None)
    doc = document(gedeeld, "zaken")
    answered = doc.van_antwoord(asked, antwoord(200, opname.antwoord.headers, body))
    assert {v.plek for v in onverklaard(answered, VAN_ANTWOORDEN)} == {".startdatum", ".vertrouwelijkheidaanduiding"}
    assert [(v.plek, v.regel) for v in onverklaard(doc.van_vraag(asked), VAN_VRAGEN)] == [("kleur", "onbekend")]
    without = vraag("GET", opname.url, {}, None)
    strict = document(gedeeld, "zaken-vng")
    assert {v.plek for v in onverklaard(strict.van_vraag(without), VAN_VRAGEN)} == {"Accept-Crs", "Content-Crs"}
