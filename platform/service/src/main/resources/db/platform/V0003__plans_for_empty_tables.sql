-- These functions are planned once for a connection, often while the tables are still empty: then reading the whole table
-- looks cheapest, and that plan is kept while the table grows, until its statistics are next taken. Both read one row by
-- an index, whatever the size, so they never scan (docs/adr/0018).

-- The age is looked at after reading: with it among the conditions, the index by age looked as good as the key's.
CREATE OR REPLACE FUNCTION claim_key(wanted_client text, wanted_key text, horizon timestamptz)
    RETURNS TABLE (claimed boolean, fingerprint text, status integer, headers jsonb, body text)
    LANGUAGE plpgsql VOLATILE SET enable_seqscan = off AS $$
DECLARE
    kept_from timestamptz;
BEGIN
    claimed := pg_try_advisory_xact_lock(hashtextextended(wanted_client || E'\n' || wanted_key, 11));
    SELECT r.fingerprint, r.status, r.headers, r.body, r.created_at INTO fingerprint, status, headers, body, kept_from
    FROM idempotency_record r
    WHERE r.client = wanted_client AND r.key = wanted_key;
    IF kept_from <= horizon THEN
        fingerprint := NULL;
        status := NULL;
        headers := NULL;
        body := NULL;
    END IF;
    RETURN NEXT;
END
$$;

ALTER FUNCTION append_audit(jsonb) SET enable_seqscan = off;
