-- 実績の報告 of participants, and the figures that are published of a campaign.
ALTER TABLE campaign_registration ADD COLUMN report jsonb;

CREATE TABLE campaign_figures (
    campaign_id  uuid        PRIMARY KEY REFERENCES campaign,
    version      bigint      NOT NULL,
    series       text        NOT NULL CHECK (series IN ('DAYS', 'MONTH')),
    year         integer     NOT NULL,
    figures      jsonb       NOT NULL,
    published_at timestamptz NOT NULL
);
REVOKE DELETE, TRUNCATE ON campaign_figures FROM ${app_role};
