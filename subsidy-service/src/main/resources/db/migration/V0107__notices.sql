-- 通知書. Word for word as it was issued with its act; the PDF is set from it on demand.
CREATE TABLE grant_notice (
    grant_id       uuid    NOT NULL,
    act_number     integer NOT NULL,
    kind           text    NOT NULL,
    issued_on      date    NOT NULL,
    document       text    NOT NULL,
    content        text    NOT NULL,
    content_sha256 text    NOT NULL CHECK (content_sha256 ~ '^[0-9a-f]{64}$'),
    PRIMARY KEY (grant_id, act_number),
    FOREIGN KEY (grant_id, act_number) REFERENCES grant_act (grant_id, number) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX grant_notice_by_kind ON grant_notice (grant_id, kind, act_number DESC);
REVOKE UPDATE, DELETE, TRUNCATE ON grant_notice FROM ${app_role};
