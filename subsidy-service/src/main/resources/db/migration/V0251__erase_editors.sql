-- Retention (docs/adr/0066, 0064): the names of colleagues go with the contact point.
--
-- Step: expand.
-- N-1: does what it did, and empties a column that the last release does not know.
CREATE OR REPLACE FUNCTION erase_application(erased uuid, moment timestamptz) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    freed bigint;
    owner text;
BEGIN
    UPDATE application SET proposal = proposal - 'contact', editors = '{}', erased_at = moment, version = version + 1
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
