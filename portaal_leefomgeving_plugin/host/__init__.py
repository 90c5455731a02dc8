"""The core's plugs into QGIS: network, credentials, workers, settings, words, and the desk's door to the deeds."""
