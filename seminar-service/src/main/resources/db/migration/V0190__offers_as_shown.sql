-- Offers to managers are the secretariat's own business: they move neither the version nor the date that a requester reads.
--
-- Step: expand. What the last release changes during a roll-out keeps the date of before for the requester.
ALTER TABLE dispatch_request ADD COLUMN hidden_versions integer NOT NULL DEFAULT 0;
ALTER TABLE dispatch_request ADD COLUMN shown_at timestamptz;
COMMENT ON COLUMN dispatch_request.shown_at IS 'Null in rows that the last release made; then updated_at counts.';
UPDATE dispatch_request SET shown_at = updated_at;
