"""The pages of the panel, made one after another.

All of them together hold the UI thread for a tenth of a second. Who has the time makes them in turns (``stappen``);
who needs them now makes what is not there yet (``maak_af``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from portaal_leefomgeving_plugin.gui.begin import BeginBeeld
from portaal_leefomgeving_plugin.gui.dossier.view import DossierView
from portaal_leefomgeving_plugin.gui.overzicht.view import OverzichtView
from portaal_leefomgeving_plugin.gui.plek.view import PlekView
from portaal_leefomgeving_plugin.gui.werk.view import WerkvoorraadView
from portaal_leefomgeving_plugin.gui.werk.weergaven import Weergavenkast

if TYPE_CHECKING:
    from portaal_leefomgeving_plugin.host.bureau import Bureau


class Bladen:
    """What stands in the panel's stack; without a parent until the panel takes it."""

    leeg: BeginBeeld
    weergaven: Weergavenkast
    werk: WerkvoorraadView
    dossier: DossierView
    plek: PlekView
    overzicht: OverzichtView

    def __init__(self, bureau: Bureau, vandaag: Callable[[], date]) -> None:
        self.bureau = bureau
        self._vandaag = vandaag
        self._stappen = self._maak()

    def stappen(self) -> Iterator[None]:
        """Makes one more page each time it is asked for the next."""
        return self._stappen

    def maak_af(self) -> None:
        """Makes those that are not there yet."""
        for _step in self._stappen:
            pass

    def _maak(self) -> Iterator[None]:
        self.leeg = BeginBeeld()
        self.weergaven = Weergavenkast(self.bureau)
        self.werk = WerkvoorraadView(self.bureau.instellingen, self._vandaag, self.weergaven)
        yield
        self.dossier = DossierView(self.bureau, self._vandaag)
        yield
        self.plek = PlekView(self.bureau, self._vandaag)
        yield
        self.overzicht = OverzichtView(self.bureau, self._vandaag)
