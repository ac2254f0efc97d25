-- Webhooks: cursors over the event feed, and the log of what was delivered (docs/adr/0022).

CREATE TABLE webhook (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    organisation    text,
    url             text        NOT NULL CHECK (length(url) BETWEEN 1 AND 1000),
    event_types     text[]      NOT NULL CHECK (cardinality(event_types) BETWEEN 1 AND 50),
    secret          bytea       NOT NULL,
    previous_secret bytea,
    previous_until  timestamptz,
    status          text        NOT NULL CHECK (status IN ('ACTIVE', 'DISABLED')),
    status_since    timestamptz NOT NULL,
    disabled_reason text        CHECK ((disabled_reason IS NULL) = (status = 'ACTIVE')),
    created_at      timestamptz NOT NULL,
    -- The place in the feed up to which everything was delivered or did not concern it.
    cursor_txid     xid8        NOT NULL,
    cursor_seq      bigint      NOT NULL,
    -- Attempts that failed in a row, all for the event next to the cursor.
    attempts        integer     NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    due_at          timestamptz NOT NULL,
    -- The lease's number fences: a sender whose lease ended does not speak for its successor.
    lease           bigint      NOT NULL DEFAULT 0,
    leased_until    timestamptz NOT NULL DEFAULT '-infinity'
);
COMMENT ON TABLE webhook IS 'Whom to tell of events. organisation: whose events, null for all of them.';
CREATE INDEX webhook_by_organisation ON webhook (organisation, id);
CREATE INDEX webhook_due ON webhook (due_at, id) WHERE status = 'ACTIVE';

CREATE TABLE webhook_delivery (
    id              uuid        PRIMARY KEY,
    webhook_id      uuid        NOT NULL REFERENCES webhook ON DELETE CASCADE,
    event_id        uuid        NOT NULL,
    event_type      text        NOT NULL,
    attempt         integer     NOT NULL CHECK (attempt > 0),
    attempted_at    timestamptz NOT NULL,
    duration_millis integer     NOT NULL,
    outcome         text        NOT NULL,
    http_status     integer,
    next_attempt_at timestamptz
);
COMMENT ON TABLE webhook_delivery IS 'One row for each attempt; dropped after telework.webhook.deliveries-kept.';
CREATE INDEX webhook_delivery_by_webhook ON webhook_delivery (webhook_id, id);
CREATE INDEX webhook_delivery_by_age ON webhook_delivery (attempted_at);
