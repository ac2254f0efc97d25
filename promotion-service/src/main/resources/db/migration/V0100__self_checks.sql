-- セキュリティ自己点検 that organisations keep. Checks without a sign-in leave nothing here.
CREATE TABLE self_check (
    id                   uuid        PRIMARY KEY,
    version              bigint      NOT NULL,
    organisation         text        NOT NULL,
    status               text        NOT NULL CHECK (status IN ('IN_PROGRESS', 'COMPLETED')),
    size_class           text        NOT NULL CHECK (size_class IN ('UP_TO_20', 'UP_TO_50', 'UP_TO_100', 'UP_TO_300',
                                     'UP_TO_900', 'MORE_THAN_900')),
    answers              jsonb       NOT NULL,
    overall_points       integer     CHECK (overall_points BETWEEN 0 AND 100),
    management_points    integer     CHECK (management_points BETWEEN 0 AND 100),
    administrator_points integer     CHECK (administrator_points BETWEEN 0 AND 100),
    worker_points        integer     CHECK (worker_points BETWEEN 0 AND 100),
    started_at           timestamptz NOT NULL,
    updated_at           timestamptz NOT NULL,
    completed_at         timestamptz,
    external_references  jsonb       NOT NULL DEFAULT '[]',
    CHECK ((status = 'COMPLETED') = (completed_at IS NOT NULL))
);
COMMENT ON COLUMN self_check.overall_points IS 'Computed from the answers, for lists and medians; null when no answer counts.';
CREATE INDEX self_check_by_organisation ON self_check (organisation, id);
CREATE INDEX self_check_by_size ON self_check (size_class, organisation, completed_at) WHERE status = 'COMPLETED';
CREATE INDEX self_check_by_change ON self_check (updated_at);
REVOKE TRUNCATE ON self_check FROM ${app_role};

-- An applicant's transaction sees its own checks alone (docs/adr/0053).
SELECT keep_to_owner('self_check', 'organisation');

-- Medians of the latest completed check of each organisation of a size. The function is kept to none while it counts, and tells no
-- median of fewer than so many organisations. (A function's own SET would need a superuser.)
CREATE FUNCTION self_check_medians(size text, apart text, fewest integer, OUT organisations bigint, OUT overall integer,
    OUT management integer, OUT administrator integer, OUT worker integer)
LANGUAGE plpgsql AS $$
DECLARE
    kept text := coalesce(current_setting('telework.organisation', true), '');
BEGIN
    PERFORM set_config('telework.organisation', '', true);
    SELECT count(*),
        CASE WHEN count(latest.overall_points) >= fewest
            THEN floor(percentile_cont(0.5) WITHIN GROUP (ORDER BY latest.overall_points))::integer END,
        CASE WHEN count(latest.management_points) >= fewest
            THEN floor(percentile_cont(0.5) WITHIN GROUP (ORDER BY latest.management_points))::integer END,
        CASE WHEN count(latest.administrator_points) >= fewest
            THEN floor(percentile_cont(0.5) WITHIN GROUP (ORDER BY latest.administrator_points))::integer END,
        CASE WHEN count(latest.worker_points) >= fewest
            THEN floor(percentile_cont(0.5) WITHIN GROUP (ORDER BY latest.worker_points))::integer END
    INTO organisations, overall, management, administrator, worker
    FROM (
        SELECT DISTINCT ON (c.organisation)
            c.overall_points, c.management_points, c.administrator_points, c.worker_points
        FROM self_check c
        WHERE c.status = 'COMPLETED' AND c.size_class = size AND c.organisation <> apart
        ORDER BY c.organisation, c.completed_at DESC
    ) latest;
    PERFORM set_config('telework.organisation', kept, true);
END
$$;
