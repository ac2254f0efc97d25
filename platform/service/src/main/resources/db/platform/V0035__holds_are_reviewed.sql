-- Retention (docs/adr/0066): a hold says on which day it is looked at again.
-- Step: expand. N-1: a hold that the last release sets is looked at again after a year.
ALTER TABLE retention_hold ADD COLUMN review_on date
    NOT NULL DEFAULT (CAST(now() AT TIME ZONE 'Asia/Tokyo' AS date) + 365);
UPDATE retention_hold SET review_on = CAST(held_at AT TIME ZONE 'Asia/Tokyo' AS date) + 365;
COMMENT ON COLUMN retention_hold.review_on IS 'The hold lasts until it is released, whatever the day.';
