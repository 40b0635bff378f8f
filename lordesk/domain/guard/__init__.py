"""The patient-identifier guard: asks about what is not known to be harmless."""
