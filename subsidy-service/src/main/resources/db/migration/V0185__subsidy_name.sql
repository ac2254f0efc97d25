-- 補助金の名称 as its 交付要綱 has it. A call without one is named by its title, as before.
-- N-1: the last release neither reads nor writes the column.
ALTER TABLE call ADD COLUMN subsidy_name text;
