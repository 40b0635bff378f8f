"""The import wizard: columns, open questions, and what would change, before anything is saved."""
