-- A consultation after its booking: calendars, reminders, and the erasure of personal data.
ALTER TABLE consultation_slot
    ADD COLUMN reminded_at timestamptz,
    ADD COLUMN erased_at   timestamptz;
CREATE INDEX consultation_slot_by_time ON consultation_slot (starts_at);
CREATE INDEX consultation_slot_to_remind ON consultation_slot (starts_at)
    WHERE status = 'BOOKED' AND reminded_at IS NULL AND erased_at IS NULL;
CREATE INDEX consultation_slot_to_erase ON consultation_slot (ends_at) WHERE booking IS NOT NULL AND erased_at IS NULL;

-- Who gave a slot back, so that their calendars learn of it. An organisation, no person.
CREATE TABLE consultation_former_booking (
    slot_id      uuid        NOT NULL REFERENCES consultation_slot (id),
    organisation text        NOT NULL,
    sequence     bigint      NOT NULL,
    ended_at     timestamptz NOT NULL,
    PRIMARY KEY (organisation, slot_id)
);
COMMENT ON COLUMN consultation_former_booking.sequence IS 'The slot''s version after it: below that of every later booking.';
