"""What comes in from other programs and goes out to them: sheets, cards, profiles, bundles."""
