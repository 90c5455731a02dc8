"""``python -m portaal_leefomgeving_plugin.green_lane``: the green lane over partitions, for a night job or a cluster.

By this name because it is what one looks for; what it starts is a service, which this room may not import.
"""

from __future__ import annotations

import runpy

if __name__ == "__main__":
    runpy.run_module("portaal_leefomgeving_plugin.services.verdeeld", run_name="__main__", alter_sys=True)
