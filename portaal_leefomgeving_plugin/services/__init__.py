"""What a user can do, one module per deed. Knows no QGIS; every deed can be done from a notebook too."""
