"""The map: layers on the store, in a group of their own, with the product's signs and colours."""
