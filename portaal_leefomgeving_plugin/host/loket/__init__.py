"""The desk's deeds at an open connection, by what they are for; ``host/bureau.py`` puts them together."""
