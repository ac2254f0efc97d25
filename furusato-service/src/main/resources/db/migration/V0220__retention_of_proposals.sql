-- Retention (docs/adr/0066): contact points and files of proposals go when their time is over; the proposal, hashes and results stay.
-- Step: expand. The last release does not read the column.
ALTER TABLE town_proposal ADD COLUMN erased_at timestamptz;
CREATE INDEX town_proposal_to_erase ON town_proposal (status, updated_at) WHERE erased_at IS NULL;

-- Submissions are kept word for word and the service may not change them; what a rule of retention says is the one exception. The hash
-- of what was submitted stays, so that the applicant's own copy can still be proved.
-- N-1: only the job of the new release calls it.
CREATE FUNCTION erase_proposal(erased uuid, moment timestamptz) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    freed bigint;
    owner text;
BEGIN
    UPDATE town_proposal SET proposal = proposal - 'contact', erased_at = moment, version = version + 1,
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
-- N-1: only the job of the new release calls it.
REVOKE EXECUTE ON FUNCTION erase_proposal(uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_proposal(uuid, timestamptz) TO ${app_role};
