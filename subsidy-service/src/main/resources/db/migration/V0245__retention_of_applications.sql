-- Retention (docs/adr/0066): contact points and files of applications go when their time is over; figures, hashes and acts stay.
-- Step: expand. The last release does not read the column.
ALTER TABLE application ADD COLUMN erased_at timestamptz;
CREATE INDEX application_to_erase ON application (status, updated_at) WHERE erased_at IS NULL;

-- Submissions are kept word for word and the service may not change them; what a rule of retention says is the one exception. The hash
-- of what was submitted stays, so that the applicant's own copy can still be proved.
-- N-1: only the job of the new release calls it.
CREATE FUNCTION erase_application(erased uuid, moment timestamptz) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    freed bigint;
    owner text;
BEGIN
    UPDATE application SET proposal = proposal - 'contact', erased_at = moment, version = version + 1
    WHERE id = erased AND erased_at IS NULL RETURNING organisation INTO owner;
    IF owner IS NULL THEN
        RETURN;
    END IF;
    UPDATE submission SET content = (content::jsonb - 'contact')::text WHERE application_id = erased;
    UPDATE application_document SET name = '消去済み' WHERE application_id = erased;
    WITH gone AS (
        DELETE FROM document_content c
        WHERE c.owner_id = erased OR c.owner_id IN (SELECT g.id FROM grant_case g WHERE g.application_id = erased)
        RETURNING octet_length(c.content) AS bytes)
    SELECT coalesce(sum(bytes), 0) INTO freed FROM gone;
    UPDATE document_usage SET bytes = greatest(0, bytes - freed) WHERE organisation = owner;
END
$$;
-- N-1: only the job of the new release calls it.
REVOKE EXECUTE ON FUNCTION erase_application(uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_application(uuid, timestamptz) TO ${app_role};
