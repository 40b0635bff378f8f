"""The desktop shell: the one place that knows Qt."""

from lordesk.ui.shield import shield_overrides

shield_overrides()
