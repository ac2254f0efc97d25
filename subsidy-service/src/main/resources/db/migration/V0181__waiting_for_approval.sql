-- The open draft of a case, kept in its row, so that the list of what waits reads no acts.
ALTER TABLE grant_case ADD COLUMN awaiting jsonb;
COMMENT ON COLUMN grant_case.awaiting IS 'The last release leaves it as it is; the next command on the case brings it up to date.';
CREATE INDEX grant_awaiting ON grant_case (id DESC) WHERE awaiting IS NOT NULL;
UPDATE grant_case g
SET awaiting = jsonb_build_object(
    'disposition', 'DECISION', 'draft', a.number, 'level', 1 + a.approvals, 'open', true, 'names', '[]'::jsonb,
    'hands', a.hands, 'amountYen', a.amount, 'drafter', a.actor,
    'draftedAt', to_char(a.acted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
FROM (
    SELECT d.grant_id, d.number, d.actor, d.acted_at, d.content -> 'amountYen' AS amount,
           (SELECT count(*) FROM grant_act s
            WHERE s.grant_id = d.grant_id AND s.kind = 'DRAFT_APPROVAL' AND s.number > d.number) AS approvals,
           (SELECT jsonb_agg(DISTINCT 'name:' || h.actor) FROM grant_act h
            WHERE h.grant_id = d.grant_id
              AND (h.kind = 'DECISION_DRAFT' OR (h.kind = 'DRAFT_APPROVAL' AND h.number > d.number))) AS hands
    FROM grant_act d
    WHERE d.kind = 'DECISION_DRAFT'
      AND d.number = (SELECT max(m.number) FROM grant_act m
                      WHERE m.grant_id = d.grant_id AND m.kind = 'DECISION_DRAFT')
) a
WHERE a.grant_id = g.id AND g.status = 'DECISION_DRAFTED';
