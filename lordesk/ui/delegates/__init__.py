"""How cells of tables are painted."""
