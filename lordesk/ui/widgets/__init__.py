"""Painted parts that every page shares; they show values and never see the store."""
