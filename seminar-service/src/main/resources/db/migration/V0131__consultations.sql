-- 個別相談: slots of an adviser, each for one organisation.
CREATE TABLE consultation_slot (
    id                  uuid        PRIMARY KEY,
    version             bigint      NOT NULL,
    status              text        NOT NULL CHECK (status IN ('OPEN', 'BOOKED', 'HELD', 'CANCELLED')),
    plan                jsonb       NOT NULL,
    starts_at           timestamptz NOT NULL,
    ends_at             timestamptz NOT NULL,
    manager_id          uuid        NOT NULL REFERENCES manager (id),
    manager_subject     text        NOT NULL,
    manager_name        text        NOT NULL,
    seminar_id          uuid        REFERENCES seminar (id),
    organisation        text,
    booking             jsonb,
    adviser_notes       text,
    follow_up           jsonb,
    cancellation_reason text,
    updated_at          timestamptz NOT NULL,
    CHECK (starts_at < ends_at),
    CHECK ((organisation IS NULL) = (booking IS NULL)),
    CHECK (status <> 'OPEN' OR booking IS NULL),
    CHECK (status NOT IN ('BOOKED', 'HELD') OR booking IS NOT NULL),
    -- An adviser's slots never overlap, and neither do one organisation's bookings.
    CONSTRAINT consultation_adviser_apart EXCLUDE USING gist
        (manager_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (status <> 'CANCELLED'),
    CONSTRAINT consultation_booker_apart EXCLUDE USING gist
        (organisation WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (status = 'BOOKED')
);
COMMENT ON COLUMN consultation_slot.adviser_notes IS 'For the adviser only; neither events nor audit rows carry them.';
CREATE INDEX consultation_slot_by_status ON consultation_slot (status, id);
CREATE INDEX consultation_slot_by_seminar ON consultation_slot (seminar_id, id);
CREATE INDEX consultation_slot_by_organisation ON consultation_slot (organisation, id);
CREATE INDEX consultation_slot_by_manager ON consultation_slot (manager_subject, id);
REVOKE DELETE, TRUNCATE ON consultation_slot FROM ${app_role};
