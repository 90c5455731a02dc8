"""What the field itself is made of: frozen records and pure rules, without QGIS, network or files."""
