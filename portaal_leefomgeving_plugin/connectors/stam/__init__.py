"""Verzoeken of the Omgevingsloket (STAM): unconfirmed, read from what third parties tell (facts on DSO, section 3)."""

from portaal_leefomgeving_plugin.connectors.stam.bestand import lees_verzoek

__all__ = ["lees_verzoek"]
