-- テレワーク推進の行動計画: plans, yearly reports of progress, meetings of the ministries.
--
-- Step: expand. New tables only; N-1: the last release knows none of them. They hold no personal data.

CREATE TABLE action_plan (
    id          uuid        PRIMARY KEY,
    version     bigint      NOT NULL,
    status      text        NOT NULL CHECK (status IN ('DRAFT', 'PUBLISHED', 'SUCCEEDED')),
    fiscal_year integer     NOT NULL,
    content     jsonb       NOT NULL,
    updated_at  timestamptz NOT NULL
);
REVOKE DELETE, TRUNCATE ON action_plan FROM ${app_role};

-- Progress is reported and counted by the measures of a published plan.
CREATE FUNCTION keep_published_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.fiscal_year, NEW.content) IS DISTINCT FROM (OLD.fiscal_year, OLD.content) THEN
        RAISE EXCEPTION 'the content of a published plan does not change';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER keep_published_plan BEFORE UPDATE ON action_plan
    FOR EACH ROW WHEN (OLD.status <> 'DRAFT') EXECUTE FUNCTION keep_published_plan();

CREATE TABLE action_plan_progress (
    id          uuid        PRIMARY KEY,
    version     bigint      NOT NULL,
    plan_id     uuid        NOT NULL REFERENCES action_plan,
    fiscal_year integer     NOT NULL,
    measure     text        NOT NULL,
    ministry    text        NOT NULL,
    review      text        NOT NULL CHECK (review IN ('REPORTED', 'RETURNED', 'ACCEPTED')),
    content     jsonb       NOT NULL,
    reason      text,
    updated_at  timestamptz NOT NULL
);
CREATE UNIQUE INDEX action_plan_progress_once ON action_plan_progress (plan_id, fiscal_year, measure, ministry);
CREATE INDEX action_plan_progress_by_plan ON action_plan_progress (plan_id, id);
REVOKE DELETE, TRUNCATE ON action_plan_progress FROM ${app_role};

CREATE TABLE action_plan_meeting (
    id         uuid        PRIMARY KEY,
    version    bigint      NOT NULL,
    plan_id    uuid        NOT NULL REFERENCES action_plan,
    status     text        NOT NULL CHECK (status IN ('DRAFT', 'PUBLISHED')),
    content    jsonb       NOT NULL,
    updated_at timestamptz NOT NULL
);
CREATE INDEX action_plan_meeting_by_plan ON action_plan_meeting (plan_id, id);
REVOKE DELETE, TRUNCATE ON action_plan_meeting FROM ${app_role};
