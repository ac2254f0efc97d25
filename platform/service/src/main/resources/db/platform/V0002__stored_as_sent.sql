-- Journal, events and remembered answers at half the cost for each command (docs/adr/0017).

-- An event's data and a remembered answer are written once and read as a whole: nothing looks inside. They are kept as
-- they were sent, neither taken apart nor compressed, and beside their row as long as it fits a page.
ALTER TABLE event
    ALTER COLUMN data TYPE json USING data::text::json,
    ALTER COLUMN data SET STORAGE EXTERNAL,
    SET (toast_tuple_target = 8160);
ALTER TABLE idempotency_record
    ALTER COLUMN body SET STORAGE EXTERNAL,
    SET (toast_tuple_target = 8160);

-- No reader asks by these.
DROP INDEX audit_entry_by_actor;
DROP INDEX audit_entry_by_request;

-- A check constraint is read from the catalogue by every statement that writes. Nobody but append_audit can add a row,
-- so it checks the outcome itself, and it counts the position.
ALTER TABLE audit_entry
    DROP CONSTRAINT audit_entry_outcome_check,
    DROP CONSTRAINT audit_entry_position_check;

CREATE OR REPLACE FUNCTION append_audit(entry jsonb) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    last record;
    made audit_entry;
BEGIN
    made.stream := entry ->> 'stream';
    made.outcome := entry ->> 'outcome';
    IF made.outcome IS NULL OR made.outcome NOT IN ('DONE', 'REFUSED') THEN
        RAISE EXCEPTION 'no outcome: %', made.outcome USING ERRCODE = 'check_violation';
    END IF;
    -- Two refusals of one case may arrive together without holding the case's row.
    PERFORM pg_advisory_xact_lock(hashtextextended(made.stream, 7));
    SELECT position, after_digest, hash INTO last
    FROM audit_entry WHERE stream = made.stream ORDER BY position DESC LIMIT 1;
    made.position := coalesce(last.position, 0) + 1;
    made.occurred_at := (entry ->> 'occurredAt')::timestamptz;
    made.actor := entry ->> 'actor';
    made.client := entry ->> 'client';
    made.organisation := entry ->> 'organisation';
    made.action := entry ->> 'action';
    made.code := entry ->> 'code';
    made.request_id := entry ->> 'requestId';
    -- Every change of a case is journalled, so its state before is its state after the last change.
    made.before_digest := last.after_digest;
    made.after_digest := coalesce(entry ->> 'afterDigest', last.after_digest);
    made.detail := coalesce(entry -> 'detail', '{}');
    made.previous_hash := coalesce(last.hash, '');
    made.hash := encode(sha256(convert_to(audit_text(made), 'UTF8')), 'hex');
    INSERT INTO audit_entry (stream, position, occurred_at, actor, client, organisation, action, outcome, code,
                             request_id, before_digest, after_digest, detail, previous_hash, hash)
    VALUES (made.stream, made.position, made.occurred_at, made.actor, made.client, made.organisation, made.action,
            made.outcome, made.code, made.request_id, made.before_digest, made.after_digest, made.detail,
            made.previous_hash, made.hash);
    RETURN made.position;
END
$$;
