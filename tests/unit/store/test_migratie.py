"""A working copy of an older version opens, loses nothing, and keeps from then on what was added since."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from portaal_leefomgeving_plugin.domain.omgevingsplan import Omgevingsplan
from portaal_leefomgeving_plugin.store import plan, plek, zaken
from portaal_leefomgeving_plugin.store.greep import Greep
from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand
from tests.gemeente import Klok
from tests.unit.store.bouw import zaak


def test_an_older_working_copy_gets_the_columns_and_loses_nothing(tmp_path: Path) -> None:
    with_line = Werkbestand.open(tmp_path, clock=Klok())
    with_line.schrijf_zaken([zaak(1)])
    with_line.close()
    greep = Greep(tmp_path / plek.WERKBESTAND, schrijven=True)
    with greep.transactie():
        for table in zaken.TABELLEN:
            for column in ("perioden", "activiteit"):
                greep.doe(f"/* */ ALTER TABLE {table.id} DROP COLUMN {column}")
        for table in plan.TABELLEN:
            for column in ("symbool", "stijl"):
                greep.doe(f"/* */ ALTER TABLE {table.id} DROP COLUMN {column}")
        greep.doe("UPDATE portaal_schema SET versie = 1")
    greep.sluit()
    again = Werkbestand.open(tmp_path, clock=Klok())
    try:
        (line,) = again.zaken()
        assert line == zaak(1)
        suspended = replace(line, perioden="2026-03-10/..", activiteit="Vellen van een houtopstand")
        again.schrijf_zaken([suspended])
        assert again.zaak(line.uuid) == suspended
        assert again.activiteiten() == {line.uuid: "Vellen van een houtopstand"}
        again.schrijf_werkingsgebieden(Omgevingsplan("w", "e", "Leeg", "Omgevingsplan", "gm9999"))
    finally:
        again.close()
