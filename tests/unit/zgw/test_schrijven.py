"""Setting a status or a resultaat on a line that fails: it is known what became of it, and it is there once."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest

from portaal_leefomgeving_plugin.demo.storing import Regel
from portaal_leefomgeving_plugin.demo.wire import Request, Response
from portaal_leefomgeving_plugin.domain.errors import (
    Changed,
    PortaalError,
    Refused,
    Rejected,
    ServerFault,
    Unreachable,
    UnreadableAnswer,
)
from portaal_leefomgeving_plugin.domain.zaak import Status, StatustypeUrl, Zaak, ZaakUrl
from tests.unit.demo.maker import STAPPEN, Maker, Vraag
from tests.unit.demo.wereld import COORDINATOR, Wereld
from tests.unit.zgw.aansluiting import Aansluiting, Pc, aangesloten, op_gemeente, utc
from tests.unit.zgw.weergave import Weergave

MOMENT = utc("2026-11-23T10:00:00.123Z")
TOELICHTING = "In behandeling genomen"


def _zet(a: Aansluiting, maker: Maker, zaak: str, stap: str = "behandeling", toelichting: str = TOELICHTING) -> Status:
    return a.client.zet_status(
        ZaakUrl(zaak), StatustypeUrl(maker.statustype(stap)), datum_gezet=MOMENT, toelichting=toelichting, reden="proef"
    )


def _statussen(wereld: Wereld, zaak: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = wereld.doe("GET", f"zaken/api/v1/statussen?zaak={zaak}")["results"]
    return found


def _stoor(
    wereld: Wereld, soort: str, *, aantal: int | None = 1, gedaan: bool, methode: str = "POST", pad: str = "/statussen"
) -> None:
    wereld.storing.regels[:] = [Regel(pad=pad, methode=methode, soort=soort, aantal=aantal, na_verwerking=gedaan)]


def test_a_status_is_set_as_it_was_asked(wereld: Wereld, maker: Maker) -> None:
    zaak = maker.zaak()
    with op_gemeente(wereld) as a:
        made = _zet(a, maker, zaak)
    newest = _statussen(wereld, zaak)[0]
    assert (made.url, made.zaak, made.statustype) == (newest["url"], zaak, maker.statustype("behandeling"))
    assert (newest["datumStatusGezet"], newest["statustoelichting"]) == ("2026-11-23T10:00:00.123000Z", TOELICHTING)
    assert made.datum_gezet == MOMENT
    assert made.is_laatste


@pytest.mark.parametrize("soort", ["reset", "500", "503", "html", "afgekapt", "429"])
def test_a_status_whose_answer_got_lost_is_found_and_stands_there_once(
    wereld: Wereld, maker: Maker, soort: str
) -> None:
    zaak = maker.zaak()
    _stoor(wereld, soort, gedaan=True)
    with op_gemeente(wereld) as a:
        made = _zet(a, maker, zaak)
        sent = [json.loads(r.body)["datumStatusGezet"] for r in a.gevraagd("POST", "/statussen") if r.body]
    assert set(sent) == {"2026-11-23T10:00:00.123Z"}, "the same moment each time, or it would stand there twice"
    ours = [s for s in _statussen(wereld, zaak) if s["statustype"] == maker.statustype("behandeling")]
    assert [s["url"] for s in ours] == [made.url]
    assert wereld.storing.regels[0].geraakt == 1


@pytest.mark.parametrize("soort", ["reset", "500", "503", "html"])
def test_a_status_that_never_arrived_is_set_by_the_next_attempt(wereld: Wereld, maker: Maker, soort: str) -> None:
    zaak = maker.zaak()
    _stoor(wereld, soort, gedaan=False)
    with op_gemeente(wereld) as a:
        made = _zet(a, maker, zaak)
        assert a.pauzes == [0.5]
    assert _statussen(wereld, zaak)[0]["url"] == made.url
    assert len(_statussen(wereld, zaak)) == 2


def test_an_eindstatus_whose_answer_got_lost_is_known_for_ours_though_the_zaak_is_closed_by_then(
    wereld: Wereld, maker: Maker
) -> None:
    zaak = maker.zaak()
    maker.resultaat(zaak)
    _stoor(wereld, "reset", gedaan=True)
    with op_gemeente(wereld) as a:
        made = _zet(a, maker, zaak, "eind")
        assert [answer.status_code for answer in a.antwoorden if answer.request.method == "POST"] == [403]
    assert made.statustype == maker.statustype("eind")
    assert len(_statussen(wereld, zaak)) == 2


def test_every_answer_lost_but_the_status_is_there_is_no_error(wereld: Wereld, maker: Maker) -> None:
    zaak = maker.zaak()
    _stoor(wereld, "reset", aantal=3, gedaan=True)
    with op_gemeente(wereld) as a:
        made = _zet(a, maker, zaak)
        assert a.pauzes == [0.5, 2.0]
    assert _statussen(wereld, zaak)[0]["url"] == made.url


@pytest.mark.parametrize(("soort", "fout"), [("reset", Unreachable), ("500", ServerFault), ("html", UnreadableAnswer)])
def test_a_line_that_stays_down_is_an_error_after_three_attempts(
    wereld: Wereld, maker: Maker, soort: str, fout: type[PortaalError]
) -> None:
    zaak = maker.zaak()
    _stoor(wereld, soort, aantal=None, gedaan=False)
    with op_gemeente(wereld) as a, pytest.raises(fout):
        _zet(a, maker, zaak)
    assert wereld.storing.regels[0].geraakt == 3
    wereld.storing.regels.clear()
    assert len(_statussen(wereld, zaak)) == 1


@pytest.mark.parametrize(
    ("stap", "toelichting"),
    [("toets", TOELICHTING), ("behandeling", "Door een ander gezet")],
    ids=["stap", "toelichting"],
)
def test_a_status_of_someone_else_at_the_same_moment_is_not_called_ours(
    wereld: Wereld, maker: Maker, stap: str, toelichting: str
) -> None:
    zaak = maker.zaak()
    with op_gemeente(wereld, wie=COORDINATOR) as other:
        _zet(other, maker, zaak, stap, toelichting)
    with op_gemeente(wereld) as a, pytest.raises(Rejected) as fout:
        _zet(a, maker, zaak)
    assert fout.value.has("unique")
    assert len(_statussen(wereld, zaak)) == 2


def test_the_same_status_asked_twice_is_there_once(wereld: Wereld, maker: Maker) -> None:
    zaak = maker.zaak()
    with op_gemeente(wereld) as a:
        first, second = _zet(a, maker, zaak), _zet(a, maker, zaak)
    assert first.url == second.url
    assert len(_statussen(wereld, zaak)) == 2


def test_simultaneous_posts_that_break_the_real_server_are_looked_up(plaat: Weergave, maker: Maker) -> None:
    """OpenZaak answers 500 to what comes in beside one of the same moment (recorded): someone else's stands there."""
    zaak, statustype = (plaat.base + path for path in ("/zaken/api/v1/zaken/1", "/catalogi/api/v1/statustypen/1"))
    theirs = plaat.lichaam("statussen-create-201") | {"zaak": zaak, "datumStatusGezet": "2026-11-23T10:00:00.123000Z"}
    attempts: list[Request] = []

    def post(request: Request) -> Response:
        attempts.append(request)
        return plaat.plaat("zaken-create-point-z" if len(attempts) == 1 else "statussen-error-400-duplicate-datum")

    plaat.laat("POST", "/statussen", post)
    plaat.laat(
        "GET", "/statussen", lambda _r: Response.json({"count": 1, "next": None, "previous": None, "results": [theirs]})
    )
    with aangesloten(plaat.base, clock=Pc()) as a, pytest.raises(Rejected) as fout:
        a.client.zet_status(ZaakUrl(zaak), StatustypeUrl(statustype), datum_gezet=MOMENT, toelichting="", reden="")
    assert fout.value.has("unique")
    assert len(attempts) == 2


@pytest.mark.parametrize(
    ("opname", "code"),
    [
        ("statussen-error-400-date-in-future", "date-in-future"),
        ("statussen-error-400-eindstatus-without-resultaat", "resultaat-does-not-exist"),
        ("statussen-error-400-statustype-other-zaaktype", "zaaktype-mismatch"),
        ("statussen-error-400-toelichting-1001", "max_length"),
        ("statussen-error-400-zaak-does-not-exist", "object-does-not-exist"),
        ("close-eindstatus-doc-locked", "informatieobject-locked"),
        ("close-eindstatus-indicatieGebruiksrecht-null", "indicatiegebruiksrecht-unset"),
    ],
)
def test_a_recorded_rejection_keeps_its_codes_and_reasons_and_is_not_repeated(
    plaat: Weergave, opname: str, code: str
) -> None:
    plaat.speel("POST", "/statussen", opname)
    with aangesloten(plaat.base, clock=Pc()) as a, pytest.raises(Rejected) as fout:
        a.client.zet_status(
            ZaakUrl(f"{plaat.base}/zaken/api/v1/zaken/1"),
            StatustypeUrl("x"),
            datum_gezet=MOMENT,
            toelichting="",
            reden="",
        )
    (recorded,) = plaat.lichaam(opname)["invalidParams"]
    (param,) = fout.value.invalid
    assert (param.name, param.code, param.reason) == (recorded["name"], code, recorded["reason"][:300])
    assert len(plaat.gevraagd) == 1


def test_the_servers_time_lets_a_fast_pc_set_a_status_now(wereld: Wereld, maker: Maker) -> None:
    zaak = maker.zaak()
    with op_gemeente(wereld, verschil=timedelta(minutes=10)) as a:
        a.client.zaak(ZaakUrl(zaak))
        moment = a.client.servertijd()
        assert timedelta() < wereld.klok.nu() - moment < timedelta(seconds=4)
        a.client.zet_status(
            ZaakUrl(zaak), StatustypeUrl(maker.statustype("behandeling")), datum_gezet=moment, toelichting="", reden=""
        )
    assert len(_statussen(wereld, zaak)) == 2


# --- resultaten -------------------------------------------------------------------------------------


def _ander(a: Aansluiting, zaak: Zaak) -> str:
    """A resultaattype that ``maker.resultaat`` does not give."""
    kinds = a.client.zaaktype(zaak.zaaktype).resultaattypen
    return next(k.url for k in kinds if not k.url.endswith(STAPPEN["geweigerd"]) and k.omschrijving != "Geweigerd")


def _gelezen(a: Aansluiting, zaak: str) -> Zaak:
    read = a.client.zaak(ZaakUrl(zaak))
    assert read is not None
    return read


def _geef(a: Aansluiting, zaak: str) -> tuple[str, str]:
    """The url of the resultaat, and the type that it was to have."""
    read = _gelezen(a, zaak)
    kind = _ander(a, read)
    return a.client._schrijver.geef_resultaat(read, kind, reden="proef"), kind


@pytest.mark.parametrize("gedaan", [True, False])
def test_a_resultaat_whose_answer_got_lost_is_there_once(wereld: Wereld, maker: Maker, gedaan: bool) -> None:
    zaak = maker.zaak()
    _stoor(wereld, "reset", gedaan=gedaan, pad="/resultaten")
    with op_gemeente(wereld) as a:
        made, _kind = _geef(a, zaak)
        assert not a.gevraagd("PATCH")
    (held,) = wereld.doe("GET", f"zaken/api/v1/resultaten?zaak={zaak}")["results"]
    assert held["url"] == made


def test_a_zaak_that_has_another_resultaat_gets_it_changed(wereld: Wereld, maker: Maker) -> None:
    zaak = maker.zaak()
    before = maker.resultaat(zaak)
    with op_gemeente(wereld) as a:
        made, kind = _geef(a, zaak)
    assert made == before
    (held,) = wereld.doe("GET", f"zaken/api/v1/resultaten?zaak={zaak}")["results"]
    assert held["resultaattype"] == kind
    assert wereld.doe("GET", f"{zaak}/audittrail")[-1]["toelichting"] == "proef"


def test_a_resultaat_that_someone_else_gave_meanwhile_is_left_alone(wereld: Wereld, maker: Maker) -> None:
    zaak = maker.zaak()
    with op_gemeente(wereld) as a:
        read = _gelezen(a, zaak)
        theirs = maker.resultaat(zaak)
        with pytest.raises(Changed):
            a.client._schrijver.geef_resultaat(read, _ander(a, read), reden="proef")
        kind = _ander(a, read)
    (held,) = wereld.doe("GET", f"zaken/api/v1/resultaten?zaak={zaak}")["results"]
    assert held["url"] == theirs
    assert held["resultaattype"] != kind


def test_a_closed_zaak_gets_no_resultaat(wereld: Wereld, maker: Maker) -> None:
    zaak = maker.gesloten(Vraag())
    with op_gemeente(wereld) as a, pytest.raises(Refused) as fout:
        _geef(a, zaak)
    assert fout.value.code == "zaak-gesloten"
