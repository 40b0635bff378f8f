"""The pages. Each is a package of its own, unaware of the others; `index` names them lazily."""
