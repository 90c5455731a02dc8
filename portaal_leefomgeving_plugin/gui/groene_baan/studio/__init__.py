"""The studio: rules of the green lane made, tried out and switched on by the people who work with them."""
