"""Templates: facts to documents and messages, worded by the files in `resources/wording`."""
