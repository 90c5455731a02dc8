"""A place looked up by what a zaak is about: found at its own address or parcel, and a near miss is no find."""

from __future__ import annotations

import pytest
import shapely

from portaal_leefomgeving_plugin.connectors.locatieserver.client import Locatieserver
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.domain.dossierdelen import Zaakobject
from portaal_leefomgeving_plugin.domain.locatie import LocatieKwaliteit
from portaal_leefomgeving_plugin.domain.verbinding import Inlogwijze, Toegang
from portaal_leefomgeving_plugin.domain.zoeken import PlekSoort
from portaal_leefomgeving_plugin.services.laad_gemeente import Onderdeel, laad_gemeente
from portaal_leefomgeving_plugin.services.lees_delen import lees_delen
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving
from portaal_leefomgeving_plugin.services.zoek_locatie import opzoekbaar, zoek_locatie
from tests.gemeente import Gemeente, Klok, Voortgang


@pytest.fixture
def server(gemeente: Gemeente):
    with gemeente.sessie(Toegang(Inlogwijze.GEEN)) as session:
        api = ApiSession(session, system="Locatieserver", clock=Klok())
        yield Locatieserver(api, gemeente.gegevens["locatieserver"])


def voorwerp(soort: str, naam: str, identificatie: str = "") -> Zaakobject:
    return Zaakobject("u", soort, naam, identificatie, "", "")


def test_a_zaak_lies_at_its_own_address(server: Locatieserver, omgeving: Werkomgeving, gemeente: Gemeente) -> None:
    laad_gemeente(omgeving, Voortgang(), onderdelen=(Onderdeel.ZAKEN,))
    code = gemeente.gegevens["gemeentecode"]
    known = [r for r in omgeving.werkbestand.zaken() if r.locatie.kwaliteit is LocatieKwaliteit.GOED
             and r.identificatie.startswith("VBS-90001")]  # fmt: skip
    tried = 0
    for regel in known[:4]:
        objects = lees_delen(omgeving, regel).zaakobjecten
        found = zoek_locatie(server, objects, gemeente=code, progress=Voortgang())
        assert found is not None
        assert found.soort is PlekSoort.ADRES
        assert shapely.from_wkb(found.plek).distance(shapely.from_wkb(regel.locatie.geometrie)) < 60
        tried += 1
    assert tried


def test_a_parcel_is_found_however_it_is_spelled(
    server: Locatieserver, omgeving: Werkomgeving, gemeente: Gemeente
) -> None:
    laad_gemeente(omgeving, Voortgang(), onderdelen=(Onderdeel.ZAKEN,))
    regel = next(r for r in omgeving.werkbestand.zaken() if r.identificatie == "VBS-900001")
    parcels = [o for o in lees_delen(omgeving, regel).zaakobjecten if o.soort == "kadastrale_onroerende_zaak"]
    found = zoek_locatie(server, parcels, gemeente=gemeente.gegevens["gemeentecode"], progress=Voortgang())
    assert found is not None
    assert found.soort is PlekSoort.PERCEEL


def test_a_near_miss_is_no_find(server: Locatieserver, gemeente: Gemeente) -> None:
    code = gemeente.gegevens["gemeentecode"]
    for name in ("Niet Bestaande Weg 1, 0000XX Nergens", "Boegstraat 99999, 9999CZ Voorbeeldstad"):
        assert zoek_locatie(server, [voorwerp("adres", name)], gemeente=code, progress=Voortgang()) is None


def test_only_addresses_and_parcels_are_looked_up_and_addresses_first() -> None:
    objects = [voorwerp("pand", "", "1"), voorwerp("kadastrale_onroerende_zaak", "VBS00C704"),
               voorwerp("adres", "Boegstraat 82"), voorwerp("adres", "")]  # fmt: skip
    assert [o.soort for o in opzoekbaar(objects)] == ["adres", "kadastrale_onroerende_zaak"]
