"""The Processing provider ``portaal``: the deeds for the toolbox, the model builder and qgis_process."""
