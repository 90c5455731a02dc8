"""Open-data sources that are rasters: their cells become features, one per patch of equal value."""
