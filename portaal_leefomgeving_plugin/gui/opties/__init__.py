"""The page of Portaal Leefomgeving in QGIS's options."""
