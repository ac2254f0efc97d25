-- Runs whenever a service starts, after the migrations and with the owner's role (docs/adr/0023).
DO $$ BEGIN PERFORM continue_feed(); END $$;
