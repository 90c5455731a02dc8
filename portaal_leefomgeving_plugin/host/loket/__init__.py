"""The desk at one open connection, its deeds by what they are for; ``loket.py`` puts them together."""
