-- A course after its announcement: calendars, changes, reminders, and the erasure of personal data.
ALTER TABLE course
    ADD COLUMN prefecture        text,
    ADD COLUMN starts_at         timestamptz,
    ADD COLUMN ends_at           timestamptz,
    ADD COLUMN published_at      timestamptz,
    ADD COLUMN calendar_sequence integer NOT NULL DEFAULT 0 CHECK (calendar_sequence >= 0);
COMMENT ON COLUMN course.published_at IS 'Null for what the public has never seen.';
COMMENT ON COLUMN course.starts_at IS 'Of the first session; the sessions themselves are in the content.';

UPDATE course SET
    starts_at = (SELECT min((session -> 'period' ->> 'startsAt')::timestamptz)
                 FROM jsonb_array_elements(content -> 'sessions') AS session),
    ends_at = (SELECT max((session -> 'period' ->> 'endsAt')::timestamptz)
               FROM jsonb_array_elements(content -> 'sessions') AS session),
    -- When a course was announced was not kept; one that has enrolments was.
    published_at = CASE WHEN status = 'PUBLISHED'
                          OR EXISTS (SELECT FROM course_enrolment e WHERE e.course_id = course.id) THEN updated_at END,
    calendar_sequence = CASE WHEN status = 'CANCELLED' THEN 1 ELSE 0 END;
ALTER TABLE course
    ALTER COLUMN starts_at SET NOT NULL,
    ALTER COLUMN ends_at SET NOT NULL,
    ADD CHECK (starts_at < ends_at),
    ADD CHECK (status <> 'PUBLISHED' OR published_at IS NOT NULL);
CREATE INDEX course_announced ON course (starts_at, id) WHERE published_at IS NOT NULL;
CREATE INDEX course_by_end ON course (ends_at);

-- Who was enrolled in a course that was called off is enrolled no longer.
UPDATE course_enrolment e SET status = 'CANCELLED', version = e.version + 1, updated_at = c.updated_at
FROM course c WHERE c.id = e.course_id AND c.status = 'CANCELLED' AND e.status = 'ENROLLED';

ALTER TABLE course_enrolment
    ALTER COLUMN participant DROP NOT NULL,
    ADD COLUMN reminded_at timestamptz,
    ADD COLUMN erased_at   timestamptz,
    ADD CHECK ((erased_at IS NULL) = (participant IS NOT NULL)),
    ADD CHECK (erased_at IS NULL OR NOT listed);
CREATE INDEX course_enrolment_to_remind ON course_enrolment (course_id)
    WHERE status = 'ENROLLED' AND reminded_at IS NULL AND erased_at IS NULL;
CREATE INDEX course_enrolment_to_erase ON course_enrolment (course_id) WHERE erased_at IS NULL AND NOT listed;

-- Managers, too, subscribe to what they are engaged for.
ALTER TABLE calendar_link DROP CONSTRAINT calendar_link_owner_kind_check;
ALTER TABLE calendar_link ADD CONSTRAINT calendar_link_owner_kind_check
    CHECK (owner_kind IN ('ORGANISATION', 'REGISTRATION', 'MANAGER'));
