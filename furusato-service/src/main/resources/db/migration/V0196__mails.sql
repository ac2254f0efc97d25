-- The outbox of mails (docs/adr/0013, 0060): the same table as in seminar-service.
--
-- Step: expand. The last release does not know the table.
CREATE TABLE mail (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL,
    kind         text        NOT NULL,
    language     text        NOT NULL CHECK (language IN ('JA', 'EN')),
    about_kind   text        NOT NULL,
    about_id     uuid        NOT NULL,
    recipient    text,
    subject      text        NOT NULL,
    body         text,
    status       text        NOT NULL CHECK (status IN ('WAITING', 'SENT', 'GIVEN_UP')),
    attempts     integer     NOT NULL CHECK (attempts >= 0),
    -- When it may be tried next; while a sender holds it, when the lease ends.
    due_at       timestamptz NOT NULL,
    created_at   timestamptz NOT NULL,
    settled_at   timestamptz,
    failure      text,
    erased_at    timestamptz,
    CHECK ((status = 'WAITING') = (settled_at IS NULL)),
    -- A mail that is erased lost both, one that is not has both; one that waits is never erased.
    CHECK ((erased_at IS NULL) = (recipient IS NOT NULL) AND (erased_at IS NULL) = (body IS NOT NULL)),
    CHECK (status <> 'WAITING' OR erased_at IS NULL)
);
COMMENT ON COLUMN mail.failure IS 'Class of the last failure, such as SMTP_550; never the server''s words, which may hold the address.';

CREATE INDEX mail_due ON mail (due_at, id) WHERE status = 'WAITING';
CREATE INDEX mail_by_status ON mail (status, id);
CREATE INDEX mail_by_kind ON mail (kind, id);
CREATE INDEX mail_by_case ON mail (about_id, id);
CREATE INDEX mail_to_erase ON mail (settled_at) WHERE erased_at IS NULL AND status <> 'WAITING';
-- Mails to one mailbox are counted together: case does not matter, and most providers deliver user+tag to user.
CREATE FUNCTION mailbox_of(address text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN lower(regexp_replace(address, '\+[^@]*@', '@'));

CREATE INDEX mail_by_mailbox ON mail (mailbox_of(recipient), created_at) WHERE recipient IS NOT NULL;
