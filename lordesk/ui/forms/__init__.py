"""Forms: fields with labels, hints and validation beside them."""
