-- 採択・不採択の通知書. One for each application whose result was published, word for word as it was issued.
CREATE TABLE application_notice (
    application_id uuid PRIMARY KEY REFERENCES application (id),
    kind           text NOT NULL CHECK (kind IN ('ADOPTION', 'NON_ADOPTION')),
    issued_on      date NOT NULL,
    document       text NOT NULL,
    content        text NOT NULL,
    content_sha256 text NOT NULL CHECK (content_sha256 ~ '^[0-9a-f]{64}$')
);
REVOKE UPDATE, DELETE, TRUNCATE ON application_notice FROM ${app_role};
