"""Reading zaken at scale: open ones first, on from where it broke off, and nothing gone that is still there."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from portaal_leefomgeving_plugin.connectors.zgw import zakenlijst
from portaal_leefomgeving_plugin.domain.errors import Cancelled, ServerFault, UnreadableConfiguration
from portaal_leefomgeving_plugin.domain.verbinding import Inlogwijze, Toegang
from portaal_leefomgeving_plugin.services import sync_zaken as syncmodule
from portaal_leefomgeving_plugin.services.sync_zaken import sync_zaken
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving
from tests.gemeente import Gemeente, Klok, Voortgang

ZAKEN = 5_000
GESLOTEN = "/zaken/api/v1/zaken\\?.*einddatum__isnull=false"


@pytest.fixture(scope="module")
def groot() -> Iterator[Gemeente]:
    """A gemeente whose closed zaken take several pages."""
    running = Gemeente("--zaken", str(ZAKEN))
    yield running
    running.stop()


@pytest.fixture(autouse=True)
def _gedraagt_zich(groot: Gemeente) -> Iterator[None]:
    yield
    groot.beheer(regels=[])


@pytest.fixture
def plek(groot: Gemeente, tmp_path: Path) -> Iterator[Werkomgeving]:
    with groot.omgeving(tmp_path / "winkel") as place:
        yield place


def sync(omgeving: Werkomgeving, progress: Any = None) -> int:
    client = omgeving.clients.zgw
    assert client is not None
    return sync_zaken(omgeving, client, progress or Voortgang())


def gevraagd(gemeente: Gemeente, doen: Callable[[], object], pad: str) -> int:
    """How many requests ``doen`` made to paths like ``pad``."""
    gemeente.beheer(regels=[{"pad": pad, "soort": "traag", "ms": 0}])
    doen()
    (rule,) = gemeente.beheer()["regels"]
    return int(rule["geraakt"])


def test_open_zaken_come_first_and_the_desk_is_told(plek: Werkomgeving) -> None:
    seen: list[tuple[str, bool, int]] = []

    class Kijker(Voortgang):
        def step(self, what: str, done: int, total: int | None = None) -> None:
            if what in ("zaken", "gesloten_zaken"):
                stand = plek.werkbestand.laatste_sync("open_zaken")
                seen.append((what, stand is not None, sum(z.einddatum is not None for z in plek.werkbestand.zaken())))

    total = sync(plek, Kijker())
    zaken = plek.werkbestand.zaken()
    assert len(zaken) == total == ZAKEN
    kinds = [what for what, _told, _closed in seen]
    assert kinds == sorted(kinds, reverse=True)
    assert all(closed == 0 and not told for what, told, closed in seen if what == "zaken")
    assert all(told for what, told, _closed in seen if what == "gesloten_zaken")
    assert all(z.status_omschrijving for z in zaken if z.status)


@pytest.mark.parametrize("dagen", [None, 90])
def test_closed_zaken_are_read_as_the_connection_wants(groot: Gemeente, tmp_path: Path, dagen: int | None) -> None:
    since = Klok().today() - timedelta(days=dagen or 0)
    wanted: dict[str, Any] = {"gesloten_vanaf": since.isoformat()} if dagen else {"gesloten_zaken": False}
    with groot.omgeving(tmp_path / "w") as plek:
        sync(plek)
        everything = {z.uuid: z.einddatum for z in plek.werkbestand.zaken()}
    with groot.omgeving(tmp_path / "w", **wanted) as plek:
        sync(plek)
        found = {z.uuid for z in plek.werkbestand.zaken()}
    assert found == {u for u, ended in everything.items() if ended is None or (dagen and ended >= since)}


def test_a_date_that_is_none_is_told_before_anything_is_asked(groot: Gemeente, tmp_path: Path) -> None:
    with groot.omgeving(tmp_path / "w", gesloten_vanaf="vorig jaar") as plek, pytest.raises(UnreadableConfiguration):
        sync(plek)


def test_what_broke_off_goes_on_and_reads_no_page_twice_but_the_seam(
    groot: Gemeente, plek: Werkomgeving, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(syncmodule, "ZAKEN_PER_KEER", 400)
    groot.beheer(regels=[{"pad": f"{GESLOTEN}.*page=3", "soort": "503", "ms": 60_000}])
    with pytest.raises(ServerFault):
        sync(plek)
    assert plek.werkbestand.laatste_sync("zaken") is None
    closed = sum(z.einddatum is not None for z in plek.werkbestand.zaken())
    assert closed >= 1_000
    # the front, the page that was last written, and what was left
    assert gevraagd(groot, lambda: sync(plek), f"{GESLOTEN}.*page=2") == 1
    assert plek.werkbestand.veging("gesloten") is None
    found = plek.werkbestand.zaken()
    assert len(found) == len({z.uuid for z in found}) == ZAKEN


def test_what_one_may_not_see_any_more_goes_after_a_complete_sweep_only(groot: Gemeente, tmp_path: Path) -> None:
    less = groot.gegevens["toepassingen"]["portaal-meldingen"]
    narrow = Toegang(Inlogwijze.ZGW_JWT, f"{less['client_id']}:{less['geheim']}")
    with groot.omgeving(tmp_path / "w") as plek:
        sync(plek)
    with groot.omgeving(tmp_path / "w", toegang_zgw=narrow) as plek:
        groot.beheer(regels=[{"pad": GESLOTEN, "soort": "html"}])
        with pytest.raises(Exception):  # noqa: B017  # whatever it is, it is not a complete sweep
            sync(plek)
        assert len(plek.werkbestand.zaken()) == ZAKEN
        groot.beheer(regels=[])
        total = sync(plek)
        left = plek.werkbestand.zaken()
        assert 0 < len(left) == total < ZAKEN
        assert {z.zaaktype_identificatie for z in left} == {"MEL-MBA", "MEL-SLO"}


def test_a_zaak_that_is_on_neither_part_of_the_list_is_asked_for_and_kept(
    plek: Werkomgeving, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync(plek)
    chosen = next(z for z in plek.werkbestand.zaken() if z.einddatum is None)
    real = zakenlijst.Zakenlijst.bladen

    def zonder(self: Any, *args: Any, **kwargs: Any) -> Iterator[Any]:
        for blad in real(self, *args, **kwargs):
            yield type(blad)([z for z in blad.items if z.uuid != chosen.uuid], blad.url, blad.telling)

    monkeypatch.setattr(zakenlijst.Zakenlijst, "bladen", zonder)
    sync(plek)
    assert plek.werkbestand.zaak(chosen.uuid) == chosen


def test_a_server_without_the_filter_gives_its_list_as_a_whole(
    plek: Werkomgeving, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = zakenlijst._filters

    def unknown(deel: zakenlijst.Deel, vanaf: date | None) -> list[tuple[str, str]]:
        return [("einddatum__leeg", "ja")] if deel is not zakenlijst.Deel.ALLE else real(deel, vanaf)

    monkeypatch.setattr(zakenlijst, "_filters", unknown)
    assert sync(plek) == ZAKEN
    assert len(plek.werkbestand.zaken()) == ZAKEN


def test_statussen_step_by_step_are_those_of_one_sweep(
    groot: Gemeente, plek: Werkomgeving, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync(plek)
    monkeypatch.setattr(syncmodule, "VEEL_GESLOTEN", 100)
    with groot.omgeving(tmp_path / "stappen") as other:
        sync(other)
        assert {z.uuid: z for z in other.werkbestand.zaken()} == {z.uuid: z for z in plek.werkbestand.zaken()}


@pytest.mark.parametrize("pad", ["/zaken/api/v1/zaken", "/statussen", "/rollen", "/catalogi/"])
def test_cancelling_takes_less_than_a_second_whatever_is_waited_for(
    groot: Gemeente, plek: Werkomgeving, pad: str
) -> None:
    groot.beheer(regels=[{"pad": pad, "soort": "traag", "ms": 4_000}])
    stop = threading.Event()
    pressed: list[float] = []

    class Stopper(Voortgang):
        def check(self) -> None:
            if stop.is_set():
                raise Cancelled

    def press() -> None:
        pressed.append(time.monotonic())
        stop.set()

    timer = threading.Timer(1.0, press)
    timer.start()
    with pytest.raises(Cancelled):
        sync(plek, Stopper())
    took = time.monotonic() - pressed[0]
    timer.join()
    assert took < 1.0


def test_what_zaken_are_about_is_kept_as_long_as_it_is_asked_for(groot: Gemeente, tmp_path: Path) -> None:
    with groot.omgeving(tmp_path / "winkel", gesloten_zaken=False) as place:
        sync(place)
        lines = place.werkbestand.zaken()
        known = place.werkbestand.activiteiten()
        assert {z.activiteit for z in lines if z.zaaktype_identificatie == "MEL-SLO"} <= {
            "Sloopactiviteit", "Sloopactiviteit; Asbest verwijderen"
        }  # fmt: skip
        assert {z.activiteit for z in lines if z.zaaktype_identificatie == "TOEZ"} == {""}
        assert known == {z.uuid: z.activiteit for z in lines if z.activiteit}
        assert len(known) > len(lines) / 3
    with groot.omgeving(tmp_path / "winkel", gesloten_zaken=False, activiteit_eigenschap="") as place:
        sync(place)
        assert {z.activiteit for z in place.werkbestand.zaken()} == {""}
