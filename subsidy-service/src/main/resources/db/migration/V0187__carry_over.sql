-- 翌年度への繰越し. The yen stay bound in the budget of their year; beside them stands what of them is carried over.
-- N-1: the last release writes no value and gets 0.
ALTER TABLE budget ADD COLUMN carried_over_yen bigint NOT NULL DEFAULT 0 CHECK (carried_over_yen >= 0);
ALTER TABLE budget_entry ADD COLUMN carried_over_yen bigint NOT NULL DEFAULT 0;
