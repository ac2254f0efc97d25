-- 講師の氏名の公表についての同意: until a lecturer agrees, the public does not see the name. The address to which a link was sent is
-- not kept here.
-- N-1: the last release does not ask; while both run, it shows the names as before.
CREATE TABLE speaker_consent (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    seminar_id      uuid        NOT NULL REFERENCES seminar (id),
    -- Name and affiliation without differences of spelling.
    person_key      text        NOT NULL,
    name            text        NOT NULL,
    affiliation     text,
    -- The sign-in of the telework manager who is the lecturer.
    manager_subject text,
    status          text        NOT NULL CHECK (status IN ('ASKED', 'GIVEN', 'WITHDRAWN')),
    asked_at        timestamptz NOT NULL,
    answered_at     timestamptz,
    UNIQUE (seminar_id, person_key),
    CHECK (status = 'ASKED' OR answered_at IS NOT NULL)
);
CREATE INDEX speaker_consent_by_seminar ON speaker_consent (seminar_id, id);
REVOKE DELETE, TRUNCATE ON speaker_consent FROM ${app_role};
