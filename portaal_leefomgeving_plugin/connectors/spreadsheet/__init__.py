"""Sheets that a user made: XLSX and CSV, read without a program for them; and the template to fill in."""

from portaal_leefomgeving_plugin.connectors.spreadsheet.bestand import lees_blad, open_bestand

__all__ = ["lees_blad", "open_bestand"]
