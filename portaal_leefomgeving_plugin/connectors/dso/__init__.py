"""DSO-LV, Omgevingsdocumenten Presenteren v8: a regeling with its annotations, as the same records a package gives.

ONBEVESTIGD: the shape of most answers is known at second hand (facts on DSO, sections 1.1 and 5); one production
answer was seen. What is read is read tolerantly, and says of itself that it is not confirmed.
"""

from portaal_leefomgeving_plugin.connectors.dso.annotaties import plan_uit_annotaties
from portaal_leefomgeving_plugin.connectors.dso.bundel import DsoAntwoord, schrijf_bundel
from portaal_leefomgeving_plugin.connectors.dso.catalogus import Stelselcatalogus
from portaal_leefomgeving_plugin.connectors.dso.client import DsoClient, pad_identificatie
from portaal_leefomgeving_plugin.connectors.dso.documentstructuur import teksten_uit_structuur
from portaal_leefomgeving_plugin.connectors.dso.downloaden import DsoDownload
from portaal_leefomgeving_plugin.connectors.dso.regelingen import DsoRegeling
from portaal_leefomgeving_plugin.connectors.dso.rtr import Rtr
from portaal_leefomgeving_plugin.connectors.dso.vorm import vorm

__all__ = [
    "DsoAntwoord",
    "DsoClient",
    "DsoDownload",
    "DsoRegeling",
    "Rtr",
    "Stelselcatalogus",
    "pad_identificatie",
    "plan_uit_annotaties",
    "schrijf_bundel",
    "teksten_uit_structuur",
    "vorm",
]
