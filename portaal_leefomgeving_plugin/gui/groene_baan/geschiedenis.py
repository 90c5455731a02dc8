"""The remark above the findings of a zaak: what changed since the green lane last said something else of it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from portaal_leefomgeving_plugin.domain.toetsing import Veranderd
from portaal_leefomgeving_plugin.gui.bouwstenen.notitie import Notitie
from portaal_leefomgeving_plugin.host.foutmeldingen import Ernst
from portaal_leefomgeving_plugin.host.toetswoorden import regels_van
from portaal_leefomgeving_plugin.host.wording import tijdstip

translate = QCoreApplication.translate


class VeranderdNotitie(Notitie):
    """Hidden where nothing changed."""

    def toon_veranderd(self, veranderd: Veranderd | None) -> None:
        """None: a first check."""
        if veranderd is None or not veranderd.iets:
            self.toon("")
            return
        title = translate("geschiedenis", "Veranderd sinds de toets van {moment}")
        self.toon(
            "\n".join(regels_van(veranderd)),
            Ernst.WAARSCHUWING if veranderd.verschuivingen else Ernst.INFO,
            titel=title.format(moment=tijdstip(veranderd.sinds)),
        )
