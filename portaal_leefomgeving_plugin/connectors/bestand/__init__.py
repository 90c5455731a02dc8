"""Open-data sources that are files: GeoPackage, GeoParquet, Shapefile, GeoJSON, and feeds of them."""
