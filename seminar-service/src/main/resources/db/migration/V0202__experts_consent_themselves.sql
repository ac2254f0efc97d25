-- The person agrees to be named in the register of experts, not the organisation. Rows that an organisation listed have no moment
-- of the person's own consent, so the register does not show them until the person agrees.
-- N-1: the last release lists without this moment; the new one does not show such rows.
ALTER TABLE course_enrolment ADD COLUMN consented_at timestamptz;
