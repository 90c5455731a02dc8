"""The work list on paper: counts over all open zaken, the most pressing first, and what a table leaves out is told."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest

from portaal_leefomgeving_plugin.domain.locatie import GEEN_LOCATIE
from portaal_leefomgeving_plugin.domain.termijn import Procedure, TermijnInstelling
from portaal_leefomgeving_plugin.domain.termijnklasse import Termijnklasse as Klasse
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.services import werkvoorraad_rapport as wr
from portaal_leefomgeving_plugin.services.werkvoorraad_rapport import Woorden, als_html, dringend

VANDAAG = date(2026, 11, 25)
WOORDEN = Woorden(
    "Werkvoorraad", "onder", "Termijn", "Behandelaar", "Zaken", "Aantal", ("Zaak", "O", "T", "S", "B", "F"), "niemand",
    "{n} zonder locatie", "{n} weggelaten", "voorlopig", "slot", str, lambda d: d.isoformat() if d else "",
)  # fmt: skip
LEEG = ZaakRegel(
    uuid="u", url="https://z/u", identificatie="Z", omschrijving="", zaaktype="https://c/t", zaaktype_identificatie="A",
    zaaktype_omschrijving="Aanvraag", status=None, statustype=None, status_omschrijving="", status_volgnummer=None,
    status_gezet=None, resultaat="", behandelaar="", bronorganisatie="", registratiedatum=None,
    startdatum=date(2026, 10, 1), einddatum=None, einddatum_gepland=None, uiterlijke_einddatum=None, opgeschort=False,
    eerder_opgeschort=False, verlengd_met="", vertrouwelijkheid="openbaar", fataal=None, termijn_voorlopig=False,
    locatie=GEEN_LOCATIE,
)  # fmt: skip


def zaak(nr: int, dagen: int | None, **anders: object) -> ZaakRegel:
    final = None if dagen is None else VANDAAG + timedelta(days=dagen)
    return replace(LEEG, uuid=f"u{nr}", identificatie=f"Z-{nr}", fataal=final, **anders)


@pytest.mark.parametrize(
    ("dagen", "klasse"),
    [(-1, Klasse.OVERSCHREDEN), (0, Klasse.ORANJE), (7, Klasse.ORANJE), (8, Klasse.GEEL), (14, Klasse.GEEL),
     (15, Klasse.RUIM), (None, Klasse.ONBEKEND)],
)  # fmt: skip
def test_how_pressing_a_zaak_is(dagen, klasse):
    assert dringend(zaak(1, dagen), VANDAAG, {}) is klasse
    assert dringend(zaak(1, dagen, opgeschort=True), VANDAAG, {}) is Klasse.OPGESCHORT


def test_a_zaaktype_with_its_own_thresholds_goes_by_them():
    own = {"A": TermijnInstelling(Procedure.REGULIER_8, dagen_geel=40, dagen_oranje=20)}
    assert dringend(zaak(1, 20), VANDAAG, own) is Klasse.ORANJE
    assert dringend(zaak(1, 40), VANDAAG, own) is Klasse.GEEL


def test_the_most_pressing_comes_first_and_what_is_closed_is_not_in_it():
    rows = [zaak(1, 30), zaak(2, None), zaak(3, -5), zaak(4, 1, einddatum=VANDAAG), zaak(5, 30, termijn_voorlopig=True)]
    html = als_html(rows, VANDAAG, {}, WOORDEN)
    assert re.findall(r"<td>(Z-\d)</td>", html) == ["Z-3", "Z-1", "Z-5", "Z-2"]
    assert "<td>2026-12-25 (voorlopig)</td>" in html
    assert "4 zonder locatie" in html
    assert "<td>niemand</td><td>4</td>" in html


def test_text_of_a_zaak_is_text():
    assert "&lt;b&gt;" in als_html([zaak(1, 1, omschrijving="<b>")], VANDAAG, {}, WOORDEN)


def test_a_table_that_is_cut_off_says_so_and_counts_all(monkeypatch):
    monkeypatch.setattr(wr, "MEESTE_RIJEN", 3)
    html = als_html([zaak(nr, 30) for nr in range(8)], VANDAAG, {}, WOORDEN)
    assert len(re.findall(r"<td>Z-\d</td>", html)) == 3
    assert "5 weggelaten" in html
    assert "<td>ruim</td><td>8</td>" in html
