"""A sheet of one's own in the working copy: whole or not at all, never doubled, never a zaak of the server's."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import shapely
from openpyxl import load_workbook

from portaal_leefomgeving_plugin.domain.blad import (
    VELDEN,
    Afkeurreden,
    Bladsoort,
    Koppeling,
    raad_soort,
    slug_van,
    stel_koppelingen_voor,
)
from portaal_leefomgeving_plugin.domain.errors import Cancelled, NotAllowed, StoreError
from portaal_leefomgeving_plugin.domain.locatie import Locatie, LocatieKwaliteit, RdWkb
from portaal_leefomgeving_plugin.domain.verdict import Oordeel, Relatie
from portaal_leefomgeving_plugin.green_lane.plekken import ToetsZaak
from portaal_leefomgeving_plugin.services.blad_inlezen import (
    Bladvoorstel,
    Inleesverslag,
    haal_weg,
    ingelezen,
    keur_blad,
    lees_in,
    open_blad,
)
from portaal_leefomgeving_plugin.services.blad_sjabloon import (
    RapportWoorden,
    SjabloonWoorden,
    rapport_csv,
    rapport_xlsx,
    sjabloon,
)
from portaal_leefomgeving_plugin.services.laad_gemeente import laad_gemeente
from portaal_leefomgeving_plugin.services.run_green_lane import GroeneBaanDienst
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand
from tests.gemeente import Gemeente, Klok, Voortgang
from tests.unit.spreadsheet.bouw import KOPPEN, RIJEN, als_csv, als_xlsx


@pytest.fixture
def winkel(tmp_path: Path) -> Iterator[Werkbestand]:
    made = Werkbestand.open(tmp_path / "winkel", clock=Klok())
    yield made
    made.close()


def keur(voorstel: Bladvoorstel, soort: Bladsoort | None = None, koppelingen: Any = None) -> Any:
    return keur_blad(voorstel, soort or voorstel.soort, koppelingen or voorstel.koppelingen, Voortgang())


def neem(winkel: Werkbestand, pad: Path, naam: str = "Oude zaken", **anders: Any) -> Inleesverslag:
    shown = open_blad(pad)
    return lees_in(winkel, Klok(), shown, keur(shown), naam=naam, soort=shown.soort, **anders)


def rijen(winkel: Werkbestand) -> dict[str, dict[str, Any]]:
    found = {}
    for blad in ingelezen(winkel):
        for bron_id in blad.ids:
            data = winkel.bron(bron_id)
            assert data is not None
            found |= {f.id: {**f.attributen, "plek": f.geometrie} for f in data.features}
    return found


def test_rows_come_in_with_their_place_and_where_they_are_from(winkel: Werkbestand, tmp_path: Path) -> None:
    told = neem(winkel, als_csv(tmp_path))
    assert (told.nieuw, told.gewijzigd, told.afgekeurd) == (3, 0, 0)
    rows = rijen(winkel)
    assert rows["Z-2"]["startdatum"] == "2026-11-03"
    assert shapely.from_wkb(rows["Z-2"]["plek"]).equals(shapely.Point(155_010.5, 463_020.25))
    assert rows["Z-3"]["plek"] is None
    assert rows["Z-3"]["startdatum"] is None
    assert rows["Z-1"]["rij"] == 2
    assert rows["Z-1"]["ingelezen_uit"].startswith("zaken.csv (")
    (blad,) = ingelezen(winkel)
    assert (blad.naam, blad.soort, blad.bestand, blad.aantal) == ("Oude zaken", Bladsoort.ZAKEN, "zaken.csv", 3)
    assert blad.datum == Klok().today()
    assert blad.ingelezen_op is not None


def test_the_same_rows_come_from_a_workbook(winkel: Werkbestand, tmp_path: Path) -> None:
    neem(winkel, als_xlsx(tmp_path))
    assert rijen(winkel).keys() == {"Z-1", "Z-2", "Z-3"}


def test_rows_of_a_sheet_are_no_zaken(winkel: Werkbestand, tmp_path: Path) -> None:
    neem(winkel, als_csv(tmp_path))
    assert winkel.zaken() == []
    assert winkel.laatste_sync("zaken") is None


def test_a_newer_file_brings_rows_up_to_date_and_doubles_none(winkel: Werkbestand, tmp_path: Path) -> None:
    neem(winkel, als_csv(tmp_path))
    changed = [("Z-1", "Dakkapel", "dicht", "2026-11-03", 155000, 463000), RIJEN[1],
               ("Z-9", "Nieuw", "open", "", 155100, 463100)]  # fmt: skip
    told = neem(winkel, als_csv(tmp_path, changed))
    assert (told.nieuw, told.gewijzigd, told.gelijk, told.gebleven, told.weggehaald) == (1, 1, 1, 1, 0)
    assert {k: v["status"] for k, v in rijen(winkel).items()} == {
        "Z-1": "dicht", "Z-2": "open", "Z-3": "dicht", "Z-9": "open",
    }  # fmt: skip
    told = neem(winkel, als_csv(tmp_path, changed), vervang=True)
    assert (told.gelijk, told.weggehaald) == (3, 1)
    assert rijen(winkel).keys() == {"Z-1", "Z-2", "Z-9"}
    assert len(ingelezen(winkel)) == 1


def test_a_row_that_could_not_be_read_does_not_take_the_one_of_before_away(winkel: Werkbestand, tmp_path: Path) -> None:
    neem(winkel, als_csv(tmp_path))
    bad = [RIJEN[0], ("Z-2", "Kap eik", "open", "ooit", 155010, 463020)]
    told = neem(winkel, als_csv(tmp_path, bad), alleen_goede=True, vervang=True)
    assert (told.weggehaald, told.gebleven, told.afgekeurd) == (1, 1, 1)
    assert rijen(winkel).keys() == {"Z-1", "Z-2"}


def test_lines_and_areas_have_layers_of_their_own_and_move_when_they_change(
    winkel: Werkbestand, tmp_path: Path
) -> None:
    area = "POLYGON ((155000 463000, 155020 463000, 155020 463020, 155000 463000))"
    line = "LINESTRING (155000 463000, 155020 463000)"
    rows = [("P-1", "POINT (155000 463000)"), ("V-1", area), ("L-1", line)]
    neem(winkel, als_csv(tmp_path, rows, ("nummer", "wkt")))
    assert ingelezen(winkel)[0].ids == ("blad_oude_zaken", "blad_oude_zaken__lijn", "blad_oude_zaken__vlak")
    told = neem(winkel, als_csv(tmp_path, rows, ("nummer", "wkt")))
    assert told.gelijk == 3, "the same, though the store makes multi shapes of them"
    told = neem(winkel, als_csv(tmp_path, [("P-1", area), ("V-1", area), ("L-1", line)], ("nummer", "wkt")))
    assert (told.gewijzigd, told.gelijk) == (1, 2)
    assert ingelezen(winkel)[0].ids == ("blad_oude_zaken__lijn", "blad_oude_zaken__vlak")
    assert rijen(winkel).keys() == {"P-1", "V-1", "L-1"}


def test_a_sheet_with_bad_rows_comes_in_only_when_that_is_said(winkel: Werkbestand, tmp_path: Path) -> None:
    rows = [*RIJEN, ("Z-4", "Slecht", "open", "31-02-2026", 155000, 463000)]
    path = als_csv(tmp_path, rows)
    with pytest.raises(NotAllowed) as told:
        neem(winkel, path)
    assert told.value.code == "blad_afgekeurde_rijen"
    assert ingelezen(winkel) == ()
    assert neem(winkel, path, alleen_goede=True).nieuw == 3
    stand = winkel.bronstanden()["blad_oude_zaken"]
    assert (stand.volledig, stand.aantal, stand.aantal_gemeld) == (False, 3, 4)


def test_what_cannot_be_written_leaves_what_was_there(
    winkel: Werkbestand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    area = "POLYGON ((155000 463000, 155020 463000, 155020 463020, 155000 463000))"
    neem(winkel, als_csv(tmp_path))
    before = rijen(winkel)
    from portaal_leefomgeving_plugin.store import bronnen

    write, calls = bronnen.schrijf, []

    def second_fails(greep: Any, bron: Any, data: Any) -> None:
        calls.append(bron.id)
        if len(calls) == 2:
            raise StoreError(reason="schijf_vol")  # type: ignore[arg-type]
        write(greep, bron, data)

    monkeypatch.setattr(bronnen, "schrijf", second_fails)
    rows = [("Z-1", "POINT (155555 463000)"), ("Z-2", area)]
    with pytest.raises(StoreError):
        neem(winkel, als_csv(tmp_path, rows, ("nummer", "wkt")))
    assert len(calls) == 2
    assert rijen(winkel) == before


def test_every_bad_row_says_where_and_why(tmp_path: Path) -> None:
    rows = [
        ("Z-1", "goed", "open", "3-11-2026", 155000, 463000),
        ("", "zonder nummer", "open", "", 155000, 463000),
        ("Z-2", "x", "open", "3-11-26", 155000, 463000),
        ("Z-3", "x", "open", "", 155000, ""),
        ("Z-4", "dubbel", "open", "", "", ""),
        ("Z-4", "dubbel", "open", "", "", ""),
        ("Z-5", "BSN 111222333", "open", "", "", ""),
        ("Z-6", "x", "#N/A", "gisteren", 5, 52),
    ]
    told = keur(open_blad(als_csv(tmp_path, rows)))
    assert [r.nummer for r in told.regels] == ["Z-1"]
    assert [(a.rij, a.kop, a.reden, a.waarde) for a in told.afgekeurd] == [
        (3, "nummer", Afkeurreden.ZONDER_NUMMER, ""),
        (4, "startdatum", Afkeurreden.EEUW_ONTBREEKT, "3-11-26"),
        (5, "rd_x / rd_y", Afkeurreden.HALVE_PLEK, "155000"),
        (6, "nummer", Afkeurreden.DUBBEL, "Z-4"),
        (7, "nummer", Afkeurreden.DUBBEL, "Z-4"),
        (8, "omschrijving", Afkeurreden.BSN, ""),
        (9, "status", Afkeurreden.FOUT_IN_CEL, "#N/A"),
        (9, "startdatum", Afkeurreden.GEEN_DATUM, "gisteren"),
        (9, "rd_x / rd_y", Afkeurreden.PLEK_BUITEN, "5"),
    ]
    assert (told.aantal, told.aantal_afgekeurd, told.zonder_plek) == (8, 7, 0)


def test_columns_about_persons_are_named_and_left_out_whatever_is_chosen(winkel: Werkbestand, tmp_path: Path) -> None:
    headings = ("nummer", "omschrijving", "Naam aanvrager", "BSN", "kolom7", "bereikbaar", "behandelaar", "kleur")
    rows = [
        (f"Z-{n}", "Dakkapel", "Zandloper", 111222333, 111222333, f"z{n}@example.org", "Zandloper", "rood")
        for n in range(4)
    ]
    shown = open_blad(als_xlsx(tmp_path, rows, headings))
    assert [k.kop for k in shown.koppelingen if k.persoon] == ["Naam aanvrager", "BSN", "kolom7", "bereikbaar"]
    forced = tuple(
        replace(k, veld="status" if k.kop == "BSN" else k.veld, vrij=k.kop == "kolom7") for k in shown.koppelingen
    )
    judged = keur(shown, koppelingen=forced)
    assert [k.kop for k in judged.weggelaten] == [*headings[2:]]
    lees_in(winkel, Klok(), shown, judged, naam="Zaken", soort=shown.soort)
    winkel.close()
    (path,) = tmp_path.rglob("werkbestand.gpkg")
    assert b"Zandloper" not in path.read_bytes()
    assert b"111222333" not in path.read_bytes()
    assert b"rood" not in path.read_bytes()


def test_a_property_of_an_object_is_kept_where_that_is_chosen(winkel: Werkbestand, tmp_path: Path) -> None:
    path = als_csv(tmp_path, [("B-1", "eik", "12,5", "3"), ("B-2", "beuk", "", "x")],
                   ("nummer", "soort", "hoogte", "rij"))  # fmt: skip
    shown = open_blad(path, soort=Bladsoort.OBJECTEN)
    mapping = tuple(replace(k, vrij=k.kop == "hoogte") for k in shown.koppelingen)
    judged = keur(shown, Bladsoort.OBJECTEN, mapping)
    lees_in(winkel, Klok(), shown, judged, naam="Bomen", soort=Bladsoort.OBJECTEN)
    rows = rijen(winkel)
    assert rows["B-1"]["hoogte"] == "12,5"
    assert rows["B-2"]["hoogte"] is None
    assert rows["B-1"]["rij"] == 2


def test_headings_of_many_kinds_find_their_field() -> None:
    found = stel_koppelingen_voor(
        Bladsoort.VERGUNNINGEN,
        ("Zaaknummer", "Vergunningnummer", "Titel", "Datum besluit", "X-coördinaat", "Y", "Iets anders", "nummer"),
    )
    assert [k.veld for k in found] == ["zaaknummer", "", "omschrijving", "besluitdatum", "rd_x", "rd_y", "", "nummer"]


@pytest.mark.parametrize(
    ("koppen", "soort"),
    [(("nummer", "besluitdatum"), Bladsoort.VERGUNNINGEN), (("id", "zaaktype"), Bladsoort.ZAKEN),
     (("id", "waarde", "eenheid"), Bladsoort.OBJECTEN), (("a", "b"), Bladsoort.ZAKEN),
     (("vergunningnummer", "soort", "datum_besluit", "x", "y"), Bladsoort.VERGUNNINGEN),
     (("zaaknummer", "soort", "x", "y"), Bladsoort.ZAKEN), (("Objectnummer", "fase"), Bladsoort.OBJECTEN),
     (("zaaknummer", "vergunningnummer", "datum besluit"), Bladsoort.VERGUNNINGEN)],
)  # fmt: skip
def test_the_kind_of_a_sheet_is_guessed_from_its_headings(koppen: tuple[str, ...], soort: Bladsoort) -> None:
    assert raad_soort(koppen) is soort


def test_two_columns_for_one_field_the_second_is_named_as_left_out(tmp_path: Path) -> None:
    shown = open_blad(als_csv(tmp_path, [("1", "a", "b")], ("nummer", "een", "twee")))
    mapping = (shown.koppelingen[0], Koppeling(1, "een", "omschrijving"), Koppeling(2, "twee", "omschrijving"))
    judged = keur(shown, koppelingen=mapping)
    assert [k.kop for k in judged.weggelaten] == ["twee"]
    assert dict(judged.regels[0].waarden)["omschrijving"] == "a"


@pytest.mark.parametrize(
    ("naam", "soort", "code"),
    [("  ", None, "blad_zonder_naam"), ("!!", None, "blad_zonder_naam"),
     ("Oude zaken", Bladsoort.OBJECTEN, "blad_andere_soort")],
)  # fmt: skip
def test_a_name_that_cannot_be_or_holds_something_else_is_refused(
    winkel: Werkbestand, tmp_path: Path, naam: str, soort: Bladsoort | None, code: str
) -> None:
    path = als_csv(tmp_path)
    neem(winkel, path)
    shown = open_blad(path, soort=soort)
    with pytest.raises(NotAllowed) as told:
        lees_in(winkel, Klok(), shown, keur(shown), naam=naam, soort=shown.soort)
    assert told.value.code == code


def test_a_sheet_without_a_number_is_not_looked_at(tmp_path: Path) -> None:
    shown = open_blad(als_csv(tmp_path, [("a",)], ("omschrijving",)))
    with pytest.raises(NotAllowed) as told:
        keur(shown)
    assert told.value.code == "blad_zonder_nummer"


def test_looking_at_a_large_sheet_can_be_stopped(tmp_path: Path) -> None:
    rows = [(f"Z-{n}", "x", "", "", "", "") for n in range(3_000)]
    shown = open_blad(als_csv(tmp_path, rows))
    with pytest.raises(Cancelled):
        keur_blad(shown, shown.soort, shown.koppelingen, Voortgang(stop_na=2))


def test_a_sheet_can_be_taken_away_and_leaves_the_others(winkel: Werkbestand, tmp_path: Path) -> None:
    neem(winkel, als_csv(tmp_path))
    neem(winkel, als_csv(tmp_path), naam="Nog een")
    first = next(b for b in ingelezen(winkel) if b.naam == "Oude zaken")
    haal_weg(winkel, first)
    assert [b.naam for b in ingelezen(winkel)] == ["Nog een"]
    winkel.close()
    (path,) = tmp_path.rglob("werkbestand.gpkg")
    db = sqlite3.connect(path)
    tables = {t for (t,) in db.execute("SELECT table_name FROM gpkg_contents")}
    db.close()
    assert "blad_oude_zaken" not in tables
    assert "blad_nog_een" in tables


@pytest.mark.parametrize("naam", ["Kap 2026", "kap-2026", "KAP  2026!", "Káp 2026"])
def test_names_that_look_alike_are_one_layer(naam: str) -> None:
    assert slug_van(naam) == "kap_2026"


WOORDEN = SjabloonWoorden(
    "Gegevens", "Uitleg", ("Vul het eerste blad in.",), ("kolom", "wat", "voorbeeld", "ook"),
    lambda f: f"uitleg {f.naam}", lambda f: f"voorbeeld {f.naam}",
)  # fmt: skip


@pytest.mark.parametrize("soort", list(Bladsoort))
def test_a_filled_in_template_is_read_as_its_own_kind_without_a_question(tmp_path: Path, soort: Bladsoort) -> None:
    path = tmp_path / "sjabloon.xlsx"
    path.write_bytes(sjabloon(soort, WOORDEN))
    book = load_workbook(path)
    assert book.sheetnames == ["Gegevens", "Uitleg"]
    assert [c.value for c in book["Gegevens"][1]] == [f.naam for f in VELDEN[soort]]
    explained = [r[0].value for r in book["Uitleg"].iter_rows() if r[0].value]
    assert explained[-len(VELDEN[soort]) :] == [f.naam for f in VELDEN[soort]]
    book["Gegevens"].append(["N-1"])
    book.save(path)
    shown = open_blad(path)
    assert all(k.veld == k.kop for k in shown.koppelingen)
    assert shown.soort is soort
    assert [r.nummer for r in keur(shown).regels] == ["N-1"]


def test_the_report_names_each_row_and_no_cell_is_a_formula(tmp_path: Path) -> None:
    path = als_csv(tmp_path, [("Z-1", "x", "", '=HYPERLINK("x")', "", "")], KOPPEN)
    judged = keur(open_blad(path))
    words = RapportWoorden("Afgekeurd", ("rij", "kolom", "reden", "waarde"), lambda a: a.reden.value)
    assert rapport_csv(judged, words).decode("utf-8-sig").splitlines()[1].startswith("2;startdatum;geen_datum;")
    out = tmp_path / "rapport.xlsx"
    out.write_bytes(rapport_xlsx(judged, words))
    row = [c.value for c in load_workbook(out).active[2]]
    assert row[:3] == [2, "startdatum", "geen_datum"]
    assert row[3].startswith("'=")


def test_a_sheet_stays_when_the_gemeente_is_loaded_anew(gemeente: Gemeente, tmp_path: Path) -> None:
    with gemeente.omgeving(tmp_path / "winkel") as here:
        shown = open_blad(als_csv(tmp_path))
        lees_in(here.werkbestand, here.clock, shown, keur(shown), naam="Oude zaken", soort=shown.soort)
        report = laad_gemeente(here, Voortgang())
        assert report.fouten == ()
        assert [b.aantal for b in ingelezen(here.werkbestand)] == [3]
        assert {"Z-1", "Z-2", "Z-3"}.isdisjoint(z.identificatie for z in here.werkbestand.zaken())


def test_a_rule_can_look_at_a_sheet_and_its_silence_proves_nothing(gemeente: Gemeente, tmp_path: Path) -> None:
    with gemeente.omgeving(tmp_path / "winkel") as here:
        area = "POLYGON ((154990 462990, 155030 462990, 155030 463030, 154990 463030, 154990 462990))"
        shown = open_blad(als_csv(tmp_path, [("V-1", area)], ("nummer", "wkt")))
        lees_in(here.werkbestand, here.clock, shown, keur(shown), naam="Bomen", soort=shown.soort)
        dienst = GroeneBaanDienst(here, ())
        rule = replace(next(r for r in dienst.regels.regels if r.bron == "verontreinigde_locatie"),
                       bron="blad_bomen__vlak")  # fmt: skip

        def places(x: float) -> list[ToetsZaak]:
            place = RdWkb(shapely.to_wkb(shapely.Point(x, 463_000), byte_order=1))
            return [ToetsZaak("", Locatie(place, LocatieKwaliteit.GOED), "", "", "")]

        (hit,) = dienst.proef(places(155_000), rule)[0].bevindingen
        (miss,) = dienst.proef(places(165_000), rule)[0].bevindingen
        assert hit.relatie is Relatie.GERAAKT
        assert [b.feature_id for b in hit.bewijs] == ["V-1"]
        assert miss.oordeel is Oordeel.ONBEKEND
