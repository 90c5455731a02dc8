"""The choice of a layout for a print: ours by paper, each replaced by the user's of that name, then theirs."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtWidgets import QComboBox, QWidget

from portaal_leefomgeving_plugin.domain.errors import FileFault
from portaal_leefomgeving_plugin.host.afdruk import Sjabloon, sjablonen


class Layoutkeuze(QComboBox):
    """The templates of these kinds (the beginnings of their names), A4 first; what lies in the folders when filled."""

    def __init__(self, naam: str, soorten: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(naam)
        # a file of the user's may have any name: the window is no wider for it
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
        self._soorten = tuple(soorten)
        self.vul()

    def vul(self) -> None:
        """Reads the folders anew; the first is chosen."""
        self.clear()
        for kind in self._soorten:
            for template in sjablonen(kind):
                name = template.naam.replace("_", " ")
                name = name[:1].upper() + name[1:].replace(" a4", " A4").replace(" a3", " A3")
                self.addItem(self.tr("{naam} (eigen)").format(naam=name) if template.eigen else name, template)

    def gekozen(self) -> Sjabloon:
        """The template that is chosen. Raises FileFault where there is none."""
        template = self.currentData()
        if not isinstance(template, Sjabloon):
            raise FileFault(path="layouts", code="niet_gevonden")
        return template
