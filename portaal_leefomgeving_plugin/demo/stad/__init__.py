"""The fictional town that everything in the embedded gemeente is drawn from."""
