"""STOP/TPOD packages: a regeling with its text, its OW annotations and its GIOs, from one zip."""

from portaal_leefomgeving_plugin.connectors.stop.grens import met_grens
from portaal_leefomgeving_plugin.connectors.stop.pakket import lees_pakket
from portaal_leefomgeving_plugin.connectors.stop.rijke_tekst import als_html

__all__ = ["als_html", "lees_pakket", "met_grens"]
