-- How many versions of a case only the ministry knows: hidden steps move no version that an applicant reads.
ALTER TABLE town_proposal ADD COLUMN hidden_versions integer NOT NULL DEFAULT 0 CHECK (hidden_versions >= 0);
UPDATE town_proposal SET hidden_versions = 1 WHERE status <> shown_status;
