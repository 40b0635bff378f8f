"""The applicants of an office: the list, and the way to a desk."""
