-- 担当者・共同編集者・委任 (docs/adr/0064): who of the organisation may change a proposal. They stand in its row, so that they cost no query, are
-- kept to the owner with it, and go with it.
--
-- Step: expand. The last release does not name the column; what it begins is open to all colleagues.
ALTER TABLE town_proposal ADD COLUMN editors jsonb NOT NULL DEFAULT '{}';
COMMENT ON COLUMN town_proposal.editors IS 'Sign-in names and persons. Shown inside the organisation and to the ministry alone; emptied by erase_proposal.';
