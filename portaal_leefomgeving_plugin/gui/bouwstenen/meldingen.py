"""Messages of the desk in QGIS's message bar: what happened, with which system, what now."""

from __future__ import annotations

from qgis.core import Qgis
from qgis.gui import QgsMessageBar

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.host.foutmeldingen import Bericht, Ernst, bericht

_NIVEAU = {
    Ernst.INFO: Qgis.MessageLevel.Info,
    Ernst.WAARSCHUWING: Qgis.MessageLevel.Warning,
    Ernst.FOUT: Qgis.MessageLevel.Critical,
}
SECONDEN_INFO = 6


def meld(balk: QgsMessageBar, boodschap: PortaalError | Bericht) -> None:
    """Shows an error or a message. What is more than a notice stays until the user takes it away."""
    words = bericht(boodschap) if isinstance(boodschap, PortaalError) else boodschap
    seconds = SECONDEN_INFO if words.ernst is Ernst.INFO else 0
    balk.pushMessage(words.titel, words.tekst, _NIVEAU[words.ernst], seconds)
