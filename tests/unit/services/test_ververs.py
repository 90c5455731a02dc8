"""A refresh sees what changed with few requests, and concludes nothing about what it did not ask for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import requests

from portaal_leefomgeving_plugin.connectors.zgw.client import ZgwClient
from portaal_leefomgeving_plugin.domain.verbinding import Inlogwijze, Toegang
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.services.sync_zaken import sync_zaken
from portaal_leefomgeving_plugin.services.ververs import Verversing
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving
from tests.gemeente import Gemeente, Voortgang

CRS = {"Accept-Crs": "EPSG:4326", "Content-Crs": "EPSG:4326"}


@dataclass
class Plek:
    """A desk that has loaded, and a colleague elsewhere who changes things on the server."""

    gemeente: Gemeente
    omgeving: Werkomgeving
    ander: requests.Session
    verversing: Verversing

    def doe(self, method: str, url: str, body: Any = None) -> Any:
        answer = self.ander.request(method, url, json=body, headers=CRS, timeout=20)
        assert answer.ok, answer.text
        return answer.json() if answer.content else None

    def ververs(self, *in_beeld: ZaakRegel) -> Any:
        return self.verversing.ververs(self.omgeving, Voortgang(), in_beeld=[z.uuid for z in in_beeld])

    def gevraagd(self, *in_beeld: ZaakRegel) -> int:
        """How many requests a refresh makes."""
        self.gemeente.beheer(regels=[{"pad": "/api/v1/", "soort": "traag", "ms": 0}])
        self.ververs(*in_beeld)
        (rule,) = self.gemeente.beheer()["regels"]
        return int(rule["geraakt"])

    def open_zaken(self) -> list[ZaakRegel]:
        return [z for z in self.omgeving.werkbestand.zaken() if z.einddatum is None and z.status_volgnummer == 1]

    def status(self, zaak: ZaakRegel, volgnummer: int) -> str:
        zaaktype = self.omgeving.werkbestand.zaaktypen()[zaak.zaaktype]
        step = next(s for s in zaaktype.statustypen if s.volgnummer == volgnummer)
        moment = (datetime.now(UTC) - timedelta(seconds=1)).isoformat().replace("+00:00", "Z")
        body = {"zaak": zaak.url, "statustype": step.url, "datumStatusGezet": moment}
        return str(self.doe("POST", f"{self.gemeente.gegevens['zaken']}statussen", body)["url"])

    def nu(self, zaak: ZaakRegel) -> ZaakRegel:
        found = self.omgeving.werkbestand.zaak(zaak.uuid)
        assert found is not None
        return found


@pytest.fixture(scope="module")
def eigen() -> Iterator[Gemeente]:
    running = Gemeente("--zaken", "400")
    yield running
    running.stop()


@pytest.fixture
def plek(eigen: Gemeente, tmp_path: Path) -> Iterator[Plek]:
    key = eigen.gegevens["toepassingen"]["portaal-coordinator"]
    with eigen.omgeving(tmp_path / "w") as omgeving:
        client = omgeving.clients.zgw
        assert client is not None
        sync_zaken(omgeving, client, Voortgang())
        other = eigen.sessie(Toegang(Inlogwijze.ZGW_JWT, f"{key['client_id']}:{key['geheim']}"))
        yield Plek(eigen, omgeving, other, Verversing())
        other.close()
    eigen.beheer(regels=[])


def test_where_nothing_changed_little_is_asked_and_nothing_written(plek: Plek) -> None:
    before = plek.omgeving.werkbestand.zaken()
    told = plek.ververs()
    assert (told.nieuw, told.veranderd, told.verdwenen, told.gevraagd) == ((), (), (), 0)
    assert not told.catalogus_veranderd
    assert plek.omgeving.werkbestand.zaken() == before
    # the versions in the catalogue, the front of the open zaken, the front of the statussen
    assert plek.gevraagd() == 3


def test_a_new_zaak_comes_in_with_its_status_and_behandelaar(plek: Plek) -> None:
    one = plek.open_zaken()[0]
    body = {"bronorganisatie": one.bronorganisatie, "zaaktype": one.zaaktype, "startdatum": one.startdatum.isoformat(),
            "verantwoordelijkeOrganisatie": one.bronorganisatie, "omschrijving": "Nieuw"}  # fmt: skip
    made = plek.doe("POST", f"{plek.gemeente.gegevens['zaken']}zaken", body)
    told = plek.ververs()
    assert told.nieuw == (made["uuid"],)
    stored = plek.omgeving.werkbestand.zaak(made["uuid"])
    assert stored is not None
    assert (stored.omschrijving, stored.zaaktype_identificatie) == ("Nieuw", one.zaaktype_identificatie)


def test_a_new_status_is_seen_wherever_the_zaak_lies(plek: Plek) -> None:
    one, two = plek.open_zaken()[:2]
    new = plek.status(one, 2)
    told = plek.ververs()
    assert told.veranderd == (one.uuid,)
    assert plek.nu(one).status == new
    assert plek.nu(one).status_volgnummer == 2
    assert plek.nu(two) == two


def test_what_else_changed_is_seen_of_what_is_in_view(plek: Plek) -> None:
    seen, unseen = plek.open_zaken()[:2]
    for zaak in (seen, unseen):
        plek.doe("PATCH", zaak.url, {"omschrijving": "Veranderd", "uiterlijkeEinddatumAfdoening": "2031-01-01"})
    told = plek.ververs(seen)
    assert told.veranderd == (seen.uuid,)
    assert plek.nu(seen).omschrijving == "Veranderd"
    assert plek.nu(unseen) == unseen


def test_what_is_in_view_is_asked_for_by_its_etag(plek: Plek) -> None:
    seen = plek.open_zaken()[:5]
    first, second = plek.gevraagd(*seen), plek.gevraagd(*seen)
    # the first time status is known but behandelaar asked for; then there is 304 and nothing more
    assert (first, second) == (3 + 5 + 5, 3 + 5)


def test_a_zaak_that_the_server_denies_goes_and_no_other(plek: Plek) -> None:
    gone, stays, unseen = plek.open_zaken()[:3]
    for zaak in (gone, unseen):
        plek.doe("DELETE", zaak.url)
    told = plek.ververs(gone, stays)
    assert told.verdwenen == (gone.uuid,)
    assert plek.omgeving.werkbestand.zaak(gone.uuid) is None
    assert plek.omgeving.werkbestand.zaak(unseen.uuid) == unseen
    assert plek.omgeving.werkbestand.zaak(stays.uuid) == stays


def test_without_an_order_by_newness_all_statussen_are_read(plek: Plek, monkeypatch: pytest.MonkeyPatch) -> None:
    one = plek.open_zaken()[-1]
    real = ZgwClient.nieuwste_statussen

    def oldest_first(self: ZgwClient, progress: Any) -> Iterator[Any]:
        return iter(sorted(real(self, progress), key=lambda page: max(s.datum_gezet for s in page)))

    plek.status(one, 2)
    monkeypatch.setattr(ZgwClient, "nieuwste_statussen", oldest_first)
    assert one.uuid in plek.ververs().veranderd
