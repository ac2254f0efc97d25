-- A seminar's life: planned as a draft, announced, moved, called off or held.
CREATE EXTENSION IF NOT EXISTS btree_gist;

ALTER TABLE seminar DROP CONSTRAINT seminar_status_check;
ALTER TABLE seminar ADD CONSTRAINT seminar_status_check CHECK (status IN ('DRAFT', 'PUBLISHED', 'HELD', 'CANCELLED'));

ALTER TABLE seminar
    ALTER COLUMN local_government_code DROP NOT NULL,
    ALTER COLUMN prefecture DROP NOT NULL,
    ALTER COLUMN city_and_county DROP NOT NULL,
    ADD COLUMN event_name_en         text,
    ADD COLUMN series_title_en       text,
    ADD COLUMN description_en        text,
    ADD COLUMN target_person_en      text,
    ADD COLUMN organizer_en          text,
    ADD COLUMN coorganizer_en        text,
    ADD COLUMN street_address        text,
    ADD COLUMN building_name_etc     text,
    ADD COLUMN postal_code           text CHECK (postal_code ~ '^[0-9]{7}$'),
    ADD COLUMN venue_name            text,
    ADD COLUMN venue_name_en         text,
    ADD COLUMN venue_room            text,
    ADD COLUMN venue_room_en         text,
    ADD COLUMN access_method         text,
    ADD COLUMN access_method_en      text,
    ADD COLUMN webinar_url           text,
    ADD COLUMN registration_opens_at timestamptz,
    ADD COLUMN registration_closes_at timestamptz,
    ADD COLUMN contact_name          text,
    ADD COLUMN contact_name_en       text,
    ADD COLUMN contact_phone         text,
    ADD COLUMN contact_email         text,
    ADD COLUMN programme             jsonb,
    ADD COLUMN copied_from           uuid REFERENCES seminar (id),
    ADD COLUMN published_at          timestamptz,
    ADD COLUMN cancellation_reason   text,
    ADD COLUMN cancellation_reason_en text,
    ADD COLUMN held_at               timestamptz;
COMMENT ON COLUMN seminar.webinar_url IS 'Told to those who registered only.';
COMMENT ON COLUMN seminar.published_at IS 'Null for what the public has never seen.';

-- The programme is read and written as a whole; a column of its own spares every list a join.
UPDATE seminar SET
    programme = (SELECT jsonb_build_object('items', jsonb_agg(
                     jsonb_build_object('title', p.title, 'speakers', '[]'::jsonb) ORDER BY p.position))
                 FROM seminar_programme p WHERE p.seminar_id = seminar.id);
DROP TABLE seminar_programme;
ALTER TABLE seminar ALTER COLUMN programme SET NOT NULL;

-- The ten of fiscal year 2017 have been held. When they were announced is not in the source; before they began, in any case.
UPDATE seminar SET status = 'HELD', version = version + 1, published_at = starts_at, held_at = ends_at;

ALTER TABLE seminar
    ADD CONSTRAINT seminar_place_check CHECK (webinar_status = 'ONLINE' OR local_government_code IS NOT NULL),
    ADD CONSTRAINT seminar_venue_check CHECK ((venue_name IS NULL) = (venue_room IS NULL)),
    ADD CONSTRAINT seminar_registration_check CHECK (
        (registration_opens_at IS NULL) = (registration_closes_at IS NULL)
        AND registration_opens_at < registration_closes_at AND registration_closes_at <= ends_at),
    ADD CONSTRAINT seminar_published_check CHECK (status NOT IN ('PUBLISHED', 'HELD') OR published_at IS NOT NULL),
    ADD CONSTRAINT seminar_cancelled_check CHECK ((status = 'CANCELLED') = (cancellation_reason IS NOT NULL)),
    ADD CONSTRAINT seminar_held_check CHECK ((status = 'HELD') = (held_at IS NOT NULL));

CREATE INDEX seminar_by_status ON seminar (status, starts_at, id);
CREATE INDEX seminar_by_webinar_status ON seminar (webinar_status, starts_at, id);
CREATE INDEX seminar_by_source ON seminar (copied_from) WHERE copied_from IS NOT NULL;

-- Rooms and speakers taken by seminars that are not called off. Nobody can be at two places at one time, whoever plans
-- at the same moment: the constraint decides.
CREATE TABLE seminar_booking (
    seminar_id uuid      NOT NULL REFERENCES seminar (id),
    position   integer   NOT NULL CHECK (position >= 0),
    kind       text      NOT NULL CHECK (kind IN ('ROOM', 'SPEAKER')),
    resource   text      NOT NULL,
    label      text      NOT NULL,
    during     tstzrange NOT NULL CHECK (NOT isempty(during)),
    PRIMARY KEY (seminar_id, position),
    CONSTRAINT seminar_booking_apart EXCLUDE USING gist (kind WITH =, resource WITH =, during WITH &&)
);
COMMENT ON COLUMN seminar_booking.resource IS 'Compared key: width, case and white space do not count.';
