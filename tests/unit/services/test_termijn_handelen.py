"""Extending, suspending and resuming: the dates move with it, periods are kept, and two people are told the truth."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from portaal_leefomgeving_plugin.domain.errors import Changed, NotAllowed, PartlyDone
from portaal_leefomgeving_plugin.domain.perioden import Grondslag, lees
from portaal_leefomgeving_plugin.domain.termijn import TermijnOnbekend
from portaal_leefomgeving_plugin.domain.termijnwijziging import REDEN_TEKENS
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.services.hervatten import bereid_hervatten, hervat
from portaal_leefomgeving_plugin.services.laad_gemeente import Onderdeel, laad_gemeente
from portaal_leefomgeving_plugin.services.open_dossier import open_dossier
from portaal_leefomgeving_plugin.services.opschorten import bereid_opschorten, schort_op
from portaal_leefomgeving_plugin.services.termijngebeurtenissen import gebeurtenissen_van, sync_termijnen
from portaal_leefomgeving_plugin.services.verlengen import bereid_verlengen, verleng
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving
from tests.gemeente import Gemeente, Voortgang

WAAROM = "Wij wachten op aanvullende gegevens"
_gebruikt: set[str] = set()


@pytest.fixture
def geladen(omgeving: Werkomgeving) -> Werkomgeving:
    laad_gemeente(omgeving, Voortgang(), onderdelen=(Onderdeel.ZAKEN,))
    return omgeving


@pytest.fixture
def zonder_register(gemeente: Gemeente, tmp_path: Path) -> Iterator[Werkomgeving]:
    """A connection whose municipality keeps no events."""
    with gemeente.omgeving(tmp_path / "zonder", termijngebeurtenis_objecttype="") as place:
        laad_gemeente(place, Voortgang(), onderdelen=(Onderdeel.ZAKEN,))
        yield place


def een_zaak(omgeving: Werkomgeving, soort: str = "OV-REG", **eisen: object) -> ZaakRegel:
    """An open zaak of this kind whose term has days left, and that no other test has touched."""
    wanted = {"opgeschort": False, "eerder_opgeschort": False, "verlengd_met": ""} | eisen
    today = omgeving.clock.today()
    for regel in omgeving.werkbestand.zaken():
        if regel.uuid in _gebruikt or regel.einddatum is not None or regel.zaaktype_identificatie != soort:
            continue
        left = regel.fataal is not None and regel.fataal >= today + timedelta(days=10)
        fits = all(getattr(regel, name) == value for name, value in wanted.items())
        if left and fits and regel.startdatum <= today - timedelta(days=6):
            _gebruikt.add(regel.uuid)
            return regel
    raise LookupError("no such zaak in the demo data")


def op_server(omgeving: Werkomgeving, regel: ZaakRegel):
    assert omgeving.clients.zgw is not None
    found = omgeving.clients.zgw.zaak(regel.url)
    assert found is not None
    return found


def opgeschort(omgeving: Werkomgeving, regel: ZaakRegel, *, verzoek: date, tot: date):
    return schort_op(
        omgeving,
        bereid_opschorten(omgeving, regel),
        verzoek=verzoek,
        tot=tot,
        grondslag=Grondslag.AANVULLING,
        motivering=WAAROM,
        reden="proef",
    )


# --- verlengen --------------------------------------------------------------------------------------


def test_an_extension_moves_both_dates_of_the_server_with_it(geladen: Werkomgeving) -> None:
    regel = een_zaak(geladen)
    verlenging = bereid_verlengen(geladen, regel)
    assert (verlenging.hoogstens, verlenging.grondslag) == (42, Grondslag.VERLENGING_REGULIER)
    shown = verlenging.wissel(28)
    told = verleng(geladen, verlenging, 28, motivering="Advies nodig", reden="proef")
    now = op_server(geladen, regel)
    assert told.zeker
    assert told.geregistreerd
    assert (now.einddatum_gepland, now.uiterlijke_einddatum) == (shown.gepland[1], shown.uiterlijk[1])
    assert shown.uiterlijk[0] is not None
    assert now.uiterlijke_einddatum == shown.uiterlijk[0] + timedelta(days=28)
    assert now.verlengd_met == "P28D"
    stored = geladen.werkbestand.zaak(regel.uuid)
    assert stored is not None
    assert (stored.verlengd_met, stored.uiterlijke_einddatum) == ("P28D", now.uiterlijke_einddatum)


def test_the_arithmetic_of_an_extension_is_shown_with_its_article(geladen: Werkomgeving) -> None:
    steps = bereid_verlengen(geladen, een_zaak(geladen)).wissel(14).termijn[1].stappen
    (step,) = [s for s in steps if s.code == "verlenging"]
    assert (step.artikel, step.params["dagen"]) == ("Omgevingswet 16.64 lid 2", 14)


def test_a_term_is_extended_once_and_no_longer_than_the_law_allows(geladen: Werkomgeving) -> None:
    regel = een_zaak(geladen)
    verlenging = bereid_verlengen(geladen, regel)
    with pytest.raises(NotAllowed) as caught:
        verleng(geladen, verlenging, 43, motivering="Advies nodig", reden="")
    assert caught.value.code == "verlenging_te_lang"
    verleng(geladen, verlenging, 42, motivering="Advies nodig", reden="")
    assert bereid_verlengen(geladen, regel).beeld.verboden == "al_verlengd"


def test_a_zaaktype_that_knows_no_extension_gets_none(geladen: Werkomgeving) -> None:
    regel = een_zaak(geladen, "MEL-SLO")
    assert bereid_verlengen(geladen, regel).beeld.verboden == "zaaktype_verlengt_niet"


def test_a_reason_that_stays_with_the_zaak_is_asked_for_and_fits(geladen: Werkomgeving) -> None:
    verlenging = bereid_verlengen(geladen, een_zaak(geladen))
    for words, code in (("  ", "reden_bij_zaak_nodig"), ("x" * (REDEN_TEKENS + 1), "reden_bij_zaak_te_lang")):
        with pytest.raises(NotAllowed) as caught:
            verleng(geladen, verlenging, 7, motivering=words, reden="")
        assert caught.value.code == code


# --- opschorten en hervatten ------------------------------------------------------------------------


def test_a_suspension_adds_its_days_provisionally_and_resuming_makes_them_what_they_were(
    geladen: Werkomgeving,
) -> None:
    regel, today = een_zaak(geladen), geladen.clock.today()
    before = op_server(geladen, regel).uiterlijke_einddatum
    assert before is not None
    verzoek, tot = today - timedelta(days=5), today + timedelta(days=10)
    told = opgeschort(geladen, regel, verzoek=verzoek, tot=tot)
    assert told.zeker
    assert told.regel.termijn_voorlopig
    assert op_server(geladen, regel).uiterlijke_einddatum == before + timedelta(days=14)

    hervatten = bereid_hervatten(geladen, regel)
    assert hervatten.stilstand is not None
    assert (hervatten.stilstand.verzoek, hervatten.stilstand.dagen) == (verzoek, 14)
    ended = hervat(geladen, hervatten, einde=today, motivering="Aanvulling ontvangen", reden="proef")
    assert ended.zeker
    now = op_server(geladen, regel)
    assert (now.opgeschort, now.eerder_opgeschort) == (False, True)
    assert now.uiterlijke_einddatum == before + timedelta(days=4)  # 5 days from request to supplement, less one
    opened = open_dossier(geladen, regel)
    assert opened.termijn.onbekend is None
    (step,) = [s for s in opened.termijn.stappen if s.code == "opschorting"]
    assert step.params["dagen"] == 4
    assert not opened.termijn.verschilt


def test_the_periods_are_known_to_a_colleague_after_one_sweep(
    geladen: Werkomgeving, gemeente: Gemeente, tmp_path: Path
) -> None:
    regel, today = een_zaak(geladen), geladen.clock.today()
    opgeschort(geladen, regel, verzoek=today - timedelta(days=2), tot=today + timedelta(days=10))
    with gemeente.omgeving(tmp_path / "collega") as theirs:
        laad_gemeente(theirs, Voortgang(), onderdelen=(Onderdeel.ZAKEN,))
        unknown = theirs.werkbestand.zaak(regel.uuid)
        assert unknown is not None
        assert unknown.perioden == ""
        assert sync_termijnen(theirs, Voortgang()) >= 1
        known = theirs.werkbestand.zaak(regel.uuid)
        assert known is not None
        (period,) = lees(known.perioden) or ()
        assert (period.verzoek, period.einde, period.afgeleid) == (today - timedelta(days=2), None, False)
        laad_gemeente(theirs, Voortgang(), onderdelen=(Onderdeel.ZAKEN,))  # a next sweep of zaken loses them not
        assert theirs.werkbestand.zaak(regel.uuid) == known


def test_a_register_that_cannot_be_reached_keeps_no_deed_from_being_done_and_gets_its_event_later(
    geladen: Werkomgeving, gemeente: Gemeente
) -> None:
    regel, today = een_zaak(geladen), geladen.clock.today()
    gemeente.beheer(regels=[{"pad": "/objecten/", "methode": "POST", "soort": "500"}])
    told = opgeschort(geladen, regel, verzoek=today, tot=today + timedelta(days=7))
    assert told.zeker
    assert not told.geregistreerd
    assert [e.zaak for e in geladen.logboek.gebeurtenissen()] == [regel.url]
    assert lees(told.regel.perioden)  # known here all the same
    gemeente.beheer(regels=[])
    sync_termijnen(geladen, Voortgang())
    assert geladen.logboek.gebeurtenissen() == []
    assert [e.zaak for e in gebeurtenissen_van(geladen, regel.url)] == [regel.url]


def test_an_event_whose_answer_got_lost_is_in_the_register_once(geladen: Werkomgeving, gemeente: Gemeente) -> None:
    regel, today = een_zaak(geladen), geladen.clock.today()
    lost = {"pad": "/objecten/", "methode": "POST", "soort": "afgekapt", "aantal": 1, "na_verwerking": True}
    gemeente.beheer(regels=[lost])
    assert opgeschort(geladen, regel, verzoek=today, tot=today + timedelta(days=7)).geregistreerd
    assert len(gebeurtenissen_van(geladen, regel.url)) == 1


def test_without_a_register_the_audit_trail_says_when_it_was_recorded(
    zonder_register: Werkomgeving, gemeente: Gemeente, tmp_path: Path
) -> None:
    regel, today = een_zaak(zonder_register), zonder_register.clock.today()
    verzoek = today - timedelta(days=5)
    opgeschort(zonder_register, regel, verzoek=verzoek, tot=today + timedelta(days=10))
    (ours,) = lees(open_dossier(zonder_register, regel).regel.perioden) or ()
    assert (ours.verzoek, ours.afgeleid) == (verzoek, False)  # this machine remembers the day that counts
    with gemeente.omgeving(tmp_path / "ander", termijngebeurtenis_objecttype="") as other:
        laad_gemeente(other, Voortgang(), onderdelen=(Onderdeel.ZAKEN,))
        opened = open_dossier(other, regel)
        (theirs,) = lees(opened.regel.perioden) or ()
        assert (theirs.verzoek, theirs.afgeleid) == (today, True)
        assert "opschorting_afgeleid" in [s.code for s in opened.termijn.stappen]
        resuming = bereid_hervatten(other, opened.regel)
        assert resuming.stilstand is not None
        assert (resuming.stilstand.dagen, resuming.stilstand.afgeleid) == (14, True)


def test_a_suspension_of_which_nobody_knows_the_beginning_asks_for_it(
    geladen: Werkomgeving, gemeente: Gemeente
) -> None:
    gemeente.beheer(regels=[{"pad": "/audittrail$", "soort": "404"}])
    line = next(
        r
        for r in geladen.werkbestand.zaken()
        if r.opgeschort and r.einddatum is None and r.uuid not in _gebruikt and not r.perioden
        if not gebeurtenissen_van(geladen, r.url)  # as another test that suspended one left it
    )
    _gebruikt.add(line.uuid)
    today = geladen.clock.today()
    opened = open_dossier(geladen, line)
    assert opened.regel.perioden == ""
    if opened.termijn.kaal is not None:
        assert opened.termijn.onbekend is TermijnOnbekend.PERIODEN_ONBEKEND
    resuming = bereid_hervatten(geladen, line)
    assert resuming.stilstand is None
    with pytest.raises(NotAllowed) as caught:
        hervat(geladen, resuming, einde=today, motivering="Aanvulling", reden="")
    assert caught.value.code == "begin_onbekend"
    begin = max(line.startdatum, today - timedelta(days=8))
    told = hervat(geladen, resuming, einde=today, motivering="Aanvulling", reden="", verzoek=begin, bijgeteld=0)
    assert told.zeker
    assert lees(told.regel.perioden) is not None


@pytest.mark.parametrize(
    ("verzoek", "tot", "code"),
    [
        (1, 9, "verzoek_in_toekomst"),
        (-5000, 9, "verzoek_voor_start"),
        (-1, None, "termijn_bij_verzoek_nodig"),
        (-1, -1, "einde_voor_verzoek"),
    ],
)
def test_days_that_cannot_be_are_refused_before_anything_is_sent(
    geladen: Werkomgeving, verzoek: int, tot: int | None, code: str
) -> None:
    today = geladen.clock.today()
    regel = next(
        r
        for r in geladen.werkbestand.zaken()
        if r.einddatum is None and not r.opgeschort and r.fataal and r.startdatum < today < r.fataal
    )
    opschorten = bereid_opschorten(geladen, regel)
    days = today + timedelta(days=verzoek), None if tot is None else today + timedelta(days=tot)
    assert opschorten.waarom_niet(*days, Grondslag.AANVULLING) == code
    if code == "termijn_bij_verzoek_nodig":
        assert opschorten.waarom_niet(*days, Grondslag.OVERMACHT) == ""


# --- two people, and a bad line ---------------------------------------------------------------------


def test_a_zaak_that_someone_extended_meanwhile_is_not_suspended_on_old_dates(geladen: Werkomgeving) -> None:
    regel, today = een_zaak(geladen), geladen.clock.today()
    mine = bereid_opschorten(geladen, regel)
    verleng(geladen, bereid_verlengen(geladen, regel), 42, motivering="Advies nodig", reden="")
    with pytest.raises(Changed) as caught:
        schort_op(
            geladen,
            mine,
            verzoek=today,
            tot=today + timedelta(days=7),
            grondslag=Grondslag.AANVULLING,
            motivering=WAAROM,
            reden="",
        )
    assert "verlengd_met" in caught.value.fields
    assert not op_server(geladen, regel).opgeschort


@pytest.mark.parametrize("soort", ["reset", "500", "afgekapt"])
def test_a_change_whose_answer_got_lost_is_found_and_not_made_twice(
    geladen: Werkomgeving, gemeente: Gemeente, soort: str
) -> None:
    regel = een_zaak(geladen)
    verlenging = bereid_verlengen(geladen, regel)
    lost = {"pad": "/zaken/api/v1/zaken/", "methode": "PATCH", "soort": soort, "aantal": 1, "na_verwerking": True}
    gemeente.beheer(regels=[lost])
    told = verleng(geladen, verlenging, 14, motivering="Advies nodig", reden="proef")
    assert told.zeker
    assert told.uiterlijk_volgens_server == verlenging.wissel(14).uiterlijk[1]
    assert geladen.clients.zgw is not None
    trail = [e for e in geladen.clients.zgw._api.get_json(f"{regel.url}/audittrail") if e["toelichting"] == "proef"]
    assert len(trail) == 1


def test_what_was_written_but_could_not_be_read_back_is_not_called_failed(
    geladen: Werkomgeving, gemeente: Gemeente, monkeypatch: pytest.MonkeyPatch
) -> None:
    regel = een_zaak(geladen)
    verlenging = bereid_verlengen(geladen, regel)
    client = geladen.clients.zgw
    assert client is not None
    monkeypatch.setattr(client._api._verzending, "deadline", 0.8)
    written = client.wijziger.termijn

    def then_down(*args, **named):
        answer = written(*args, **named)
        gemeente.beheer(regels=[{"pad": "/zaken/api/v1/", "methode": "GET", "soort": "500"}])
        return answer

    monkeypatch.setattr(client.wijziger, "termijn", then_down)
    with pytest.raises(PartlyDone) as caught:
        verleng(geladen, verlenging, 14, motivering="Advies nodig", reden="")
    assert caught.value.done == ("verlengen",)
    gemeente.beheer(regels=[])
    assert op_server(geladen, regel).verlengd_met == "P14D"
    assert geladen.logboek.regels()[-1].uitkomst == "PartlyDone"


def test_the_journal_and_the_store_hold_none_of_the_texts(geladen: Werkomgeving) -> None:
    regel, today = een_zaak(geladen), geladen.clock.today()
    told = schort_op(
        geladen,
        bereid_opschorten(geladen, regel),
        verzoek=today,
        tot=today + timedelta(days=7),
        grondslag=Grondslag.AANVULLING,
        motivering="Mevrouw Jansen stuurt tekeningen na",
        reden="belde Jansen",
    )
    assert told.zeker
    line = geladen.logboek.regels()[-1]
    assert (line.handeling, line.uitkomst) == ("opschorten", "gezet")
    assert "Jansen" not in repr([geladen.logboek.regels(), geladen.logboek.gebeurtenissen(), told.regel])


def test_a_closed_zaak_is_neither_extended_nor_suspended(geladen: Werkomgeving) -> None:
    closed = next(r for r in geladen.werkbestand.zaken() if r.einddatum is not None)
    assert bereid_verlengen(geladen, closed).beeld.verboden == "afgehandeld"
    assert bereid_opschorten(geladen, closed).beeld.verboden == "afgehandeld"
