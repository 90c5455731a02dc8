"""Loads everything of a connection. Each part stands by itself: one that fails does not take the others along."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import StrEnum

from portaal_leefomgeving_plugin.domain.errors import Cancelled, PortaalError, Unexpected
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.verdict import Bronstand
from portaal_leefomgeving_plugin.services.sync_bronnen import register_van, sync_bronnen
from portaal_leefomgeving_plugin.services.sync_inspecties import sync_inspecties
from portaal_leefomgeving_plugin.services.sync_objecten import sync_objecten
from portaal_leefomgeving_plugin.services.sync_omgevingsplan import sync_omgevingsplan
from portaal_leefomgeving_plugin.services.sync_zaken import sync_zaken
from portaal_leefomgeving_plugin.services.termijngebeurtenissen import sync_termijnen
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving


class Onderdeel(StrEnum):
    """The parts of a municipality that can be loaded."""

    ZAKEN = "zaken"
    TERMIJNEN = "termijnen"
    INSPECTIES = "inspecties"
    OBJECTEN = "objectlagen"
    BRONNEN = "bronnen"
    OMGEVINGSPLAN = "omgevingsplan"


@dataclass(frozen=True, slots=True)
class Deelverslag:
    """What came of one part: how many, or what went wrong. ``bronnen`` only for the open data."""

    onderdeel: Onderdeel
    aantal: int
    seconden: float
    fout: PortaalError | None = None
    bronnen: tuple[Bronstand, ...] = ()


@dataclass(frozen=True, slots=True)
class LaadVerslag:
    """What came of all parts."""

    delen: tuple[Deelverslag, ...]

    @property
    def fouten(self) -> tuple[Deelverslag, ...]:
        """The parts that failed."""
        return tuple(d for d in self.delen if d.fout is not None)

    def deel(self, onderdeel: Onderdeel) -> Deelverslag | None:
        """The report on one part, None where it was not loaded."""
        return next((d for d in self.delen if d.onderdeel is onderdeel), None)


def laad_gemeente(
    omgeving: Werkomgeving, progress: Progress, *, onderdelen: Collection[Onderdeel] = tuple(Onderdeel)
) -> LaadVerslag:
    """Loads the ``onderdelen`` that the connection has. Raises Cancelled; every other error is in the report."""
    wanted = _werk(omgeving, progress, onderdelen)
    reports: list[Deelverslag] = []
    for onderdeel, work in wanted:
        begin = time.perf_counter()
        try:
            count, standen = work()
        except Cancelled:
            raise
        except PortaalError as fout:
            reports.append(Deelverslag(onderdeel, 0, time.perf_counter() - begin, fout))
        except Exception as fout:  # noqa: BLE001  # a mistake of ours in one part must not cost the user the others
            reports.append(Deelverslag(onderdeel, 0, time.perf_counter() - begin, Unexpected.van(fout)))
        else:
            reports.append(Deelverslag(onderdeel, count, time.perf_counter() - begin, None, standen))
    return LaadVerslag(tuple(reports))


Werk = Callable[[], tuple[int, tuple[Bronstand, ...]]]


def _werk(
    omgeving: Werkomgeving, progress: Progress, onderdelen: Collection[Onderdeel]
) -> list[tuple[Onderdeel, Werk]]:
    """What there is to do, in an order in which later parts find what they need of earlier ones."""
    clients = omgeving.clients

    def zaken() -> tuple[int, tuple[Bronstand, ...]]:
        return (sync_zaken(omgeving, clients.zgw, progress) if clients.zgw else 0), ()

    def termijnen() -> tuple[int, tuple[Bronstand, ...]]:
        return sync_termijnen(omgeving, progress), ()

    def inspecties() -> tuple[int, tuple[Bronstand, ...]]:
        return (sync_inspecties(omgeving, clients.objecten, progress) if clients.objecten else 0), ()

    def objecten() -> tuple[int, tuple[Bronstand, ...]]:
        standen = sync_objecten(omgeving, clients.objecten, progress) if clients.objecten else ()
        return sum(s.aantal for s in standen), standen

    def bronnen() -> tuple[int, tuple[Bronstand, ...]]:
        register = register_van(omgeving.verbinding, clients.open_data)
        standen = tuple(d.stand for d in sync_bronnen(omgeving, register, progress))
        return sum(s.aantal for s in standen), standen

    def omgevingsplan() -> tuple[int, tuple[Bronstand, ...]]:
        return len(sync_omgevingsplan(omgeving, progress).regels), ()

    parts: list[tuple[Onderdeel, Werk, bool]] = [
        (Onderdeel.ZAKEN, zaken, clients.zgw is not None),
        (Onderdeel.TERMIJNEN, termijnen, clients.termijnen is not None),
        (Onderdeel.INSPECTIES, inspecties, clients.objecten is not None),
        (Onderdeel.OBJECTEN, objecten, clients.objecten is not None),
        (Onderdeel.BRONNEN, bronnen, True),
        (
            Onderdeel.OMGEVINGSPLAN,
            omgevingsplan,
            bool(omgeving.verbinding.omgevingsplan or omgeving.verbinding.regelingen),
        ),
    ]
    return [(onderdeel, work) for onderdeel, work, has in parts if has and onderdeel in onderdelen]
