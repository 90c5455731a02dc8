"""Bezwaar, inwerkingtreding and dwangsom: the vectors, the law's edges, and what must never be claimed."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portaal_leefomgeving_plugin.domain.besluittermijnen import Ontbreekt, besluittermijnen
from portaal_leefomgeving_plugin.domain.dossier import Besluit
from portaal_leefomgeving_plugin.domain.dwangsom import HOOGSTENS, Dwangsom, GeenDwangsom, dwangsom
from portaal_leefomgeving_plugin.domain.feestdagen import pasen, rustdag
from portaal_leefomgeving_plugin.domain.inwerkingtreding import intrekbaar, omgevingsplan, vergunning
from portaal_leefomgeving_plugin.domain.rechtsmiddel import (
    beroep,
    bezwaar,
    op_verzoek_van_derde,
    zienswijzen,
    zonder_zienswijzen,
)
from portaal_leefomgeving_plugin.domain.termijn import Procedure
from portaal_leefomgeving_plugin.services.dwangsombedragen import dwangsombedragen
from portaal_leefomgeving_plugin.services.gelijkgestelde_dagen import gelijkgestelde_dagen

DAGEN = st.dates(date(2015, 1, 1), date(2045, 12, 31))
ATW = gelijkgestelde_dagen()
DAG = timedelta(days=1)


@pytest.fixture(scope="module")
def vectoren(gedeeld: Path) -> list[dict]:
    return json.loads((gedeeld / "data" / "termijnen" / "termijn_vectors.json").read_text(encoding="utf-8"))


def te_laat(**anders: object) -> Dwangsom:
    values: dict = {
        "einde": date(2025, 3, 3),
        "einde_met_atw": date(2025, 3, 3),
        "voorlopig": False,
        "ingebrekestelling": date(2025, 3, 4),
        "besluit": None,
        "vandaag": date(2025, 12, 1),
        "bedragen": dwangsombedragen(),
    }
    return dwangsom(**(values | anders))


def test_de_vectoren_van_bezwaar_en_dwangsom_kloppen(vectoren):
    checked = 0
    for v in vectoren:
        if v["naam"].startswith("bezwaar"):
            found = bezwaar(date.fromisoformat(v["bekendmaking"]), gelijkgesteld=ATW)
            assert (found.kaal.isoformat(), found.met_atw.isoformat()) == (v["kaal"], v["met_atw"])
            checked += 1
        elif v["naam"] == "dwangsom":
            assert dwangsombedragen()[0].bedrag(v["dagen"]) == v["euro"]
            checked += 1
    assert checked >= 5


@pytest.mark.parametrize(
    ("bekend", "kaal", "atw"),
    [
        (date(2026, 3, 16), date(2026, 4, 27), date(2026, 4, 28)),  # Koningsdag
        (date(2026, 11, 13), date(2026, 12, 25), date(2026, 12, 28)),  # Kerst, then a weekend
        (date(2026, 4, 3), date(2026, 5, 15), date(2026, 5, 18)),  # Friday after Hemelvaartsdag, put on a par by KB
        (date(2028, 1, 18), date(2028, 2, 29), date(2028, 2, 29)),  # a leap day
        (date(2026, 11, 20), date(2027, 1, 1), date(2027, 1, 4)),
    ],
)
def test_bezwaar_is_zes_weken_na_de_dag_van_bekendmaking(bekend, kaal, atw):
    found = bezwaar(bekend, gelijkgesteld=ATW)
    assert (found.begin, found.kaal, found.met_atw) == (bekend + DAG, kaal, atw)


def test_wie_per_post_stuurt_heeft_een_week_langer():
    found = bezwaar(date(2026, 11, 13), gelijkgesteld=ATW)
    assert found.post_kaal == date(2027, 1, 1)
    assert found.post_met_atw == date(2027, 1, 4)
    assert zienswijzen(date(2026, 11, 13)).post_met_atw is None


def test_een_datum_van_het_zaaksysteem_die_nergens_op_lijkt_wordt_gemeld():
    assert bezwaar(date(2026, 3, 16), van_server=date(2026, 4, 26), gelijkgesteld=ATW).verschilt
    for ours in (date(2026, 4, 27), date(2026, 4, 28)):
        assert not bezwaar(date(2026, 3, 16), van_server=ours, gelijkgesteld=ATW).verschilt


def test_in_een_jaar_dat_niet_is_nagegaan_is_de_dag_onzeker():
    friday = pasen(2033) + timedelta(days=40)
    assert bezwaar(friday - timedelta(weeks=6), gelijkgesteld=ATW).dag_onzeker


def test_beroep_telt_vanaf_de_terinzagelegging_en_zegt_dat():
    found = beroep(date(2026, 3, 16), gelijkgesteld=ATW)
    assert found.stappen[0].code == "terinzagelegging"
    assert "Awb 6:8 lid 4" in [s.artikel for s in found.stappen]


def test_zonder_zienswijzen_is_er_vier_weken_na_de_termijn():
    assert zonder_zienswijzen(date(2026, 3, 2), gelijkgesteld=ATW).kaal == date(2026, 3, 2) + timedelta(weeks=10)
    assert op_verzoek_van_derde(date(2026, 3, 2), gelijkgesteld=ATW).kaal == date(2026, 5, 25)


@given(DAGEN)
def test_een_rechtsmiddel_eindigt_nooit_op_een_rustdag_en_nooit_te_vroeg(dag):
    for found in (bezwaar(dag, gelijkgesteld=ATW), beroep(dag, gelijkgesteld=ATW), zienswijzen(dag, gelijkgesteld=ATW)):
        assert (found.kaal - found.begin).days + 1 == 42
        assert found.met_atw >= found.kaal
        assert rustdag(found.met_atw, ATW) is None
        assert found.stappen[0].datum == dag
        assert found.loopt(found.met_atw)
        assert not found.loopt(dag)
    late = zonder_zienswijzen(dag, gelijkgesteld=ATW)
    assert rustdag(late.met_atw, ATW) is None
    assert late.met_atw >= late.kaal


def test_een_vergunning_werkt_de_dag_na_bekendmaking_of_na_vier_weken():
    found = vergunning(date(2026, 2, 28))
    assert (found.gewoon, found.uitgesteld) == (date(2026, 3, 1), date(2026, 3, 28))
    assert found.onder_voorbehoud, "nobody here knows of a voorlopige voorziening"
    assert not vergunning(date(2026, 2, 28), van_server=date(2026, 3, 28)).verschilt
    assert vergunning(date(2026, 2, 28), van_server=date(2026, 2, 28)).verschilt


def test_een_omgevingsplan_werkt_vier_weken_na_bekendmaking():
    assert omgevingsplan(date(2028, 2, 1)).gewoon == date(2028, 2, 29)


@pytest.mark.parametrize(
    ("dag", "maanden", "vanaf"),
    [(date(2028, 2, 29), 12, date(2029, 3, 1)), (date(2026, 11, 30), 12, date(2027, 12, 1)),
     (date(2026, 11, 30), 36, date(2029, 12, 1))],
)  # fmt: skip
def test_een_ongebruikte_vergunning_is_na_een_jaar_of_langer_in_te_trekken(dag, maanden, vanaf):
    assert intrekbaar(dag, maanden=maanden).datum == vanaf


def test_de_dwangsom_begint_twee_weken_na_de_ingebrekestelling_en_stopt_na_42_dagen():
    found = te_laat()
    assert (found.eerste_dag, found.laatste_dag) == (date(2025, 3, 18), date(2025, 4, 28))
    assert (found.dagen, found.euro) == (HOOGSTENS, 1442)
    assert te_laat(vandaag=date(2025, 3, 18)).dagen == 1
    assert te_laat(vandaag=date(2025, 3, 17)).euro == 0


def test_een_besluit_stopt_de_dwangsom_en_binnen_twee_weken_is_er_geen():
    assert te_laat(besluit=date(2025, 4, 1)).dagen == 14
    assert te_laat(besluit=date(2025, 4, 1)).euro == 322
    assert te_laat(besluit=date(2025, 3, 18)).waarom_niet is GeenDwangsom.OP_TIJD


def test_voor_dagen_waarvan_de_bedragen_niet_zijn_nagegaan_wordt_geen_bedrag_genoemd():
    found = te_laat(einde=date(2026, 3, 3), einde_met_atw=None, ingebrekestelling=date(2026, 3, 4),
                    vandaag=date(2026, 12, 1))  # fmt: skip
    assert found.dagen == 42
    assert found.euro is None
    assert found.naar_oude_bedragen == 1442
    assert "bedrag_niet_nagegaan" in [s.code for s in found.stappen]
    over_the_edge = te_laat(ingebrekestelling=date(2025, 12, 10), vandaag=date(2026, 1, 5))
    assert over_the_edge.euro is None, "one of its days is of a year that was not looked up"


def test_een_ingebrekestelling_voor_het_einde_is_te_vroeg_en_met_atw_twijfelachtig():
    assert te_laat(ingebrekestelling=date(2025, 3, 3)).waarom_niet is GeenDwangsom.TE_VROEG
    doubtful = te_laat(einde=date(2025, 3, 1), einde_met_atw=date(2025, 3, 4))
    assert doubtful.atw_twijfel
    assert doubtful.eerste_dag is not None


@pytest.mark.parametrize(
    ("anders", "waarom"),
    [
        ({"ingebrekestelling": None}, GeenDwangsom.GEEN_INGEBREKESTELLING),
        ({"einde": None}, GeenDwangsom.GEEN_TERMIJN),
        ({"voorlopig": True}, GeenDwangsom.VOORLOPIG),
    ],
)
def test_wat_niet_bekend_is_geeft_geen_bedrag_maar_een_reden(anders, waarom):
    found = te_laat(**anders)
    assert found.waarom_niet is waarom
    assert found.euro is None
    assert found.eerste_dag is None


@given(DAGEN, st.integers(1, 200), st.integers(0, 400), st.none() | st.integers(0, 400))
def test_een_dwangsom_is_nooit_hoger_dan_het_hoogste_en_groeit_met_de_dagen(einde, na, verder, besluit_na):
    notice = einde + timedelta(days=na)
    decided = notice + timedelta(days=besluit_na) if besluit_na is not None else None
    today = notice + timedelta(days=verder)

    def owed(vandaag: date) -> Dwangsom:
        return dwangsom(
            einde=einde, einde_met_atw=einde, voorlopig=False, ingebrekestelling=notice, besluit=decided,
            vandaag=vandaag, bedragen=dwangsombedragen(),
        )  # fmt: skip

    found, later = owed(today), owed(today + DAG)
    assert 0 <= found.dagen <= later.dagen <= HOOGSTENS
    for amount in (found.euro, found.naar_oude_bedragen):
        assert amount is None or 0 <= amount <= 1442
    if found.waarom_niet is None:
        assert found.eerste_dag == notice + timedelta(days=14)


@given(st.integers(0, 100))
def test_elke_dag_kost_23_dan_35_dan_45_euro(dagen):
    amounts = dwangsombedragen()[0]
    step = amounts.bedrag(dagen + 1) - amounts.bedrag(dagen)
    assert step == (23 if dagen < 14 else 35 if dagen < 28 else 45 if dagen < 42 else 0)


def besluit(**anders: object) -> Besluit:
    values: dict = {
        "url": "b", "identificatie": "B-1", "besluittype": "Besluit", "datum": date(2026, 3, 13),
        "ingangsdatum": date(2026, 3, 17), "vervaldatum": None, "publicatiedatum": date(2026, 3, 19),
        "uiterste_reactiedatum": date(2026, 4, 27), "verzenddatum": date(2026, 3, 16),
    }  # fmt: skip
    return Besluit(**(values | anders))


def test_de_bezwaartermijn_telt_vanaf_verzending_en_niet_vanaf_publicatie():
    found = besluittermijnen(besluit(), Procedure.REGULIER_8, gelijkgesteld=ATW)
    assert found.rechtsmiddel is not None
    assert found.rechtsmiddel.kaal == date(2026, 4, 27)
    assert not found.rechtsmiddel.verschilt
    assert found.in_werking is not None
    assert found.in_werking.gewoon == date(2026, 3, 17)


@pytest.mark.parametrize(
    ("procedure", "anders", "wat"),
    [
        (None, {}, Ontbreekt.PROCEDURE),
        (Procedure.UITGEBREID, {}, Ontbreekt.TERINZAGELEGGING),
        (Procedure.REGULIER_8, {"verzenddatum": None}, Ontbreekt.VERZENDDATUM),
    ],
)
def test_wat_ontbreekt_wordt_gezegd_en_niet_geraden(procedure, anders, wat):
    found = besluittermijnen(besluit(**anders), procedure, gelijkgesteld=ATW)
    assert (found.ontbreekt, found.rechtsmiddel, found.in_werking) == (wat, None, None)
