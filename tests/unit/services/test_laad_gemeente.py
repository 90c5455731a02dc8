"""Loading a municipality: everything arrives, each part by itself, and a failure leaves what was there."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

import numpy as np
import pytest

from portaal_leefomgeving_plugin.domain.errors import Cancelled, Refused, ServerFault, Unreachable, UnreadableAnswer
from portaal_leefomgeving_plugin.domain.locatie import LocatieKwaliteit
from portaal_leefomgeving_plugin.domain.verbinding import Inlogwijze, Toegang
from portaal_leefomgeving_plugin.domain.verdict import OnbekendReden, Oordeel
from portaal_leefomgeving_plugin.services.laad_gemeente import Onderdeel, laad_gemeente
from portaal_leefomgeving_plugin.services.run_green_lane import GroeneBaanDienst
from portaal_leefomgeving_plugin.services.sync_omgevingsplan import plan_uit_store
from portaal_leefomgeving_plugin.services.sync_zaken import sync_zaken
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving
from tests.gemeente import Gemeente, Voortgang

BSN = b"111222333"


def test_all_parts_arrive(omgeving: Werkomgeving) -> None:
    verslag = laad_gemeente(omgeving, Voortgang())
    assert not verslag.fouten, [str(d.fout) for d in verslag.fouten]
    zaken = omgeving.werkbestand.zaken()
    assert 1_100 <= len(zaken) <= 1_300
    without = sum(z.locatie.kwaliteit is LocatieKwaliteit.ONTBREEKT for z in zaken)
    assert 0.02 <= without / len(zaken) <= 0.05
    kinds = {z.locatie.kwaliteit for z in zaken}
    assert {LocatieKwaliteit.ASSEN_VERWISSELD, LocatieKwaliteit.RD_GETALLEN} <= kinds
    assert len(omgeving.werkbestand.inspecties()) == 400
    plan = plan_uit_store(omgeving.werkbestand, omgeving.verbinding.gemeentecode)
    assert plan is not None
    assert len(plan.regels) >= 150
    assert not plan.onopgelost
    standen = omgeving.werkbestand.bronstanden()
    assert {"bodemkwaliteitszone", "verontreinigde_locatie", "geluid_lden", "natura2000"} <= standen.keys()
    assert all(s.volledig and s.sha256 for s in standen.values())


def test_every_zaak_is_joined_with_its_catalogue(omgeving: Werkomgeving) -> None:
    laad_gemeente(omgeving, Voortgang(), onderdelen=(Onderdeel.ZAKEN,))
    zaken = omgeving.werkbestand.zaken()
    assert all(z.zaaktype_omschrijving for z in zaken)
    assert all(z.status_omschrijving for z in zaken if z.status)
    assert sum(bool(z.behandelaar) for z in zaken) > len(zaken) / 3
    open_mapped = [z for z in zaken if z.einddatum is None and z.fataal is not None]
    assert len(open_mapped) > 200


def test_no_person_reaches_the_disk(omgeving: Werkomgeving) -> None:
    laad_gemeente(omgeving, Voortgang())
    folder = Path(omgeving.werkbestand.path).parent
    for path in folder.rglob("*"):
        if path.is_file():
            assert BSN not in path.read_bytes(), path.name


def test_a_second_load_changes_nothing(omgeving: Werkomgeving) -> None:
    laad_gemeente(omgeving, Voortgang(), onderdelen=(Onderdeel.ZAKEN,))
    before = {z.uuid: z for z in omgeving.werkbestand.zaken()}
    laad_gemeente(omgeving, Voortgang(), onderdelen=(Onderdeel.ZAKEN,))
    assert {z.uuid: z for z in omgeving.werkbestand.zaken()} == before


def test_one_part_that_fails_leaves_the_others(gemeente: Gemeente, omgeving: Werkomgeving) -> None:
    gemeente.beheer(regels=[{"pad": "/objecten/", "soort": "503", "kans": 1.0}])
    verslag = laad_gemeente(omgeving, Voortgang(), onderdelen=(Onderdeel.INSPECTIES, Onderdeel.OMGEVINGSPLAN))
    (failed,) = verslag.fouten
    assert failed.onderdeel is Onderdeel.INSPECTIES
    assert isinstance(failed.fout, ServerFault)
    plan = verslag.deel(Onderdeel.OMGEVINGSPLAN)
    assert plan is not None
    assert plan.aantal >= 150


@pytest.mark.parametrize(
    ("soort", "kind"),
    [("html", UnreadableAnswer), ("afgekapt", (Unreachable, UnreadableAnswer)), ("reset", Unreachable)],
)
def test_a_bad_answer_half_way_deletes_nothing(
    gemeente: Gemeente, omgeving: Werkomgeving, soort: str, kind: type[Exception] | tuple[type[Exception], ...]
) -> None:
    laad_gemeente(omgeving, Voortgang(), onderdelen=(Onderdeel.ZAKEN,))
    before = len(omgeving.werkbestand.zaken())
    moment = omgeving.werkbestand.laatste_sync("zaken")
    gemeente.beheer(regels=[{"pad": "/zaken/api/v1/zaken\\?.*page=2", "soort": soort, "kans": 1.0}])
    verslag = laad_gemeente(omgeving, Voortgang(), onderdelen=(Onderdeel.ZAKEN,))
    (failed,) = verslag.fouten
    assert isinstance(failed.fout, kind)
    assert failed.fout.system
    assert len(omgeving.werkbestand.zaken()) == before
    assert omgeving.werkbestand.laatste_sync("zaken") == moment


def test_nobody_home_is_told_as_unreachable(gemeente: Gemeente, tmp_path: Path) -> None:
    dead = {"zaken": "http://127.0.0.1:9/zaken/api/v1", "catalogi": "http://127.0.0.1:9/catalogi/api/v1"}
    with gemeente.omgeving(tmp_path / "w", **dead) as omgeving:
        verslag = laad_gemeente(omgeving, Voortgang(), onderdelen=(Onderdeel.ZAKEN,))
    assert isinstance(verslag.fouten[0].fout, Unreachable)


def test_a_wrong_secret_is_told_by_the_servers_own_code(gemeente: Gemeente, tmp_path: Path) -> None:
    wrong = Toegang(Inlogwijze.ZGW_JWT, f"{gemeente.gegevens['zgw']['client_id']}:onjuist")
    with gemeente.omgeving(tmp_path / "w", toegang_zgw=wrong) as omgeving:
        verslag = laad_gemeente(omgeving, Voortgang(), onderdelen=(Onderdeel.ZAKEN,))
    fout = verslag.fouten[0].fout
    assert isinstance(fout, Refused)
    assert fout.code == "invalid-jwt-signature"


def test_cancelling_stops_within_a_second_and_deletes_nothing(gemeente: Gemeente, omgeving: Werkomgeving) -> None:
    laad_gemeente(omgeving, Voortgang(), onderdelen=(Onderdeel.ZAKEN,))
    before = len(omgeving.werkbestand.zaken())
    gemeente.beheer(regels=[{"pad": "/zaken/api/v1/", "soort": "traag", "ms": 200, "kans": 1.0}])
    progress = Voortgang(stop_na=2)
    client = omgeving.clients.zgw
    if client is None:
        raise AssertionError
    begin = time.monotonic()
    with pytest.raises(Cancelled):
        sync_zaken(omgeving, client, progress)
    assert time.monotonic() - begin < 5  # the promise is one second; a loaded machine may take longer
    assert len(omgeving.werkbestand.zaken()) == before


def test_a_damaged_package_leaves_the_plan_of_before(
    gemeente: Gemeente, omgeving: Werkomgeving, tmp_path: Path
) -> None:
    laad_gemeente(omgeving, Voortgang(), onderdelen=(Onderdeel.OMGEVINGSPLAN,))
    package = omgeving.werkbestand.pakket()
    if package is None:
        raise AssertionError
    cut = tmp_path / "half.zip"
    shutil.copy(package, cut)
    cut.write_bytes(cut.read_bytes()[: cut.stat().st_size // 2])
    before = package.read_bytes()
    omgeving2 = gemeente.omgeving(tmp_path / "winkel2", omgevingsplan=str(cut))
    with omgeving2 as other:
        (failed,) = laad_gemeente(other, Voortgang(), onderdelen=(Onderdeel.OMGEVINGSPLAN,)).fouten
        assert type(failed.fout).__name__ == "UnreadablePackage"
        assert other.werkbestand.pakket() is None
    again = omgeving.werkbestand.pakket()
    assert again is not None
    assert again.read_bytes() == before


@np.errstate(invalid="ignore")  # GEOS sets the flag where it need not
def test_a_source_that_never_answered_is_told_as_out_of_reach_and_by_its_name(
    omgeving: Werkomgeving, gemeente: Gemeente
) -> None:
    gemeente.beheer(regels=[{"pad": "natura", "soort": "503"}])
    try:
        laad_gemeente(omgeving, Voortgang())
    finally:
        gemeente.beheer(regels=[])
    assert "natura2000" not in {b.id for b in omgeving.werkbestand.bronnen()}  # no layer stands on it
    zaak = next(z for z in omgeving.werkbestand.zaken() if z.locatie.betrouwbaar and z.einddatum is None)
    baan = GroeneBaanDienst(omgeving, omgeving.werkbestand.bronnen()).toets([zaak])[0]
    about = [b for b in baan.bevindingen if b.bron is not None and b.bron.bron == "natura2000"]
    assert about
    assert {(b.oordeel, b.reden) for b in about} == {(Oordeel.ONBEKEND, OnbekendReden.BRON_ONBEREIKBAAR)}
    assert all(b.bron is not None and b.bron.titel for b in about)
