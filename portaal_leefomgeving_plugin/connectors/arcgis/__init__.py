"""Open-data sources behind the REST interface of ArcGIS Server."""
