"""The zaken of one connection, or why they could not be read: what the work list is made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from portaal_leefomgeving_plugin.domain.errors import Cancelled, PortaalError
from portaal_leefomgeving_plugin.domain.overzicht import ZonderWijk
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.host.loket.loket import Loket
from portaal_leefomgeving_plugin.services.wijken import wijk_van, wijken_uit


@dataclass(frozen=True, slots=True)
class Werkvoorraad:
    """``verbinding`` is the id of the connection, ``naam`` what people call it; without ``fout`` it is whole.

    ``wijken``: per line the wijk that it lies in, empty for none; None where the store has no wijken.
    """

    verbinding: str
    naam: str
    regels: Sequence[ZaakRegel]
    fout: PortaalError | None = None
    wijken: Sequence[str] | None = None


def lees_werkvoorraden(loketten: Sequence[Loket]) -> list[Werkvoorraad]:
    """All zaken, per connection; on a worker, for there may be many. One store that fails leaves the others.

    A connection that is closed meanwhile is left out. Raises what went wrong where no store could be read.
    """
    read = []
    for loket in loketten:
        here = loket.verbinding
        try:
            lines = loket.werkbestand.zaken()
            read.append(Werkvoorraad(here.id, here.naam, lines, wijken=_wijken(loket, lines)))
        except Cancelled:
            continue
        except PortaalError as fout:
            read.append(Werkvoorraad(here.id, here.naam, (), fout))
    failed = [w.fout for w in read if w.fout is not None]
    if failed and len(failed) == len(read):
        raise failed[0]
    return read


def _wijken(loket: Loket, regels: Sequence[ZaakRegel]) -> list[str] | None:
    districts = wijken_uit(loket.werkbestand)
    if districts is None:
        return None
    places = wijk_van(districts, [regel.locatie for regel in regels])
    return ["" if isinstance(place, ZonderWijk) else place for place in places]
