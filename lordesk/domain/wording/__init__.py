"""The wording check: explains what weakens a bullet, and changes nothing."""
