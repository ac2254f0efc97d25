-- 交付. The case's row follows from its acts; lists and filters read it alone.
CREATE TABLE grant_case (
    id                uuid        PRIMARY KEY,
    version           bigint      NOT NULL,
    application_id    uuid        NOT NULL UNIQUE REFERENCES application (id),
    call_id           uuid        NOT NULL REFERENCES call (id),
    organisation      text        NOT NULL CHECK (organisation ~ '^[1-9][0-9]{12}$'),
    organisation_name text        NOT NULL,
    receipt_number    text        NOT NULL,
    title             text        NOT NULL,
    status            text        NOT NULL,
    basis             jsonb       NOT NULL,
    requested_yen     bigint CHECK (requested_yen >= 0),
    decided_yen       bigint CHECK (decided_yen >= 0),
    fixed_yen         bigint CHECK (fixed_yen >= 0),
    paid_yen          bigint      NOT NULL CHECK (paid_yen >= 0),
    unconfirmed_yen   bigint      NOT NULL CHECK (unconfirmed_yen >= 0),
    returned_yen      bigint      NOT NULL CHECK (returned_yen BETWEEN 0 AND paid_yen),
    announced_at      timestamptz,
    created_at        timestamptz NOT NULL,
    updated_at        timestamptz NOT NULL
);
CREATE INDEX grant_by_organisation ON grant_case (organisation, id DESC);
CREATE INDEX grant_by_call ON grant_case (call_id, id DESC);
CREATE INDEX grant_by_status ON grant_case (status, id DESC);
REVOKE DELETE, TRUNCATE ON grant_case FROM ${app_role};

-- What was applied for, decided, ordered, reported and paid, act by act, for good.
CREATE TABLE grant_act (
    grant_id  uuid        NOT NULL REFERENCES grant_case (id),
    number    integer     NOT NULL CHECK (number > 0),
    kind      text        NOT NULL,
    acted_at  timestamptz NOT NULL,
    actor     text        NOT NULL,
    reference text,
    content   jsonb       NOT NULL,
    PRIMARY KEY (grant_id, number)
);
-- A reference of a paying or receiving system stands for one transfer of money.
CREATE UNIQUE INDEX grant_act_by_reference ON grant_act (kind, reference) WHERE reference IS NOT NULL;
REVOKE UPDATE, DELETE, TRUNCATE ON grant_act FROM ${app_role};
