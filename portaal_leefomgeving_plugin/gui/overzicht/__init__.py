"""The place "Overzicht": what the zaken of the municipality come to, in charts, tables and on the map."""
