"""Two connections at once: nothing of the one is ever taken for something of the other."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import pytest
import requests

from portaal_leefomgeving_plugin.connectors.zgw.auth import ZgwJwtAuth
from portaal_leefomgeving_plugin.domain.errors import PortaalError, StoreError
from portaal_leefomgeving_plugin.domain.verbinding import Medewerker
from portaal_leefomgeving_plugin.host.bureau import Bureau
from portaal_leefomgeving_plugin.host.loket.werkvoorraad import Werkvoorraad
from portaal_leefomgeving_plugin.host.voorbeeldgemeente import VERBINDING_ID
from portaal_leefomgeving_plugin.services.bulk import BulkToewijzen
from tests.gemeente import Gemeente, Klok
from tests.qgis.bureau.twee import DIENST, EIGEN, NAMEN

WACHT_MS = 60_000


def wacht(qtbot, vraag: Callable[[Any, Any], object]) -> Any:
    """The answer to a question, or what was raised."""
    told: list[Any] = []
    vraag(told.append, told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=WACHT_MS)
    return told[0]


def voorraden(bureau: Bureau, qtbot) -> dict[str, Werkvoorraad]:
    return {w.verbinding: w for w in wacht(qtbot, lambda k, m: bureau.werkvoorraad(list, k, m))}


def op_server(gemeente: Gemeente, uuid: str, deel: str = "") -> Any:
    """What a server itself says, asked past the plugin."""
    g = gemeente.gegevens
    auth = ZgwJwtAuth(g["zgw"]["client_id"], g["zgw"]["geheim"], clock=Klok())
    where = f"{g['zaken']}zaken/{uuid}" if not deel else f"{g['zaken']}{deel}?zaak={g['zaken']}zaken/{uuid}"
    answer = requests.get(where, auth=auth, headers={"Accept-Crs": "EPSG:4326"}, timeout=10)
    answer.raise_for_status()
    return answer.json()


def gedeelde_open_zaak(bureau: Bureau) -> str:
    """A uuid that both connections hold."""
    both = [{z.uuid for z in lo.werkbestand.zaken() if z.einddatum is None and z.status_volgnummer == 1}
            for lo in bureau.loketten]  # fmt: skip
    return sorted(both[0] & both[1])[0]


def test_the_work_list_has_the_zaken_of_both_and_keeps_them_apart(geladen: Bureau, qtbot) -> None:
    lists = voorraden(geladen, qtbot)
    assert {v: w.naam for v, w in lists.items()} == NAMEN
    uuids = [{z.uuid for z in w.regels} for w in lists.values()]
    assert uuids[0] == uuids[1], "the trial is about servers that hold the same uuids"
    keys = {geladen.loketten[nr].sleutel(u) for nr in (0, 1) for u in uuids[nr]}
    assert len(keys) == 2 * len(uuids[0])


def test_a_deed_reaches_the_server_of_its_own_zaak_whatever_is_chosen_meanwhile(
    geladen: Bureau, eigen: Gemeente, dienst: Gemeente, qtbot
) -> None:
    uuid = gedeelde_open_zaak(geladen)
    before = {id(s): op_server(s, uuid)["status"] for s in (eigen, dienst)}
    geladen.kies(geladen.loketten[1].sleutel(uuid))
    there = geladen.loket_van(geladen.gekozen)
    assert there is not None
    assert there.verbinding.id == DIENST
    step = wacht(qtbot, lambda k, m: there.bereid_voortzetten(uuid, k, m))
    geladen.kies(geladen.loketten[0].sleutel(uuid))  # the user goes on to the same number elsewhere
    assert geladen.verbinding is not None
    assert geladen.verbinding.id == EIGEN
    told = wacht(qtbot, lambda k, m: there.zet_voort(step, step.voorstel.statustype.url, klaar=k, mislukt=m))
    assert not isinstance(told, PortaalError), told
    assert op_server(dienst, uuid)["status"] != before[id(dienst)]
    assert op_server(eigen, uuid)["status"] == before[id(eigen)]
    here = [lo.werkbestand.zaak(uuid).status_omschrijving for lo in geladen.loketten]
    assert here[1] == step.voorstel.statustype.omschrijving
    assert here[0] != here[1]
    logs = [[r for r in lo.plaats.logboek.regels() if r.zaak == uuid] for lo in geladen.loketten]
    assert [len(log) for log in logs] == [0, 1]


def test_one_deed_over_many_does_each_at_its_own_server(
    geladen: Bureau, eigen: Gemeente, dienst: Gemeente, qtbot
) -> None:
    first, second = geladen.loketten
    mine = [z.uuid for z in first.werkbestand.zaken() if z.einddatum is None and z.behandelaar != "l.vos"][:2]
    theirs = [
        z.uuid
        for z in second.werkbestand.zaken()
        if z.einddatum is None and z.behandelaar != "l.vos" and z.uuid not in mine
    ][:2]
    bulk = geladen.bulkwerk([*map(first.sleutel, mine), *map(second.sleutel, theirs)])
    assert bulk.aantal == 4
    plan = wacht(qtbot, lambda k, m: bulk.bekijk(BulkToewijzen(Medewerker("l.vos", "L. Vos"), "proef"), k, m))
    assert len(plan.voorstellen) == 4
    report = wacht(qtbot, lambda k, m: bulk.voer_uit(plan, k, m))
    assert report.gelukt == 4

    def door_vos(gemeente: Gemeente, uuid: str) -> bool:
        return any(
            r["betrokkeneIdentificatie"].get("identificatie") == "l.vos"
            for r in op_server(gemeente, uuid, "rollen")["results"]
        )

    assert [door_vos(eigen, u) for u in (*mine, *theirs)] == [True, True, False, False]
    assert [door_vos(dienst, u) for u in (*mine, *theirs)] == [False, False, True, True]


def test_one_that_fails_leaves_the_others_zaken_and_is_not_called_fresh(
    bureau: Bureau, dienst: Gemeente, qtbot
) -> None:
    dienst.beheer(regels=[{"pad": "/zaken/api/v1/zaken", "soort": "500", "kans": 1.0}])
    told: list[object] = []
    bureau.geladen.connect(told.append)
    bureau.fout_opgetreden.connect(told.append)
    bureau.laad()
    qtbot.waitUntil(lambda: not bureau.bezig and len(told) == 2, timeout=WACHT_MS)
    good, bad = bureau.loketten
    assert good.mislukt is None
    assert good.bijgewerkt is not None
    assert bad.mislukt is not None
    assert bad.bijgewerkt is None
    lists = voorraden(bureau, qtbot)
    assert len(lists[EIGEN].regels) >= 60
    assert lists[DIENST].regels == []
    dienst.beheer(regels=[])
    bad.laad()
    qtbot.waitUntil(lambda: not bureau.bezig, timeout=WACHT_MS)
    assert bad.mislukt is None
    assert len(voorraden(bureau, qtbot)[DIENST].regels) >= 60


def test_one_that_does_not_answer_keeps_the_other_from_nothing(geladen: Bureau, dienst: Gemeente, qtbot) -> None:
    first, second = geladen.loketten
    uuid = gedeelde_open_zaak(geladen)
    dienst.beheer(regels=[{"pad": "/", "soort": "traag", "ms": 20_000, "kans": 1.0}])
    slow: list[object] = []
    for _nr in range(8):  # more than there are threads
        second.dossier(uuid, slow.append, slow.append)
    shown = wacht(qtbot, lambda k, m: first.dossier(uuid, k, m))
    assert not isinstance(shown, PortaalError)
    assert slow == []
    geladen.sluit_verbinding(DIENST)
    qtbot.wait(300)
    assert slow == []  # who was closed is asked no more, and tells nobody
    assert [lo.verbinding.id for lo in geladen.loketten] == [EIGEN]


def test_closing_one_leaves_the_other_as_it_is(geladen: Bureau, qtbot) -> None:
    first, second = geladen.loketten
    uuid = gedeelde_open_zaak(geladen)
    geladen.kies(second.sleutel(uuid))
    geladen.sluit_verbinding(DIENST)
    assert geladen.gekozen == ""
    assert geladen.loket is first
    assert geladen.loket_van(second.sleutel(uuid)) is None
    assert list(voorraden(geladen, qtbot)) == [EIGEN]
    refused: list[PortaalError] = []
    second.dossier(uuid, refused.append, refused.append)
    assert [type(r).__name__ for r in refused] == ["NotAllowed"]


def test_a_store_that_cannot_be_read_is_named_and_the_others_are_shown(geladen: Bureau, qtbot) -> None:
    store = geladen.loketten[1].werkbestand
    os.truncate(store.path, 4_096)  # the disk lost the rest
    store.path.with_name(f"{store.path.name}-wal").unlink(missing_ok=True)
    lists = voorraden(geladen, qtbot)
    assert isinstance(lists[DIENST].fout, StoreError)
    assert lists[EIGEN].fout is None
    assert len(lists[EIGEN].regels) >= 60


def test_reading_only_is_of_one_connection(geladen: Bureau, qtbot) -> None:
    geladen.sluit_verbinding(DIENST)
    other = Bureau()
    try:
        assert other.open_verbinding(DIENST)
        assert geladen.open_verbinding(DIENST, erbij=True)
        first, second = geladen.loketten
        assert [first.alleen_lezen, second.alleen_lezen] == [False, True]
        assert len(voorraden(geladen, qtbot)[DIENST].regels) >= 60
        before = second.bijgewerkt
        geladen.laad()
        qtbot.waitUntil(lambda: not geladen.bezig, timeout=WACHT_MS)
        assert first.mislukt is None
        assert second.bijgewerkt == before  # its own QGIS fetches
    finally:
        other.stop()
        other.deleteLater()


def test_what_was_open_is_open_again_next_time(geladen: Bureau) -> None:
    geladen.activeer(EIGEN)
    geladen.sluit()
    again = Bureau()
    try:
        again.open_laatste()
        assert [lo.verbinding.id for lo in again.loketten] == [EIGEN, DIENST]
        again.sluit_verbinding(EIGEN)
        assert again.instellingen.open_verbindingen == [DIENST]
    finally:
        again.stop()
        again.deleteLater()


def test_one_connection_in_the_place_of_all(geladen: Bureau) -> None:
    assert geladen.open_verbinding(DIENST)
    assert [lo.verbinding.id for lo in geladen.loketten] == [DIENST]


def test_invented_zaken_never_stand_among_real_ones(bureau: Bureau, qtbot) -> None:
    told: list[object] = []
    bureau.start_voorbeeldgemeente(lambda: told.append("er"), told.append)
    qtbot.waitUntil(lambda: bool(bureau.loketten) and bureau.verbinding.id == VERBINDING_ID, timeout=WACHT_MS)
    assert [lo.verbinding.id for lo in bureau.loketten] == [VERBINDING_ID]
    assert bureau.open_verbinding(EIGEN, erbij=True)
    assert [lo.verbinding.id for lo in bureau.loketten] == [EIGEN]


def test_a_connection_that_is_forgotten_leaves_nothing_behind(geladen: Bureau) -> None:
    open_one, closed_one = (geladen.instellingen.winkel(v) for v in (DIENST, EIGEN))
    geladen.vergeet_verbinding(DIENST)
    assert [lo.verbinding.id for lo in geladen.loketten] == [EIGEN]
    assert not open_one.exists()
    geladen.sluit_verbinding(EIGEN)
    assert closed_one.exists()
    geladen.vergeet_verbinding(EIGEN)
    assert not closed_one.exists()
    assert geladen.instellingen.verbindingen() == []


def test_a_connection_that_another_qgis_has_open_is_not_forgotten(geladen: Bureau) -> None:
    other = Bureau()
    try:
        with pytest.raises(StoreError):
            other.vergeet_verbinding(DIENST)
    finally:
        other.stop()
        other.deleteLater()
    assert {v.id for v in geladen.instellingen.verbindingen()} == {EIGEN, DIENST}
    assert geladen.loketten[1].werkbestand.zaken()
