-- 予算. One row per published call, moved only by conditional updates; the CHECKs stand behind them.
CREATE TABLE budget (
    call_id       uuid   PRIMARY KEY REFERENCES call (id),
    budget_yen    bigint NOT NULL CHECK (budget_yen >= 0),
    committed_yen bigint NOT NULL DEFAULT 0 CHECK (committed_yen BETWEEN 0 AND budget_yen),
    paid_yen      bigint NOT NULL DEFAULT 0 CHECK (paid_yen >= 0),
    returned_yen  bigint NOT NULL DEFAULT 0 CHECK (returned_yen BETWEEN 0 AND paid_yen)
);
-- Every decision rewrites the row; room on its page keeps that cheap.
ALTER TABLE budget SET (fillfactor = 50);
REVOKE DELETE, TRUNCATE ON budget FROM ${app_role};

-- The ledger: differences that add up to the row.
CREATE TABLE budget_entry (
    number        bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    call_id       uuid        NOT NULL REFERENCES budget (call_id),
    grant_id      uuid        NOT NULL,
    kind          text        NOT NULL CHECK (kind IN ('COMMITTED', 'CHANGED', 'FIXED', 'PAID', 'RETURNED', 'RELEASED')),
    committed_yen bigint      NOT NULL,
    paid_yen      bigint      NOT NULL,
    returned_yen  bigint      NOT NULL,
    occurred_at   timestamptz NOT NULL
);
CREATE INDEX budget_entry_by_call ON budget_entry (call_id, number DESC);
CREATE INDEX budget_entry_by_grant ON budget_entry (grant_id, number);
REVOKE UPDATE, DELETE, TRUNCATE ON budget_entry FROM ${app_role};

INSERT INTO budget (call_id, budget_yen)
SELECT id, budget_yen FROM call WHERE status <> 'DRAFT';
