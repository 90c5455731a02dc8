"""STTR files (toepasbare regels): the questions of a vergunningcheck and the tables behind them."""

from portaal_leefomgeving_plugin.connectors.sttr.bestand import lees_sttr
from portaal_leefomgeving_plugin.connectors.sttr.pakket import lees_sttr_pakket

__all__ = ["lees_sttr", "lees_sttr_pakket"]
