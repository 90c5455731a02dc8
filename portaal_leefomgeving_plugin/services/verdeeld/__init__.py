"""The green lane over more than one machine holds: laid down in parts, done part by part, gone on with."""
