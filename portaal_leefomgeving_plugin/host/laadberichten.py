"""What a load has to tell: which parts did not come, and why; one message per cause, however many parts it hit."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from portaal_leefomgeving_plugin.host.wording import Bericht, Ernst, bericht, onderdeel
from portaal_leefomgeving_plugin.services.laad_gemeente import LaadVerslag

translate = QCoreApplication.translate


def berichten(verslag: LaadVerslag) -> list[Bericht]:
    """The messages after a load; none where everything came whole."""
    causes: dict[Bericht, list[str]] = {}
    for deel in verslag.fouten:
        if deel.fout is not None:
            causes.setdefault(bericht(deel.fout), []).append(onderdeel(deel.onderdeel.value))
    out = [
        Bericht(
            cause.titel,
            translate(
                "laden", "{oorzaak} Niet geladen: {onderdelen}. Wat er eerder van was geladen staat er nog."
            ).format(oorzaak=cause.tekst, onderdelen=", ".join(parts).lower()),
            cause.ernst,
        )
        for cause, parts in causes.items()
    ]
    gone = [s.titel for d in verslag.delen for s in d.bronnen if not (s.bereikt and s.volledig)]
    if gone:
        out.append(
            Bericht(
                translate("laden", "Open data niet volledig"),
                translate(
                    "laden",
                    "Niet (volledig) opgehaald: {bronnen}. "
                    "De groene baan zegt daarover 'onbekend'; ververs later opnieuw.",
                ).format(bronnen=", ".join(gone)),
                Ernst.WAARSCHUWING,
            )
        )
    return out
