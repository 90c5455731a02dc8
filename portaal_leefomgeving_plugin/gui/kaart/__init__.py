"""Tools on the map, and what is drawn over it."""
