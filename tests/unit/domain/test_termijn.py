"""The statutory terms: the vectors, the law's own edges, and what must never be claimed."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portaal_leefomgeving_plugin.domain.feestdagen import feestdagen, pasen, rustdag
from portaal_leefomgeving_plugin.domain.termijn import (
    AtwNaVerlenging,
    OntvangstVeld,
    Opschorting,
    Procedure,
    Termijn,
    TermijnInstelling,
    TermijnOnbekend,
    bereken,
    dagen_opgeschort,
    plus_maanden,
)
from portaal_leefomgeving_plugin.services.gelijkgestelde_dagen import gelijkgestelde_dagen

DAGEN = st.dates(date(2015, 1, 1), date(2045, 12, 31))


def termijn(procedure: Procedure | None, ontvangst: date | None, **anders: object) -> Termijn:
    values: dict = {
        "instelling": TermijnInstelling(procedure) if procedure else None,
        "ontvangst": ontvangst,
        "van_server": None,
        "verlengd_met": "",
        "opgeschort": False,
        "eerder_opgeschort": False,
        "opschortingen": None,
        "vandaag": date(2026, 11, 24),
        "gelijkgesteld": gelijkgestelde_dagen(),
    }
    return bereken(**(values | anders))


@pytest.fixture(scope="module")
def vectoren(gedeeld: Path) -> list[dict]:
    return json.loads((gedeeld / "data" / "termijnen" / "termijn_vectors.json").read_text(encoding="utf-8"))


def _met(vectoren: list[dict], naam: str) -> list[dict]:
    found = [v for v in vectoren if v["naam"].startswith(naam)]
    assert found, f"no vectors of {naam}"
    return found


def test_acht_weken_kaal_en_met_atw(vectoren):
    for v in _met(vectoren, "regulier 8w"):
        found = termijn(Procedure.REGULIER_8, date.fromisoformat(v["ontvangst"]))
        assert (found.kaal.isoformat(), found.met_atw.isoformat()) == (v["kaal"], v["met_atw"])


def test_uitgebreid_is_zes_maanden_en_geen_26_weken(vectoren):
    for v in _met(vectoren, "uitgebreid"):
        found = termijn(Procedure.UITGEBREID, date.fromisoformat(v["ontvangst"]))
        assert found.kaal.isoformat() == v["fataal"] != v["fout_26_weken"]
        assert found.met_atw is None, "the Atw is not for terms of more than three months"


def test_opschorting_telt_van_de_dag_na_het_verzoek_tot_de_dag_van_aanvulling(vectoren):
    for v in _met(vectoren, "opschorting"):
        period = Opschorting(date.fromisoformat(v["verzoek"]), date.fromisoformat(v["aangevuld"]))
        start = date(2026, 2, 1)
        assert dagen_opgeschort([period], start, date(2026, 3, 29), date(2026, 4, 1)) == v["dagen"]


def test_een_aanvulling_op_de_dag_erna_schort_niets_op():
    day = date(2026, 3, 10)
    for end in (day, day + timedelta(days=1)):
        assert dagen_opgeschort([Opschorting(day, end)], date(2026, 2, 1), date(2026, 3, 29), date(2026, 4, 1)) == 0


@pytest.mark.parametrize(
    ("ontvangst", "kaal", "atw"),
    [
        (date(2026, 10, 30), date(2026, 12, 25), date(2026, 12, 28)),  # Kerst, tweede kerstdag on a Saturday
        (date(2027, 10, 30), date(2027, 12, 25), date(2027, 12, 27)),  # both in the weekend
        (date(2025, 11, 7), date(2026, 1, 2), date(2026, 1, 5)),  # 2 January, put on a par by KB
        (date(2028, 1, 4), date(2028, 2, 29), date(2028, 2, 29)),  # a leap day
        (date(2027, 3, 12), date(2027, 5, 7), date(2027, 5, 10)),  # Friday after Hemelvaartsdag, KB
    ],
)
def test_acht_weken_rond_feestdagen_en_schrikkeldag(ontvangst, kaal, atw):
    found = termijn(Procedure.REGULIER_8, ontvangst)
    assert (found.kaal, found.met_atw) == (kaal, atw)


@given(st.lists(st.tuples(st.integers(0, 80), st.integers(0, 60)), max_size=6), st.randoms())
def test_opschorting_is_de_vereniging_van_dagen_in_welke_volgorde_ook(perioden, toeval):
    start = date(2026, 1, 1)
    periods = [Opschorting(start + timedelta(days=b), start + timedelta(days=b + d)) for b, d in perioden]
    toeval.shuffle(periods)
    far = start + timedelta(days=200)
    days = {p.verzoek + timedelta(days=n) for p in periods for n in range(1, max(1, (p.einde - p.verzoek).days))}
    assert dagen_opgeschort(periods, start, far, far) == len(days)


def test_overlappende_opschortingen_tellen_een_keer():
    periods = [Opschorting(date(2026, 3, 1), date(2026, 3, 20)), Opschorting(date(2026, 3, 10), date(2026, 3, 25))]
    both = dagen_opgeschort(periods, date(2026, 2, 1), date(2026, 4, 1), date(2026, 5, 1))
    assert both == dagen_opgeschort(
        [Opschorting(date(2026, 3, 1), date(2026, 3, 25))], date(2026, 2, 1), date(2026, 4, 1), date(2026, 5, 1)
    )


def test_een_opschorting_na_afloop_van_de_termijn_helpt_niet():
    late = [Opschorting(date(2026, 6, 1), date(2026, 7, 1))]
    assert termijn(Procedure.REGULIER_8, date(2026, 2, 6), opschortingen=late).kaal == date(2026, 4, 3)


def test_een_lopende_opschorting_maakt_het_einde_voorlopig():
    runs = [Opschorting(date(2026, 11, 10), None)]
    found = termijn(Procedure.REGULIER_8, date(2026, 10, 1), opschortingen=runs)
    assert found.voorlopig
    assert found.kaal == date(2026, 11, 26) + timedelta(days=13)


def test_onbekende_perioden_worden_gezegd_en_niet_meegeteld():
    found = termijn(Procedure.REGULIER_8, date(2026, 10, 1), eerder_opgeschort=True, van_server=date(2026, 12, 10))
    assert found.onbekend is TermijnOnbekend.PERIODEN_ONBEKEND
    assert found.vroegste == date(2026, 11, 26)
    assert not found.verschilt, "a difference cannot be blamed on the server while the periods are unknown"


def test_verlenging_van_zes_weken():
    found = termijn(Procedure.REGULIER_8, date(2026, 2, 6), verlengd_met="P6W")
    assert found.kaal == date(2026, 2, 6) + timedelta(weeks=14)
    assert found.atw_twijfel, "fourteen weeks: whether article 4 Atw counts the sum is arguable"


@pytest.mark.parametrize(
    ("keuze", "atw"), [(AtwNaVerlenging.JA, date(2026, 5, 26)), (AtwNaVerlenging.NEE, None)]
)  # fmt: skip
def test_de_jurist_zegt_of_de_atw_na_verlenging_geldt(keuze, atw):
    chosen = TermijnInstelling(Procedure.REGULIER_8, atw_na_verlenging=keuze)
    found = termijn(None, date(2026, 2, 16), instelling=chosen, verlengd_met="P6W")
    assert (found.kaal, found.met_atw, found.atw_twijfel) == (date(2026, 5, 25), atw, False)
    bare = termijn(None, date(2026, 2, 16), instelling=chosen)
    assert bare.met_atw == bare.kaal == date(2026, 4, 13), "without an extension there is nothing to decide"


def test_verlenging_wordt_nooit_langer_dan_de_wet_toestaat():
    found = termijn(Procedure.REGULIER_8, date(2026, 2, 6), verlengd_met="P3M")
    assert found.kaal == date(2026, 2, 6) + timedelta(weeks=14)
    assert "verlenging_begrensd" in [s.code for s in found.stappen]


@pytest.mark.parametrize("duur", ["P0D", "P0Y0M0DT0H0M0S"])
def test_een_verlenging_van_niets_verandert_niets(duur):
    assert termijn(Procedure.REGULIER_8, date(2026, 2, 6), verlengd_met=duur).kaal == date(2026, 4, 3)


@pytest.mark.parametrize("duur", ["zes weken", "P", "PT", "-P6W", "P6W3", "P99999999D"])
def test_een_onleesbare_verlenging_wordt_gezegd(duur):
    found = termijn(Procedure.REGULIER_8, date(2026, 2, 6), verlengd_met=duur)
    assert found.onbekend is TermijnOnbekend.VERLENGING_ONLEESBAAR
    assert found.vroegste == date(2026, 4, 3)


def test_niet_ingesteld_is_termijn_onbekend_met_de_datum_van_de_server():
    found = termijn(None, date(2026, 2, 6), van_server=date(2026, 4, 3))
    assert (found.onbekend, found.vroegste, found.van_server) == (
        TermijnOnbekend.NIET_INGESTELD, None, date(2026, 4, 3),
    )  # fmt: skip


def test_zonder_datum_van_ontvangst_is_de_termijn_onbekend():
    assert termijn(Procedure.REGULIER_8, None).onbekend is TermijnOnbekend.GEEN_ONTVANGST


def test_de_server_die_26_weken_telt_wordt_gemeld():
    found = termijn(Procedure.UITGEBREID, date(2026, 8, 31), van_server=date(2027, 3, 1))
    assert found.verschilt
    assert found.vroegste == date(2027, 2, 28)


def test_de_kleur_loopt_op_de_vroegste_datum():
    found = termijn(Procedure.REGULIER_8, date(2026, 2, 6), van_server=date(2026, 4, 1))
    assert found.vroegste == date(2026, 4, 1)


def test_een_gelijkgestelde_dag_schuift_op():
    friday_after_ascension = date(2026, 5, 15)
    found = termijn(Procedure.REGULIER_8, friday_after_ascension - timedelta(weeks=8))
    assert found.met_atw == date(2026, 5, 18)


def test_in_een_jaar_dat_niet_is_nagegaan_wordt_de_dag_onzeker_genoemd():
    friday_after_ascension = pasen(2033) + timedelta(days=40)
    found = termijn(Procedure.REGULIER_8, friday_after_ascension - timedelta(weeks=8))
    assert "atw_dag_onzeker" in [s.code for s in found.stappen]


@pytest.mark.parametrize(
    ("jaar", "dag"),
    [(2024, date(2024, 3, 31)), (2025, date(2025, 4, 20)), (2026, date(2026, 4, 5)), (2038, date(2038, 4, 25))],
)
def test_pasen(jaar, dag):
    assert pasen(jaar) == dag


def test_koningsdag_op_zondag_is_zaterdag():
    assert date(2025, 4, 26) in feestdagen(2025)
    assert date(2025, 4, 27) not in feestdagen(2025)


@pytest.mark.parametrize(
    ("dag", "maanden", "uit"),
    [
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
    ],
)
def test_maanden_erbij(dag, maanden, uit):
    assert plus_maanden(dag, maanden) == uit


@given(
    DAGEN,
    st.sampled_from([p for p in Procedure if p is not Procedure.GEEN]),
    st.sampled_from(["", "P6W", "P42D", "P1M"]),
    st.lists(st.tuples(DAGEN, st.none() | st.integers(0, 400)), max_size=4),
)
def test_nooit_eerder_dan_de_kale_wet_en_met_atw_altijd_een_gewone_dag(ontvangst, procedure, verlengd, perioden):
    periods = [Opschorting(v, v + timedelta(days=d) if d is not None else None) for v, d in perioden]
    bare = termijn(procedure, ontvangst)
    found = termijn(procedure, ontvangst, verlengd_met=verlengd, opschortingen=periods)
    assert found.kaal >= bare.kaal
    if found.met_atw is not None:
        assert found.met_atw >= found.kaal
        assert rustdag(found.met_atw, gelijkgestelde_dagen()) is None
    assert found.vroegste == found.kaal
    assert found.stappen[0].datum == ontvangst


def test_de_standaardinstelling_telt_vanaf_de_startdatum():
    assert TermijnInstelling(Procedure.REGULIER_8).ontvangst is OntvangstVeld.STARTDATUM
