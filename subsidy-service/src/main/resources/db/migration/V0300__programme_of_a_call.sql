-- 補助事業. The pinned rules of a call say to which programme it belongs; calls from before belong to ふるさとテレワーク (docs/adr/0089).
--
-- Step: expand. The column follows from the rules, so that there is one truth.
-- N-1: the last release does not know the column. It takes every call for one of ふるさとテレワーク, so that calls of other programmes are
-- published when none of its pods is left.
ALTER TABLE call
    ADD COLUMN programme text
        GENERATED ALWAYS AS (coalesce(rules -> 'programmeTerms' ->> 'programme', 'FURUSATO_TELEWORK')) STORED;
