"""The command line: parses, calls the services, prints."""
