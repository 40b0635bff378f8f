"""lordesk: plan, ask for and follow letters of recommendation for US residency."""

__version__ = "0.1.0"
