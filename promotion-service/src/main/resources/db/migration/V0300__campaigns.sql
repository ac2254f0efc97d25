-- テレワーク・デイズ, テレワーク月間: campaigns, registrations of organisations, and the public list.
CREATE TABLE campaign (
    id         uuid        PRIMARY KEY,
    version    bigint      NOT NULL,
    status     text        NOT NULL CHECK (status IN ('DRAFT', 'PUBLISHED')),
    series     text        NOT NULL CHECK (series IN ('DAYS', 'MONTH')),
    starts_on  date        NOT NULL,
    ends_on    date        NOT NULL CHECK (ends_on >= starts_on),
    content    jsonb       NOT NULL,
    updated_at timestamptz NOT NULL
);
CREATE INDEX campaign_by_series ON campaign (series, id);
REVOKE DELETE, TRUNCATE ON campaign FROM ${app_role};

CREATE TABLE campaign_registration (
    id            uuid        PRIMARY KEY,
    version       bigint      NOT NULL,
    campaign_id   uuid        NOT NULL REFERENCES campaign,
    organisation  text        NOT NULL,
    status        text        NOT NULL CHECK (status IN ('SUBMITTED', 'APPROVED', 'RETURNED', 'REJECTED', 'WITHDRAWN')),
    content       jsonb       NOT NULL,
    contact       jsonb,
    reason        text,
    registered_at timestamptz NOT NULL,
    updated_at    timestamptz NOT NULL,
    erased_at     timestamptz,
    CHECK ((contact IS NULL) = (erased_at IS NOT NULL))
);
COMMENT ON COLUMN campaign_registration.contact IS 'Personal data; null once erased.';
CREATE UNIQUE INDEX campaign_registration_once ON campaign_registration (campaign_id, organisation)
    WHERE status NOT IN ('REJECTED', 'WITHDRAWN');
CREATE INDEX campaign_registration_by_campaign ON campaign_registration (campaign_id, id);
CREATE INDEX campaign_registration_by_organisation ON campaign_registration (organisation, campaign_id, id);
CREATE INDEX campaign_registration_to_erase ON campaign_registration (id) WHERE erased_at IS NULL;
REVOKE DELETE, TRUNCATE ON campaign_registration FROM ${app_role};
SELECT keep_to_owner('campaign_registration', 'organisation');

-- The public list has rows of its own, so that it cannot show more than was agreed, and is the same for all readers.
CREATE TABLE campaign_participant (
    id          uuid  PRIMARY KEY REFERENCES campaign_registration,
    campaign_id uuid  NOT NULL REFERENCES campaign,
    shown       jsonb NOT NULL
);
CREATE INDEX campaign_participant_by_campaign ON campaign_participant (campaign_id, id);
REVOKE UPDATE, TRUNCATE ON campaign_participant FROM ${app_role};
