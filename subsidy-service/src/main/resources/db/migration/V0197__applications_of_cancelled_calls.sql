-- An application of a cancelled call is not adopted, also where no officer screened it. The old check has no name of its own.
-- N-1: the new check allows all that the old one allows.
DO $$
DECLARE
    screened text;
BEGIN
    SELECT conname INTO STRICT screened FROM pg_constraint
    WHERE conrelid = 'application'::regclass AND contype = 'c'
      AND pg_get_constraintdef(oid) LIKE '%screened_at IS NOT NULL%';
    EXECUTE format('ALTER TABLE application DROP CONSTRAINT %I', screened);
END $$;
-- N-1: the last release keeps who screened an application with each of these states.
ALTER TABLE application
    ADD CONSTRAINT application_screened CHECK (status NOT IN ('UNDER_EVALUATION', 'INELIGIBLE', 'ADOPTED')
        OR (screened_by IS NOT NULL AND screened_at IS NOT NULL));
