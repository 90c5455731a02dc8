"""A dossier as it is opened: all of it from the gemeente, and what is missing named with the reason."""

from __future__ import annotations

import pytest

from portaal_leefomgeving_plugin.demo.storing import Regel
from portaal_leefomgeving_plugin.demo.wire import Request, Response
from portaal_leefomgeving_plugin.domain.errors import NotFound
from portaal_leefomgeving_plugin.domain.zaak import ZaakUrl
from tests.unit.demo.maker import Maker, Vraag
from tests.unit.demo.opnames import opnames
from tests.unit.demo.wereld import Wereld
from tests.unit.zgw.aansluiting import Pc, aangesloten, op_gemeente
from tests.unit.zgw.weergave import Weergave


def _vol_dossier(maker: Maker) -> ZaakUrl:
    """A closed zaak with a rol of each kind that was recorded, a document and a besluit."""
    zaak = maker.zaak()
    for name in ("rollen-create-medewerker-201", "rollen-create-initiator-201"):
        maker.rol(zaak, name)
    maker.koppel(zaak, maker.document(indicatieGebruiksrecht=False))
    besluit = maker.vertaald(opnames()["besluiten-create-201"].body)
    maker.w.doe("POST", "besluiten/api/v1/besluiten", {**besluit, "zaak": zaak})
    maker.resultaat(zaak)
    maker.status(zaak, "eind", "2026-11-20T09:00:00Z")
    return ZaakUrl(zaak)


def test_a_dossier_has_all_its_parts(wereld: Wereld, maker: Maker) -> None:
    zaak = _vol_dossier(maker)
    with op_gemeente(wereld) as a:
        dossier = a.client.dossier(zaak)
    assert dossier.onderdelen_niet_gelezen == ()
    assert dossier.zaak.url == zaak
    assert dossier.zaaktype.identificatie == "OV-REG"
    assert [s.status.statustype for s in dossier.statussen] == [maker.statustype("eind"), maker.statustype("ontvangen")]
    assert dossier.resultaat_omschrijving == "Geweigerd"
    assert sorted((r.omschrijving_generiek, r.medewerker) for r in dossier.rollen) == [
        ("behandelaar", "j.devries"),
        ("initiator", ""),
    ]
    assert [(d.titel, d.omvang) for d in dossier.documenten] == [("Situatietekening", 620)]
    assert [b.besluittype for b in dossier.besluiten] == ["Besluit op aanvraag"]
    assert "111222333" not in repr(dossier)


def test_a_dossier_reads_no_contents_of_documents(wereld: Wereld, maker: Maker) -> None:
    zaak = _vol_dossier(maker)
    with op_gemeente(wereld) as a:
        a.client.dossier(zaak)
        assert not a.gevraagd(deel="/download")
        assert {r.method for r in a.gevraagd()} == {"GET"}


@pytest.mark.parametrize(
    ("pad", "onderdeel"),
    [
        ("/statussen", "statussen"),
        ("/rollen", "rollen"),
        ("/resultaten/", "resultaat"),
        ("/besluiten", "besluiten"),
        ("/statustypen", "zaaktype"),
    ],
)
def test_a_part_that_fails_is_named_and_the_rest_is_there(
    wereld: Wereld, maker: Maker, pad: str, onderdeel: str
) -> None:
    zaak = _vol_dossier(maker)
    wereld.storing.regels[:] = [Regel(pad=pad, methode="GET", soort="500")]
    with op_gemeente(wereld) as a:
        dossier = a.client.dossier(zaak)
    missing = dict(dossier.onderdelen_niet_gelezen)
    assert missing.pop(onderdeel) == "serverfout"
    # without its zaaktype the resultaat still has a name: it is read by itself or named as missing
    assert set(missing) <= ({"resultaat"} if onderdeel == "zaaktype" else set())
    assert dossier.documenten


def test_apis_that_are_not_configured_are_said_to_be_so(wereld: Wereld, maker: Maker) -> None:
    zaak = _vol_dossier(maker)
    with op_gemeente(wereld, documenten=False, besluiten=False) as a:
        dossier = a.client.dossier(zaak)
        assert not a.gevraagd(deel="/documenten/") + a.gevraagd(deel="/besluiten/")
    assert dict(dossier.onderdelen_niet_gelezen) == {"documenten": "niet_ingesteld", "besluiten": "niet_ingesteld"}


def test_a_zaak_that_cannot_be_read_is_no_dossier(wereld: Wereld) -> None:
    absent = ZaakUrl(f"{wereld.base}/zaken/api/v1/zaken/00000000-0000-0000-0000-000000000000")
    with op_gemeente(wereld) as a, pytest.raises(NotFound):
        a.client.dossier(absent)


def test_a_dossier_follows_what_changed(wereld: Wereld, maker: Maker) -> None:
    zaak = ZaakUrl(maker.zaak())
    with op_gemeente(wereld) as a:
        before = a.client.zaak(zaak)
        assert before is not None
        assert a.client.zaak(zaak, etag=before.etag) is None
        maker.status(zaak, "toets", "2026-11-20T09:00:00Z")
        after = a.client.zaak(zaak, etag=before.etag)
    assert after is not None
    assert after.status != before.status


def test_documents_are_found_one_by_one_where_the_server_lacks_openzaaks_filter(plaat: Weergave) -> None:
    zaak = f"{plaat.base}/zaken/api/v1/zaken/9588a5c5-77d2-4661-8921-716e0606ce66"
    plaat.speel("GET", zaak.removeprefix(plaat.base), "zaken-detail-closed")
    plaat.speel("GET", "/zaakinformatieobjecten", "zaakinformatieobjecten-list-of-zaak-bare-array")
    document = opnames()["documenten-detail"].url.removeprefix("http://localhost:8001")
    plaat.speel("GET", document, "documenten-detail")
    plaat.speel("GET", "/statussen", "statussen-list-of-zaak")
    plaat.speel("GET", "/rollen", "rollen-list-of-zaak")
    plaat.speel("GET", "/besluiten", "besluiten-list-of-zaak")

    def filter_unknown(_request: Request) -> Response:
        return plaat.plaat("zaken-list-error-400-unknown-param")

    plaat.laat("GET", "/enkelvoudiginformatieobjecten", filter_unknown)
    with aangesloten(plaat.base, clock=Pc()) as a:
        dossier = a.client.dossier(ZaakUrl(zaak))
    assert [(d.titel, d.formaat) for d in dossier.documenten] == [("Situatietekening", "application/pdf")]
    assert "documenten" not in dict(dossier.onderdelen_niet_gelezen)
    assert len(dossier.rollen) == 3
    # the catalogue was not to be had: the besluit is there under its type's address, the zaaktype is named as missing
    assert len(dossier.besluiten) == 1
    assert dict(dossier.onderdelen_niet_gelezen)["zaaktype"] == "niet_gevonden"


def test_a_zaak_of_a_version_without_resultaat_has_none(wereld: Wereld, maker: Maker) -> None:
    open_, closed = ZaakUrl(maker.zaak()), ZaakUrl(maker.gesloten(Vraag()))
    with op_gemeente(wereld) as a:
        assert a.client.dossier(open_).resultaat_omschrijving == ""
        assert a.client.dossier(closed).resultaat_omschrijving == "Geweigerd"
