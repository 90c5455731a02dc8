"""Holds every entry of a register against what its service says today, and tells what moved."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from portaal_leefomgeving_plugin.connectors.controle import bekijk
from portaal_leefomgeving_plugin.connectors.fouten import kort
from portaal_leefomgeving_plugin.connectors.keuze import LaagOntbreektError
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.domain.bron import WAARDE, Bron
from portaal_leefomgeving_plugin.domain.errors import Cancelled, PortaalError
from portaal_leefomgeving_plugin.domain.ports import Executor, Progress


class Controle(StrEnum):
    """What came of a check."""

    GOED = "goed"
    HERNOEMD = "hernoemd"  # the layer goes by another prefix: it is still read
    LAAG_WEG = "laag_weg"
    ATTRIBUTEN_WEG = "attributen_weg"
    GEEN_RD = "geen_rd"
    NIET_BEREIKT = "niet_bereikt"


@dataclass(frozen=True, slots=True)
class Broncontrole:
    """``gevonden``: the layer as the service writes it; ``mist``: attributes that it lacks; ``fout``: a code."""

    bron: Bron
    uitkomst: Controle
    gevonden: str = ""
    mist: tuple[str, ...] = ()
    fout: str = ""


def controleer_bronnen(
    api: ApiSession, bronnen: Sequence[Bron], executor: Executor, progress: Progress
) -> Iterator[Broncontrole]:
    """One result per source, in their order. Raises Cancelled only."""
    for nr, found in enumerate(executor.map(lambda b: _controleer(api, b, progress), bronnen)):
        progress.check()
        yield found
        progress.step("bronnen", nr + 1, len(bronnen))


def _controleer(api: ApiSession, bron: Bron, progress: Progress) -> Broncontrole:
    try:
        seen = bekijk(api, bron, progress)
    except Cancelled:
        raise
    except LaagOntbreektError:
        return Broncontrole(bron, Controle.LAAG_WEG)
    except PortaalError as fout:
        return Broncontrole(bron, Controle.NIET_BEREIKT, fout=kort(fout))
    if seen.rd is False:
        return Broncontrole(bron, Controle.GEEN_RD, seen.naam)
    wanted = [a for a in dict.fromkeys((*bron.attributen, bron.naam_attribuut)) if a and a != WAARDE]
    if seen.attributen is not None and (gone := tuple(a for a in wanted if a not in seen.attributen)):
        return Broncontrole(bron, Controle.ATTRIBUTEN_WEG, seen.naam, gone)
    same = seen.naam == bron.collectie or bron.collectie == "*"
    return Broncontrole(bron, Controle.GOED if same else Controle.HERNOEMD, seen.naam)
