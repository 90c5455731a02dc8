"""Open-data sources behind WFS 2.0 (OGC 09-025r2)."""
