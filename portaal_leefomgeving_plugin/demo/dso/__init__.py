"""DSO over the fictional town, in the shapes that are known at second hand: documents, registers, terms."""
