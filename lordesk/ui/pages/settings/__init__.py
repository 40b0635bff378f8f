"""The page Settings: profile, dates, rules, documents, backups, this computer."""
