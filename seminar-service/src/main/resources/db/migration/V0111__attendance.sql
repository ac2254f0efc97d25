-- Who took part. Names are there for certificates and go when personal data are erased; the rows stay for the counts.
CREATE TABLE attendance (
    id                uuid        PRIMARY KEY,
    version           bigint      NOT NULL,
    seminar_id        uuid        NOT NULL REFERENCES seminar (id),
    status            text        NOT NULL CHECK (status IN ('PRESENT', 'WITHDRAWN')),
    kind              text        NOT NULL CHECK (kind IN ('REGISTERED', 'WALK_IN')),
    registration_id   uuid,
    participant       integer     NOT NULL CHECK (participant BETWEEN 0 AND 255),
    name              text,
    organisation_name text,
    checked_in_at     timestamptz NOT NULL,
    withdrawal_reason text,
    CHECK ((kind = 'REGISTERED') = (registration_id IS NOT NULL)),
    CHECK ((kind = 'REGISTERED') = (participant > 0)),
    CHECK ((status = 'WITHDRAWN') = (withdrawal_reason IS NOT NULL))
);
COMMENT ON COLUMN attendance.participant IS 'Which participant of the registration, from 1; 0 for a walk-in.';

-- A code lets in once, whatever number of doors reads it at one moment.
CREATE UNIQUE INDEX attendance_once ON attendance (registration_id, participant) WHERE status = 'PRESENT';
CREATE INDEX attendance_by_seminar ON attendance (seminar_id, id);
CREATE INDEX attendance_by_status ON attendance (seminar_id, status, id);
CREATE INDEX attendance_named ON attendance (seminar_id) WHERE name IS NOT NULL;

-- アンケート. One answer of one attendee; nothing in it says who that was, only that the same one does not answer twice.
CREATE TABLE survey_response (
    id             uuid        PRIMARY KEY,
    seminar_id     uuid        NOT NULL REFERENCES seminar (id),
    respondent     text        NOT NULL UNIQUE CHECK (respondent ~ '^[0-9a-f]{64}$'),
    satisfaction   integer     NOT NULL CHECK (satisfaction BETWEEN 1 AND 5),
    understanding  integer     CHECK (understanding BETWEEN 1 AND 5),
    introduction   text        CHECK (introduction IN ('INTRODUCED', 'PLANNED', 'CONSIDERING', 'NOT_CONSIDERING')),
    free_text      text,
    answered_on    date        NOT NULL
);
COMMENT ON COLUMN survey_response.respondent IS 'Keyed hash of the attendance code: a second answer is known, a person is not.';
COMMENT ON COLUMN survey_response.answered_on IS 'The day only: the moment would point at a person.';
CREATE INDEX survey_response_by_seminar ON survey_response (seminar_id, id);
REVOKE UPDATE, DELETE, TRUNCATE ON survey_response FROM ${app_role};
