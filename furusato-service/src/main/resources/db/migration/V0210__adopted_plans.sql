-- 公表された推進計画: the public list of the towns whose plan is in force, newest first, also by prefecture and by fiscal year.
--
-- Step: expand. The last release does not use the indexes.
CREATE INDEX town_with_plan ON town (id) WHERE status IN ('PLAN_ADOPTED', 'FOLLOW_UP');
CREATE INDEX town_with_plan_by_prefecture ON town (substr(area, 1, 2), id) WHERE status IN ('PLAN_ADOPTED', 'FOLLOW_UP');
CREATE INDEX town_with_plan_by_fiscal_year ON town (fiscal_year, id) WHERE status IN ('PLAN_ADOPTED', 'FOLLOW_UP');
