-- Tables that every service has. The service's role (${app_role}) owns nothing: it may not change the schema, and it
-- can add audit rows only through append_audit, which computes the chain.

ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${app_role};
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO ${app_role};

CREATE TABLE audit_entry (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    stream        text        NOT NULL,
    position      integer     NOT NULL CHECK (position > 0),
    occurred_at   timestamptz NOT NULL,
    actor         text        NOT NULL,
    client        text        NOT NULL,
    organisation  text,
    action        text        NOT NULL,
    outcome       text        NOT NULL CHECK (outcome IN ('DONE', 'REFUSED')),
    code          text,
    request_id    text        NOT NULL,
    before_digest text,
    after_digest  text,
    detail        jsonb       NOT NULL DEFAULT '{}',
    previous_hash text        NOT NULL,
    hash          text        NOT NULL,
    UNIQUE (stream, position)
);
COMMENT ON TABLE audit_entry IS 'Append-only; each stream (one per case) is chained by SHA-256.';
CREATE INDEX audit_entry_by_actor ON audit_entry (actor, id);
CREATE INDEX audit_entry_by_request ON audit_entry (request_id);

-- The text over which a row's hash is computed. A verifier outside the database repeats it:
-- the fields joined by line feeds, absent ones empty, the time in UTC with microseconds, detail as jsonb prints it.
CREATE FUNCTION audit_text(e audit_entry) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT concat_ws(E'\n', e.previous_hash, e.stream, e.position::text,
        to_char(e.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        e.actor, e.client, coalesce(e.organisation, ''), e.action, e.outcome, coalesce(e.code, ''), e.request_id,
        coalesce(e.before_digest, ''), coalesce(e.after_digest, ''), e.detail::text)
$$;

CREATE FUNCTION append_audit(entry jsonb) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    last audit_entry;
    made audit_entry;
BEGIN
    -- Two refusals of one case may arrive together without holding the case's row.
    PERFORM pg_advisory_xact_lock(hashtextextended(entry ->> 'stream', 7));
    SELECT * INTO last FROM audit_entry WHERE stream = entry ->> 'stream' ORDER BY position DESC LIMIT 1;
    made.stream := entry ->> 'stream';
    made.position := coalesce(last.position, 0) + 1;
    made.occurred_at := (entry ->> 'occurredAt')::timestamptz;
    made.actor := entry ->> 'actor';
    made.client := entry ->> 'client';
    made.organisation := entry ->> 'organisation';
    made.action := entry ->> 'action';
    made.outcome := entry ->> 'outcome';
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

-- Names the rows whose hash or link is wrong; empty for an untouched chain.
CREATE FUNCTION broken_audit_rows() RETURNS TABLE (stream text, "position" integer) LANGUAGE sql STABLE AS $$
    SELECT e.stream, e.position
    FROM (SELECT a AS row, a.stream, a.position, a.hash, a.previous_hash,
                 lag(a.hash, 1, '') OVER (PARTITION BY a.stream ORDER BY a.position) AS expected_previous,
                 row_number() OVER (PARTITION BY a.stream ORDER BY a.position) AS expected_position
          FROM audit_entry a) e
    WHERE e.hash <> encode(sha256(convert_to(audit_text(e.row), 'UTF8')), 'hex')
       OR e.previous_hash <> e.expected_previous
       OR e.position <> e.expected_position
$$;

REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON audit_entry FROM ${app_role};
REVOKE ALL ON FUNCTION append_audit(jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION append_audit(jsonb) TO ${app_role};

CREATE TABLE event (
    -- Readers take rows below pg_snapshot_xmin only, so a transaction that commits late is never skipped.
    txid         xid8        NOT NULL DEFAULT pg_current_xact_id(),
    seq          bigint GENERATED ALWAYS AS IDENTITY,
    id           uuid        NOT NULL UNIQUE,
    type         text        NOT NULL,
    subject      text        NOT NULL,
    occurred_at  timestamptz NOT NULL,
    organisation text,
    request_id   text        NOT NULL,
    data         jsonb       NOT NULL,
    PRIMARY KEY (txid, seq)
);
COMMENT ON TABLE event IS 'Outbox and feed in one: immutable snapshots, written with the change.';
CREATE INDEX event_by_organisation ON event (organisation, txid, seq);
REVOKE UPDATE, DELETE, TRUNCATE ON event FROM ${app_role};

CREATE TABLE idempotency_record (
    client      text        NOT NULL,
    key         text        NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
    fingerprint text        NOT NULL,
    status      integer     NOT NULL,
    headers     jsonb       NOT NULL,
    body        text        NOT NULL,
    created_at  timestamptz NOT NULL,
    PRIMARY KEY (client, key)
);
COMMENT ON TABLE idempotency_record IS 'Answers remembered for 24 hours, written with the change that they report.';
CREATE INDEX idempotency_record_by_age ON idempotency_record (created_at);

-- Claims a key for this transaction and tells the answer under it. Two steps on purpose: the second statement of a
-- volatile function sees what committed before the lock was had. In one plain statement the snapshot would be older
-- than the lock, and a twin that committed in between would be missed.
CREATE FUNCTION claim_key(wanted_client text, wanted_key text, horizon timestamptz)
    RETURNS TABLE (claimed boolean, fingerprint text, status integer, headers jsonb, body text)
    LANGUAGE plpgsql VOLATILE AS $$
BEGIN
    claimed := pg_try_advisory_xact_lock(hashtextextended(wanted_client || E'\n' || wanted_key, 11));
    SELECT r.fingerprint, r.status, r.headers, r.body INTO fingerprint, status, headers, body
    FROM idempotency_record r
    WHERE r.client = wanted_client AND r.key = wanted_key AND r.created_at > horizon;
    RETURN NEXT;
END
$$;
