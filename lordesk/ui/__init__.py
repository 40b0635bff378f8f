"""The desktop shell: the one place that knows Qt."""
