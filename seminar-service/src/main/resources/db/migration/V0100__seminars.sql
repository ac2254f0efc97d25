-- 働き方改革セミナー. Times are instants; people read them in Japan's time zone.
CREATE TABLE seminar (
    id                    uuid        PRIMARY KEY,
    version               bigint      NOT NULL,
    status                text        NOT NULL CHECK (status IN ('PUBLISHED', 'CANCELLED')),
    event_name            text        NOT NULL,
    series_title          text        NOT NULL,
    description           text        NOT NULL,
    starts_at             timestamptz NOT NULL,
    ends_at               timestamptz NOT NULL,
    local_government_code text        NOT NULL CHECK (local_government_code ~ '^(0[1-9]|[1-3][0-9]|4[0-7])[0-9]{4}$'),
    prefecture            text        NOT NULL,
    city_and_county       text        NOT NULL,
    webinar_status        text        NOT NULL CHECK (webinar_status IN ('ON_SITE', 'ONLINE', 'HYBRID')),
    organizer             text        NOT NULL,
    coorganizer           text,
    target_person         text        NOT NULL,
    capacity              integer     CHECK (capacity > 0),
    fee_status            text        CHECK (fee_status IN ('FREE', 'CHARGED')),
    calendar_sequence     integer     NOT NULL CHECK (calendar_sequence >= 0),
    updated_at            timestamptz NOT NULL,
    CHECK (starts_at < ends_at)
);
COMMENT ON COLUMN seminar.calendar_sequence IS 'SEQUENCE of RFC 5545: grows with each change that calendars must take over.';

-- The list's order is time, then id; fiscal years and dates are ranges of it.
CREATE INDEX seminar_by_time ON seminar (starts_at, id);
CREATE INDEX seminar_by_prefecture ON seminar (prefecture, starts_at, id);

CREATE TABLE seminar_programme (
    seminar_id uuid    NOT NULL REFERENCES seminar (id),
    position   integer NOT NULL CHECK (position >= 0),
    title      text    NOT NULL,
    PRIMARY KEY (seminar_id, position)
);
