-- The first schema: one table per kind of record, the history, and the two ledgers.
-- Nested values are JSON text. No cascades: what a deletion takes along stands in its change set.
-- `version` is the revision of the desk that wrote the row; every checksum is a CRC-32.

CREATE TABLE meta (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE "applicant" (
  org_id TEXT NOT NULL,
  applicant_id TEXT NOT NULL,
  key TEXT NOT NULL,
  place INTEGER NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  checksum TEXT NOT NULL,
  "given_name" TEXT NOT NULL,
  "family_name" TEXT NOT NULL,
  "display_name" TEXT,
  "degree" TEXT,
  "email" TEXT,
  "phone" TEXT,
  "aamc_id" TEXT,
  "usmle_id" TEXT,
  "status" TEXT,
  "school" TEXT,
  "goal" TEXT,
  "program_types" TEXT,
  "languages" TEXT,
  "education" TEXT,
  "experience" TEXT,
  "research" TEXT,
  "honours" TEXT,
  PRIMARY KEY (org_id, applicant_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE "season" (
  org_id TEXT NOT NULL,
  applicant_id TEXT NOT NULL,
  key TEXT NOT NULL,
  place INTEGER NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  checksum TEXT NOT NULL,
  "portal" TEXT,
  "events" TEXT,
  PRIMARY KEY (org_id, applicant_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE "target" (
  org_id TEXT NOT NULL,
  applicant_id TEXT NOT NULL,
  key TEXT NOT NULL,
  place INTEGER NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  checksum TEXT NOT NULL,
  "specialty" TEXT NOT NULL,
  "track" TEXT,
  "season" TEXT NOT NULL,
  "submit_on" TEXT,
  "letters" TEXT,
  PRIMARY KEY (org_id, applicant_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE "program" (
  org_id TEXT NOT NULL,
  applicant_id TEXT NOT NULL,
  key TEXT NOT NULL,
  place INTEGER NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  checksum TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "target" TEXT NOT NULL,
  "city" TEXT,
  "state" TEXT,
  "code" TEXT,
  "letters" TEXT,
  "assigned" TEXT,
  "notes" TEXT,
  PRIMARY KEY (org_id, applicant_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE "rotation" (
  org_id TEXT NOT NULL,
  applicant_id TEXT NOT NULL,
  key TEXT NOT NULL,
  place INTEGER NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  checksum TEXT NOT NULL,
  "service" TEXT NOT NULL,
  "specialty" TEXT NOT NULL,
  "site" TEXT NOT NULL,
  "city" TEXT,
  "state" TEXT,
  "country" TEXT NOT NULL,
  "acgme" INTEGER,
  "setting" TEXT,
  "kind" TEXT NOT NULL,
  "start" TEXT NOT NULL,
  "end" TEXT NOT NULL,
  "role" TEXT,
  "patient_load" TEXT,
  "duties" TEXT,
  "record_system" TEXT,
  PRIMARY KEY (org_id, applicant_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE "writer" (
  org_id TEXT NOT NULL,
  applicant_id TEXT NOT NULL,
  key TEXT NOT NULL,
  place INTEGER NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  checksum TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "credentials" TEXT,
  "title" TEXT,
  "position" TEXT NOT NULL,
  "specialty" TEXT,
  "institution" TEXT,
  "department" TEXT,
  "email" TEXT,
  "other_emails" TEXT,
  "phone" TEXT,
  "country" TEXT,
  "assistant" TEXT,
  "writes_letters" INTEGER,
  "knows_well" INTEGER,
  "worked_together" TEXT,
  "probe" TEXT,
  "flags" TEXT,
  "cosigner" TEXT,
  "away" TEXT,
  "verdict" TEXT,
  "notes" TEXT,
  PRIMARY KEY (org_id, applicant_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE "moment" (
  org_id TEXT NOT NULL,
  applicant_id TEXT NOT NULL,
  key TEXT NOT NULL,
  place INTEGER NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  checksum TEXT NOT NULL,
  "rotation" TEXT NOT NULL,
  "on" TEXT,
  "text" TEXT NOT NULL,
  "emphasis" TEXT,
  "competency" TEXT,
  "themes" TEXT,
  "seen_by" TEXT,
  "kits" TEXT,
  "order" INTEGER,
  "cleared" TEXT,
  PRIMARY KEY (org_id, applicant_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE "letter" (
  org_id TEXT NOT NULL,
  applicant_id TEXT NOT NULL,
  key TEXT NOT NULL,
  place INTEGER NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  checksum TEXT NOT NULL,
  "writer" TEXT NOT NULL,
  "targets" TEXT NOT NULL,
  "names_specialty" TEXT,
  "portal" TEXT,
  "kind" TEXT,
  "chair" INTEGER,
  "waived" INTEGER,
  "letter_id" TEXT,
  "deadline" TEXT,
  "signalled_on" TEXT,
  "asked" TEXT,
  "kit_sent" TEXT,
  "confirmed_on" TEXT,
  "form_sent_on" TEXT,
  "reminded" TEXT,
  "uploaded_on" TEXT,
  "thanked_on" TEXT,
  "lapsed_on" TEXT,
  "withdrawn_on" TEXT,
  "pinned" TEXT,
  "backup_for" TEXT,
  "notes" TEXT,
  PRIMARY KEY (org_id, applicant_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE "contact" (
  org_id TEXT NOT NULL,
  applicant_id TEXT NOT NULL,
  key TEXT NOT NULL,
  place INTEGER NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  checksum TEXT NOT NULL,
  "writer" TEXT NOT NULL,
  "on" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "note" TEXT,
  PRIMARY KEY (org_id, applicant_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE "document" (
  org_id TEXT NOT NULL,
  applicant_id TEXT NOT NULL,
  key TEXT NOT NULL,
  place INTEGER NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  checksum TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "path" TEXT NOT NULL,
  "letter" TEXT,
  "name" TEXT,
  "sha256" TEXT,
  "folder" TEXT,
  "stored" TEXT,
  "dated" TEXT,
  PRIMARY KEY (org_id, applicant_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE "preferences" (
  org_id TEXT NOT NULL,
  applicant_id TEXT NOT NULL,
  key TEXT NOT NULL,
  place INTEGER NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  checksum TEXT NOT NULL,
  "preset" TEXT,
  "paper" TEXT,
  "policies" TEXT,
  "calendar" TEXT,
  PRIMARY KEY (org_id, applicant_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE step (
  number INTEGER PRIMARY KEY,
  org_id TEXT NOT NULL,
  applicant_id TEXT NOT NULL,
  label TEXT NOT NULL,
  made_at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped')),
  checksum TEXT NOT NULL
) STRICT;

CREATE INDEX step_by_state ON step (org_id, applicant_id, state, number);

CREATE TABLE change (
  step INTEGER NOT NULL REFERENCES step (number),
  place INTEGER NOT NULL,
  org_id TEXT NOT NULL,
  applicant_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  before TEXT,
  after TEXT,
  PRIMARY KEY (step, place)
) STRICT, WITHOUT ROWID;

-- `tally` is the XOR of the checksums of all the desk's records: a lost or an old row shows.
CREATE TABLE desk (
  org_id TEXT NOT NULL,
  applicant_id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  tally INTEGER NOT NULL,
  checksum TEXT NOT NULL,
  PRIMARY KEY (org_id, applicant_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE exported_event (
  org_id TEXT NOT NULL,
  applicant_id TEXT NOT NULL,
  uid TEXT NOT NULL,
  duty TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  "on" TEXT NOT NULL,
  title TEXT NOT NULL,
  gone INTEGER NOT NULL,
  checksum TEXT NOT NULL,
  PRIMARY KEY (org_id, applicant_id, uid)
) STRICT, WITHOUT ROWID;

CREATE TABLE sent_kit (
  org_id TEXT NOT NULL,
  applicant_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  letter TEXT NOT NULL,
  sent_on TEXT NOT NULL,
  folder TEXT NOT NULL,
  files TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  checksum TEXT NOT NULL,
  PRIMARY KEY (org_id, applicant_id, number)
) STRICT, WITHOUT ROWID;
