-- What only an office needs: shared attachments, and a line of the roster for each applicant.

CREATE TABLE attachment (
  org_id TEXT NOT NULL,
  applicant_id TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  content BYTEA NOT NULL,
  PRIMARY KEY (org_id, applicant_id, sha256)
);

-- `digest` is JSON; `revision` and `planned_on` tell which state of the desk it was made from.
CREATE TABLE roster_entry (
  org_id TEXT NOT NULL,
  applicant_id TEXT NOT NULL,
  revision BIGINT NOT NULL,
  planned_on TEXT NOT NULL,
  digest TEXT NOT NULL,
  PRIMARY KEY (org_id, applicant_id)
);
