"""The desk and the use cases: from records and an intention to a change set or an output."""
