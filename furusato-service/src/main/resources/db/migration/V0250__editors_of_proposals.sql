-- 担当者・共同編集者・委任 (docs/adr/0064): who of the organisation may change a proposal. They stand in its row, so that they cost no query, are
-- kept to the owner with it, and go with it.
--
-- Step: expand. The last release does not name the column; what it begins is open to all colleagues.
ALTER TABLE town_proposal ADD COLUMN editors jsonb NOT NULL DEFAULT '{}';
COMMENT ON COLUMN town_proposal.editors IS 'Sign-in names and persons. Shown inside the organisation and to the ministry alone; emptied by erase_proposal.';

-- The names of colleagues go with the contact point (docs/adr/0066).
-- N-1: does what it did, and empties a column that the last release does not know.
CREATE OR REPLACE FUNCTION erase_proposal(erased uuid, moment timestamptz) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    freed bigint;
    owner text;
BEGIN
    UPDATE town_proposal SET proposal = proposal - 'contact', editors = '{}', erased_at = moment, version = version + 1,
        documents = regexp_replace(documents::text, '"name": "([^"\\]|\\.)*"', '"name": "消去済み"', 'g')::jsonb
    WHERE id = erased AND erased_at IS NULL RETURNING organisation INTO owner;
    IF owner IS NULL THEN
        RETURN;
    END IF;
    UPDATE proposal_submission SET content = (content::jsonb - 'contact')::text WHERE proposal_id = erased;
    WITH gone AS (DELETE FROM document_content WHERE owner_id = erased RETURNING octet_length(content) AS bytes)
    SELECT coalesce(sum(bytes), 0) INTO freed FROM gone;
    UPDATE document_usage SET bytes = greatest(0, bytes - freed) WHERE organisation = owner;
END
$$;
