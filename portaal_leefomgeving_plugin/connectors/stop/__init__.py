"""STOP/TPOD packages: a regeling with its text, its OW annotations and its GIOs, from one zip."""

from portaal_leefomgeving_plugin.connectors.stop.grens import met_grens
from portaal_leefomgeving_plugin.connectors.stop.pakket import lees_pakket

__all__ = ["lees_pakket", "met_grens"]
