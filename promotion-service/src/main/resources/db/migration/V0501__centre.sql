-- 相談センター: what was asked by mail, by telephone or in person, and what became of it.
CREATE TABLE centre_ticket (
    id          uuid        PRIMARY KEY,
    version     bigint      NOT NULL,
    status      text        NOT NULL CHECK (status IN ('OPEN', 'ANSWERED', 'HANDED_OVER')),
    channel     text        NOT NULL CHECK (channel IN ('MAIL', 'TELEPHONE', 'VISIT')),
    topic       text        NOT NULL,
    region      text        NOT NULL,
    received_on date        NOT NULL,
    closed_on   date        CHECK (closed_on >= received_on),
    question    text,
    person      jsonb,
    answer      text,
    hand_over   jsonb,
    updated_at  timestamptz NOT NULL,
    erased_at   timestamptz,
    CHECK ((question IS NULL) = (erased_at IS NOT NULL)),
    CHECK ((status = 'OPEN') = (closed_on IS NULL)),
    CHECK ((status = 'HANDED_OVER') = (hand_over IS NOT NULL))
);
COMMENT ON COLUMN centre_ticket.person IS 'Personal data; null where none was given, and once erased.';
CREATE INDEX centre_ticket_by_status ON centre_ticket (status, id);
CREATE INDEX centre_ticket_by_channel ON centre_ticket (channel, id);
CREATE INDEX centre_ticket_by_topic ON centre_ticket (topic, id);
CREATE INDEX centre_ticket_by_region ON centre_ticket (region, id);
CREATE INDEX centre_ticket_by_day ON centre_ticket (received_on);
CREATE INDEX centre_ticket_to_erase ON centre_ticket (updated_at) WHERE erased_at IS NULL;
REVOKE DELETE, TRUNCATE ON centre_ticket FROM ${app_role};
