-- Who reviewed a plan does not record it through another account either.
-- Step: expand. N-1: the last release leaves the column empty; then sign-in names are compared.
ALTER TABLE town_act ADD COLUMN person text;
COMMENT ON COLUMN town_act.person IS 'The person behind the account, of acts of the ministry alone. No view, event or audit row shows it.';
