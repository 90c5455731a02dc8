"""One login that is missing is the trouble of that one system: what the others hold still comes in."""

from __future__ import annotations

from pathlib import Path

import pytest
import requests

from portaal_leefomgeving_plugin.domain.errors import MissingCredential
from portaal_leefomgeving_plugin.domain.verbinding import Inlogwijze, Toegang
from portaal_leefomgeving_plugin.services.laad_gemeente import Onderdeel, laad_gemeente
from tests.gemeente import Gemeente, Voortgang

WEG = Toegang(Inlogwijze.AUTHCFG, "weg")


@pytest.fixture
def zonder(gemeente: Gemeente, monkeypatch: pytest.MonkeyPatch) -> Gemeente:
    """A municipality of which the login "weg" is not in QGIS's database any more, and "slot" cannot be opened."""
    own = gemeente.sessie

    def sessie(toegang: Toegang) -> requests.Session:
        if toegang.authcfg in ("weg", "slot"):
            raise MissingCredential("wie", code="onbekend_authcfg" if toegang.authcfg == "weg" else "hoofdwachtwoord")
        return own(toegang)

    monkeypatch.setattr(gemeente, "sessie", sessie)
    return gemeente


def test_zaken_come_in_where_the_logins_of_other_systems_are_gone(zonder: Gemeente, tmp_path: Path) -> None:
    parts = (Onderdeel.ZAKEN, Onderdeel.INSPECTIES)
    with zonder.omgeving(tmp_path, toegang_objecten=WEG, toegang_dso=WEG) as omgeving:
        report = laad_gemeente(omgeving, Voortgang(), onderdelen=parts)
        assert len(omgeving.werkbestand.zaken()) > 1_000
    (failed,) = report.fouten
    assert failed.onderdeel is Onderdeel.INSPECTIES
    assert isinstance(failed.fout, MissingCredential)
    assert failed.fout.code == "onbekend_authcfg"
    assert "objecten" in failed.fout.system


@pytest.mark.parametrize("toegang", [{"toegang_zgw": WEG}, {"toegang_dso": Toegang(Inlogwijze.AUTHCFG, "slot")}])
def test_without_the_zaaksysteem_or_with_a_locked_database_it_is_told_at_once(
    zonder: Gemeente, tmp_path: Path, toegang: dict[str, Toegang]
) -> None:
    with pytest.raises(MissingCredential), zonder.omgeving(tmp_path, **toegang):
        pass
