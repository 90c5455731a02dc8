"""The first time: a connection made step by step, and a tour along what there is."""
