"""Two hundred syncs and two hundred advances on a bad line and a bad server: nothing lost, doubled or kept silent.

The embedded gemeente misbehaves for a sixth of all requests: 500, 503 with Retry-After, resets, answers that
are cut off, web pages, answers that take two seconds, each also after the deed was done. Its clock jumps
ahead now and then, so that tokens expire under way. What a client would wait before it tries again is not waited.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from portaal_leefomgeving_plugin.domain.errors import (
    Cancelled,
    PartlyDone,
    PortaalError,
    ServerFault,
    Unexpected,
    Unreachable,
    UnreadableAnswer,
)
from portaal_leefomgeving_plugin.services.advance_zaak import bereid_voor, zet_voort
from portaal_leefomgeving_plugin.services.sync_zaken import sync_zaken
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving
from tests.conftest import Soak
from tests.gemeente import Gemeente, Voortgang

pytestmark = pytest.mark.soak

ZAKEN = 1_100
RONDEN = 200
STORINGEN: list[dict[str, Any]] = [
    {"soort": "500", "kans": 0.05},
    {"soort": "500", "kans": 0.05, "na_verwerking": True},
    {"soort": "503", "kans": 0.02, "ms": 2_000},
    {"soort": "reset", "kans": 0.01},
    {"soort": "reset", "kans": 0.01, "na_verwerking": True},
    {"soort": "afgekapt", "kans": 0.02},
    {"soort": "html", "kans": 0.01},
    {"soort": "html", "kans": 0.005, "na_verwerking": True},
    {"soort": "traag", "kans": 0.01, "ms": 2_000},
]
ONZEKER = (Unreachable, ServerFault, UnreadableAnswer)
"""After these it may have arrived or not; after any other it has not."""


@dataclass
class Streng:
    """The gemeente under faults, and the truth about it, asked for without."""

    gemeente: Gemeente
    rng: random.Random
    sprong_s: float = 0.0
    sprongen: int = 0
    pauzes: list[float] = field(default_factory=list)
    geraakt: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self._sessie = self.gemeente.sessie(self.gemeente.verbinding().toegang_zgw)
        self._sessie.headers["Accept-Crs"] = "EPSG:4326"

    def stoor(self) -> None:
        """Begins to misbehave; one time in eight the server's clock jumps ahead by more than a token lives."""
        if self.rng.random() < 1 / 8:
            self.sprong_s += 4_000
            self.sprongen += 1
        rules = [{"pad": "/(zaken|catalogi|documenten|besluiten)/api/", **rule} for rule in STORINGEN]
        self.gemeente.beheer(regels=rules, klok_verschil_s=self.sprong_s)

    def rust(self) -> None:
        """Behaves again."""
        for rule in self.gemeente.beheer()["regels"]:
            self.geraakt[rule["soort"]] += rule["geraakt"]
        self.gemeente.beheer(regels=[])

    def alle(self, soort: str, **vraag: str) -> list[dict[str, Any]]:
        """A whole list, as the server holds it."""
        url: str | None = f"{self.gemeente.gegevens['zaken']}{soort}"
        found: list[dict[str, Any]] = []
        params: dict[str, str] | None = {"pageSize": "500", **vraag}
        while url:
            answer = self._vraag(url, params)
            found += answer["results"]
            url, params = answer["next"], None
        return found

    def _vraag(self, url: str, params: dict[str, str] | None) -> Any:
        for _ in range(2):  # the clock may have jumped: then the second token is right
            answer = self._sessie.get(url, params=params, timeout=30)
            if answer.ok:
                return answer.json()
        raise RuntimeError(answer.text)

    def sluit(self) -> None:
        self._sessie.close()


@pytest.fixture
def streng(soak: Soak) -> Iterator[Streng]:
    running = Gemeente("--zaken", str(ZAKEN))
    made = Streng(running, random.Random(soak.zaad))
    yield made
    made.sluit()
    running.stop()


def waarheid(streng: Streng) -> dict[str, tuple[str | None, str | None]]:
    """Of each zaak on the server: the url of its status, and its einddatum."""
    return {z["uuid"]: (z["status"], z["einddatum"]) for z in streng.alle("zaken")}


def beeld(omgeving: Werkomgeving) -> dict[str, tuple[str | None, str | None]]:
    """The same of each zaak in the store; a zaak that is there twice fails."""
    zaken = omgeving.werkbestand.zaken()
    found = {z.uuid: (z.status, z.einddatum.isoformat() if z.einddatum else None) for z in zaken}
    assert len(found) == len(zaken)
    return found


def eis_genoemd(fout: PortaalError) -> None:
    """An error of ours that says what happened and where."""
    cause = fout.cause if isinstance(fout, PartlyDone) else fout
    assert not isinstance(cause, Unexpected | Cancelled), str(fout)
    assert fout.system, str(fout)


def test_syncs_under_faults_lose_and_double_nothing(
    streng: Streng, soak: Soak, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    truth, uitkomsten = waarheid(streng), Counter[str]()
    rondes, nr, hervat = soak.rondes(RONDEN), 0, 0
    while nr < rondes:
        # a fresh store now and then: what breaks off in it is gone on with
        with streng.gemeente.omgeving(tmp_path / f"w{nr}", pause=streng.pauzes.append) as omgeving:
            client = omgeving.clients.zgw
            assert client is not None
            for _ in range(min(8, rondes - nr)):
                nr += 1
                before = beeld(omgeving)
                hervat += omgeving.werkbestand.veging("open") is not None
                streng.stoor()
                try:
                    told = sync_zaken(omgeving, client, Voortgang())
                except PortaalError as fout:
                    eis_genoemd(fout)
                    uitkomsten[type(fout).__name__] += 1
                    after = beeld(omgeving)
                    assert before.items() <= after.items() <= truth.items()
                else:
                    uitkomsten["heel"] += 1
                    assert beeld(omgeving) == truth
                    assert told == len(truth)
                finally:
                    streng.rust()
    assert uitkomsten["heel"] > rondes / 4
    with capsys.disabled():
        print(f"\nsyncs onder storing: {rondes}, {dict(uitkomsten)}, voortgezet {hervat}, "
              f"geraakt {dict(streng.geraakt)}, token verlopen {streng.sprongen}, "
              f"niet gewacht {sum(streng.pauzes):.0f} s")  # fmt: skip


def test_advances_under_faults_happen_once_or_not_and_say_which(
    streng: Streng, soak: Soak, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    uitkomsten, changed = Counter[str](), set[str]()
    rondes = soak.rondes(RONDEN)
    with streng.gemeente.omgeving(tmp_path / "w", pause=streng.pauzes.append) as omgeving:
        client = omgeving.clients.zgw
        assert client is not None
        sync_zaken(omgeving, client, Voortgang())
        lines = [z for z in omgeving.werkbestand.zaken() if z.einddatum is None and z.status]
        streng.rng.shuffle(lines)
        for line in lines[:rondes]:
            before = {s["url"] for s in streng.alle("statussen", zaak=line.url)}
            streng.stoor()
            try:
                step = None
                voortzetting = bereid_voor(omgeving, line)
                step = next((s for s in voortzetting.stappen if s.statustype.volgnummer > (line.status_volgnummer or 0)
                             and not s.verboden), None)  # fmt: skip
                assert step is not None
                resultaat = voortzetting.resultaattypen[0].url if step.vereist_resultaat else ""
                told = zet_voort(
                    omgeving, voortzetting, step.statustype.url, resultaattype=resultaat, toelichting="t", reden="r"
                )
            except PortaalError as fout:
                eis_genoemd(fout)
                cause = fout.cause if isinstance(fout, PartlyDone) else fout
                uitkomst = type(fout).__name__ if step else f"{type(fout).__name__} bij het lezen"
                sure = not isinstance(cause, ONZEKER)
                told = None
            else:
                # not sure: the line was too bad to read back what had been set, and the user is told so
                uitkomst, sure = "gezet" if told.zeker else "gezet, niet teruggelezen", True
            finally:
                streng.rust()
            added = [s for s in streng.alle("statussen", zaak=line.url) if s["url"] not in before]
            assert len(added) <= 1, (line.identificatie, uitkomst)
            if told is not None:
                assert step is not None
                assert [s["statustype"] for s in added] == [step.statustype.url]
                stored = omgeving.werkbestand.zaak(line.uuid)
                assert stored is not None
                assert stored.status == added[0]["url"] or not told.zeker
            elif sure or step is None:
                assert added == [], (line.identificatie, uitkomst)
            uitkomsten[uitkomst + (" (wel aangekomen)" if told is None and added else "")] += 1
            changed |= {line.uuid} if added else set()
        written = {r.zaak for r in omgeving.logboek.regels()}
    assert sum(uitkomsten.values()) == rondes
    assert changed <= written, "what was done stands in the logbook, whatever came of it"
    assert uitkomsten["gezet"] > rondes / 2
    with capsys.disabled():
        print(f"\nvoortzettingen onder storing: {rondes}, {dict(uitkomsten)}, geraakt {dict(streng.geraakt)}, "
              f"token verlopen {streng.sprongen}, niet gewacht {sum(streng.pauzes):.0f} s")  # fmt: skip
