-- 重複の確認. What each case funds, in a form in which equal things are equal.
CREATE TABLE funding_mark (
    grant_id  uuid NOT NULL REFERENCES grant_case (id),
    kind      text NOT NULL CHECK (kind IN ('ORGANISATION', 'SITE', 'ASSET')),
    value     text NOT NULL,
    starts_on date NOT NULL,
    ends_on   date NOT NULL,
    PRIMARY KEY (grant_id, kind, value)
);
CREATE INDEX funding_mark_by_value ON funding_mark (kind, value, grant_id);
REVOKE UPDATE, DELETE, TRUNCATE ON funding_mark FROM ${app_role};
