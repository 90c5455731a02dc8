"""The overview counts every zaak once, and what is not known by itself."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portaal_leefomgeving_plugin.domain.doelen import Doel, GeteldeInspectie, Telwijze, doelstand
from portaal_leefomgeving_plugin.domain.overzicht import (
    Geteld,
    Overzicht,
    Stand,
    Tijdigheid,
    ZonderWijk,
    stand,
    tel,
    tijdigheid,
)
from portaal_leefomgeving_plugin.domain.termijn import Procedure, TermijnInstelling, bereken
from portaal_leefomgeving_plugin.services.gelijkgestelde_dagen import gelijkgestelde_dagen
from tests.unit.store.bouw import zaak

VANDAAG = date(2026, 11, 24)
JAAR = Doel("Controles", Telwijze.INSPECTIES_GEDAAN, 100, date(2026, 1, 1), date(2026, 12, 31))


def geteld(nr: int, start: date, eind: date | None = None, **anders: object) -> Geteld:
    how = anders.pop("tijdigheid", Tijdigheid.OP_TIJD if eind else None)
    wijk = anders.pop("wijk", None)
    line = zaak(nr, startdatum=start, einddatum=eind, **anders)
    return Geteld(line, how, None if eind else stand(line, VANDAAG), wijk)


def overzicht(*zaken: Geteld, wijken: tuple[str, ...] | None = None, maanden: int = 3) -> Overzicht:
    return tel(zaken, peildag=VANDAAG, maanden=maanden, wijken=wijken)


def termijn(eind_verlengd: str = "", **anders: object):
    values: dict = {
        "instelling": TermijnInstelling(Procedure.REGULIER_8), "ontvangst": date(2026, 2, 6), "van_server": None,
        "verlengd_met": eind_verlengd, "opgeschort": False, "eerder_opgeschort": False, "opschortingen": None,
        "vandaag": VANDAAG, "gelijkgesteld": gelijkgestelde_dagen(),
    }  # fmt: skip
    return bereken(**(values | anders))


@pytest.mark.parametrize(
    ("eind", "anders", "wat"),
    [
        (date(2026, 4, 3), {}, Tijdigheid.OP_TIJD),
        (date(2026, 4, 7), {}, Tijdigheid.HANGT_AF),  # Goede Vrijdag and Pasen
        (date(2026, 4, 8), {}, Tijdigheid.TE_LAAT),
        (date(2026, 4, 3), {"instelling": None}, Tijdigheid.NIET_INGESTELD),
        (date(2026, 4, 3), {"instelling": TermijnInstelling(Procedure.GEEN)}, Tijdigheid.GEEN_TERMIJN),
        (date(2026, 4, 3), {"eerder_opgeschort": True}, Tijdigheid.ONBEKEND),
        (date(2026, 4, 3), {"ontvangst": None}, Tijdigheid.ONBEKEND),
    ],
)
def test_of_een_zaak_op_tijd_was_en_wanneer_dat_niet_te_zeggen_is(eind, anders, wat):
    assert tijdigheid(termijn(**anders), eind) is wat


def test_instroom_uitstroom_en_wat_er_open_bleef_per_maand():
    found = overzicht(
        geteld(1, date(2026, 1, 5)),
        geteld(2, date(2026, 1, 5), date(2026, 10, 2)),
        geteld(3, date(2026, 10, 1), date(2026, 10, 20)),
        geteld(4, date(2026, 11, 3)),
    )
    assert [(m.begin, m.instroom, m.uitstroom, m.open_aan_het_eind) for m in found.maanden] == [
        (date(2026, 9, 1), 0, 0, 2), (date(2026, 10, 1), 1, 2, 1), (date(2026, 11, 1), 1, 0, 2),
    ]  # fmt: skip
    assert found.alle.open == 2


def test_de_doorlooptijd_is_een_dag_die_echt_voorkomt():
    days = (10, 20, 30, 40, 200)
    zaken = [geteld(n, date(2026, 10, 1) - timedelta(days=d), date(2026, 10, 1)) for n, d in enumerate(days)]
    took = overzicht(*zaken).alle.doorlooptijd
    assert (took.aantal, took.mediaan, took.p90, took.langste) == (5, 30, 200, 200)
    assert overzicht(*zaken).verdeling == (1, 1, 2, 0, 0, 1)
    assert overzicht(geteld(1, date(2026, 10, 1))).alle.doorlooptijd.mediaan is None


def test_zonder_wijken_wordt_er_niets_per_wijk_gezegd():
    assert overzicht(geteld(1, VANDAAG)).wijken is None


def test_wat_in_geen_wijk_ligt_telt_apart_en_een_lege_wijk_blijft_staan():
    found = overzicht(
        geteld(1, VANDAAG, wijk="West"),
        geteld(2, VANDAAG, wijk=ZonderWijk.GEEN_LOCATIE),
        geteld(3, VANDAAG, wijk=ZonderWijk.BUITEN),
        wijken=("Noord", "West"),
    )
    assert [(w.naam, w.open) for w in found.wijken or ()] == [("Noord", 0), ("West", 1)]
    assert {why: t.open for why, t in found.zonder_wijk.items()} == {
        ZonderWijk.GEEN_LOCATIE: 1, ZonderWijk.BUITEN: 1,
    }  # fmt: skip


@given(
    st.lists(
        st.tuples(
            st.dates(date(2026, 1, 1), VANDAAG),
            st.none() | st.integers(0, 300),
            st.sampled_from(Tijdigheid),
            st.sampled_from(["Noord", "West", *ZonderWijk]),
            st.sampled_from(["A", "B", ""]),
            st.booleans(),
        ),
        max_size=40,
    )
)
def test_elke_zaak_telt_precies_een_keer(rijen):
    zaken = []
    for nr, (start, days, how, wijk, kind, stood) in enumerate(rijen):
        end = start + timedelta(days=days) if days is not None else None
        end = min(end, VANDAAG) if end else None
        zaken.append(
            geteld(nr, start, end, tijdigheid=how if end else None, wijk=wijk, zaaktype_omschrijving=kind,
                   opgeschort=stood, fataal=None if stood else start)
        )  # fmt: skip
    found = tel(zaken, peildag=VANDAAG, maanden=12, wijken=("Noord", "West"))
    everywhere = [*(found.wijken or ()), *found.zonder_wijk.values()]
    for of in (lambda t: t.open, lambda t: t.uitstroom, lambda t: t.instroom, lambda t: sum(t.tijdigheid.values())):
        assert of(found.alle) == sum(map(of, found.zaaktypen)) == sum(map(of, everywhere))
    assert sum(found.alle.standen.values()) == found.alle.open == sum(z.stand is not None for z in zaken)
    assert sum(found.alle.tijdigheid.values()) == found.alle.uitstroom == sum(found.verdeling)
    assert sum(m.uitstroom for m in found.maanden) == found.alle.uitstroom
    assert found.maanden[-1].open_aan_het_eind == found.alle.open


def test_de_stand_van_een_open_zaak_loopt_op_de_vroegste_datum():
    assert stand(zaak(1, fataal=VANDAAG), VANDAAG) is Stand.LOOPT
    assert stand(zaak(1, fataal=VANDAAG - timedelta(days=1)), VANDAAG) is Stand.TE_LAAT
    assert stand(zaak(1, fataal=None), VANDAAG) is Stand.ONBEKEND
    assert stand(zaak(1, opgeschort=True), VANDAAG) is Stand.OPGESCHORT


def test_een_doel_telt_wat_gedaan_is_en_zegt_wat_niet_te_tellen_was():
    inspecties = [
        GeteldeInspectie("periodiek", date(2026, 3, 1), uitgevoerd=True, wijk="West"),
        GeteldeInspectie("periodiek", date(2025, 12, 31), uitgevoerd=True, wijk="West"),
        GeteldeInspectie("periodiek", None, uitgevoerd=True, wijk="West"),
        GeteldeInspectie("periodiek", date(2026, 3, 1), uitgevoerd=False, wijk="West"),
        GeteldeInspectie("anders", date(2026, 3, 1), uitgevoerd=True, wijk=ZonderWijk.GEEN_LOCATIE),
    ]
    whole = doelstand(JAAR, (), inspecties, VANDAAG)
    assert (whole.gedaan, whole.onbekend) == (2, 1)
    assert whole.verwacht == 100 * 328 // 365
    assert whole.op_koers is False
    west = Doel("West", Telwijze.INSPECTIES_GEDAAN, 1, date(2026, 1, 1), date(2026, 12, 31), "periodiek", "West")
    assert (doelstand(west, (), inspecties, VANDAAG).gedaan, doelstand(west, (), inspecties, VANDAAG).onbekend) == (
        1,
        1,
    )


def test_een_percentage_op_tijd_is_van_wat_te_zeggen_is():
    goal = Doel("Op tijd", Telwijze.ZAKEN_OP_TIJD, 90, date(2026, 1, 1), date(2026, 12, 31))
    ways = (Tijdigheid.OP_TIJD, Tijdigheid.OP_TIJD, Tijdigheid.OP_TIJD, Tijdigheid.TE_LAAT, Tijdigheid.ONBEKEND)
    zaken = [geteld(n, date(2026, 5, 1), date(2026, 6, 1), tijdigheid=how) for n, how in enumerate(ways)]
    found = doelstand(goal, zaken, (), VANDAAG)
    assert (found.gedaan, found.onbekend, found.op_koers) == (75, 1, False)
    nothing = doelstand(goal, zaken[4:], (), VANDAAG)
    assert (nothing.gedaan, nothing.deel, nothing.op_koers) == (None, None, None)
