"""Risk over many objects: a score that explains itself, areas, sleeping permits, and a plan of inspections.

Pure Python over shapely and numpy, on top of the green lane; it is handed what the store holds.
"""
