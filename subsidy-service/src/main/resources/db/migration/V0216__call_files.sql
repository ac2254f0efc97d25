-- 公募の書類: the guidelines and forms that a call gives out. They are public with their call and belong to no organisation.
--
-- Step: expand. The last release does not know the table.
CREATE TABLE call_file (
    id             uuid        PRIMARY KEY,
    version        bigint      NOT NULL,
    call_id        uuid        NOT NULL REFERENCES call (id),
    number         integer     NOT NULL CHECK (number > 0),
    kind           text        NOT NULL CHECK (kind IN ('GUIDELINES', 'GRANT_RULES', 'FORM', 'OTHER')),
    title          text        NOT NULL,
    title_en       text        NOT NULL,
    name           text        NOT NULL,
    media_type     text        NOT NULL,
    size           bigint      NOT NULL CHECK (size > 0),
    sha256         text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    scan           text        NOT NULL CHECK (scan IN ('NOT_SCANNED', 'CLEAN', 'INFECTED')),
    active_content text        NOT NULL,
    attached_at    timestamptz NOT NULL,
    replaced_by    integer,
    replaced_at    timestamptz,
    UNIQUE (call_id, number),
    CHECK ((replaced_by IS NULL) = (replaced_at IS NULL))
);
COMMENT ON COLUMN call_file.id IS 'The content lies in document_content under it.';
