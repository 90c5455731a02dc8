"""The Objects and Objecttypes APIs of the embedded gemeente, as Open Object 4.0 has them."""
