"""What lasts: the database, attachments, snapshots, the catalogue files."""
