-- Seats and registrations (docs/adr/0014).

-- One row counts a seminar's seats. Only conditional updates move it; the CHECK stands behind them.
CREATE TABLE seminar_seats (
    seminar_id uuid    PRIMARY KEY REFERENCES seminar (id),
    capacity   integer NOT NULL CHECK (capacity >= 0),
    -- Promised seats: of confirmed registrations and of offers that run.
    taken      integer NOT NULL DEFAULT 0,
    -- Registrations on the waiting list, and the last place given in it.
    waiting    integer NOT NULL DEFAULT 0 CHECK (waiting >= 0),
    last_place bigint  NOT NULL DEFAULT 0,
    CONSTRAINT seats_never_oversold CHECK (taken BETWEEN 0 AND capacity)
);

CREATE TABLE registration (
    id                uuid        PRIMARY KEY,
    version           bigint      NOT NULL,
    seminar_id        uuid        NOT NULL REFERENCES seminar (id),
    status            text        NOT NULL CHECK (status IN ('UNCONFIRMED', 'CONFIRMED', 'WAITING', 'OFFERED',
                                                             'CANCELLED', 'EXPIRED')),
    organisation      text,
    organisation_name text,
    seats             integer     NOT NULL CHECK (seats > 0),
    language          text        NOT NULL CHECK (language IN ('JA', 'EN')),
    -- Personal data; all of it goes when it is erased.
    contact_name      text,
    email             text,
    participants      jsonb,
    received_at       timestamptz NOT NULL,
    confirm_by        timestamptz,
    -- In line by order of confirmation.
    place             bigint,
    offer_expires_at  timestamptz,
    ended_at          timestamptz,
    ended_by          text        CHECK (ended_by IN ('REGISTRANT', 'OFFICE', 'SEMINAR', 'CLOCK')),
    reminded_at       timestamptz,
    survey_sent_at    timestamptz,
    erased_at         timestamptz,
    UNIQUE (seminar_id, place),
    CHECK ((status = 'UNCONFIRMED') = (confirm_by IS NOT NULL)),
    CHECK ((status = 'OFFERED') = (offer_expires_at IS NOT NULL)),
    CHECK ((status IN ('CANCELLED', 'EXPIRED')) = (ended_at IS NOT NULL AND ended_by IS NOT NULL)),
    CHECK (status IN ('UNCONFIRMED', 'CANCELLED', 'EXPIRED') OR place IS NOT NULL),
    CHECK ((erased_at IS NULL) = (contact_name IS NOT NULL AND email IS NOT NULL AND participants IS NOT NULL))
);
COMMENT ON TABLE registration IS 'One registration of one to several participants: all of them get seats or none.';

-- An address registers once for a seminar; an organisation's registrations are apart from the public's.
CREATE UNIQUE INDEX registration_once ON registration (seminar_id, (coalesce(organisation, '')), (lower(email)))
    WHERE status IN ('UNCONFIRMED', 'CONFIRMED', 'WAITING', 'OFFERED') AND email IS NOT NULL;
CREATE INDEX registration_line ON registration (seminar_id, place) WHERE status = 'WAITING';
CREATE INDEX registration_by_seminar ON registration (seminar_id, id);
CREATE INDEX registration_by_status ON registration (status, id);
CREATE INDEX registration_by_organisation ON registration (organisation, id);
CREATE INDEX registration_offers ON registration (offer_expires_at) WHERE status = 'OFFERED';
CREATE INDEX registration_unconfirmed ON registration (confirm_by) WHERE status = 'UNCONFIRMED';
CREATE INDEX registration_to_remind ON registration (seminar_id) WHERE status = 'CONFIRMED' AND reminded_at IS NULL;
CREATE INDEX registration_to_survey ON registration (seminar_id) WHERE status = 'CONFIRMED' AND survey_sent_at IS NULL;
CREATE INDEX registration_to_erase ON registration (seminar_id) WHERE erased_at IS NULL;
