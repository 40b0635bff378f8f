-- What was removed is found by its record, and each step says who made it (an office has several).

ALTER TABLE step ADD COLUMN made_by TEXT NOT NULL DEFAULT '';

CREATE INDEX change_by_record ON change (org_id, applicant_id, kind, key, step);
