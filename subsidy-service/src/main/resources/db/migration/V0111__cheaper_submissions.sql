-- What a submission costs the database (docs/adr/0017).

-- Written once, read as a whole.
ALTER TABLE submission
    ALTER COLUMN content SET STORAGE EXTERNAL,
    SET (toast_tuple_target = 8160);

-- What a case is found by is written by triggers and by nobody else. That stands in for check constraints, which every
-- statement that writes would read from the catalogue. (Names are qualified: these functions have their owner's rights.)
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON search_entry FROM ${app_role};
ALTER TABLE search_entry
    DROP CONSTRAINT search_entry_kind_check,
    DROP CONSTRAINT search_entry_part_check;

-- Argument: the kind.
CREATE FUNCTION enter_receipt_for_search() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    IF TG_OP = 'INSERT' OR OLD.receipt_number IS NULL THEN
        INSERT INTO public.search_entry (kind, case_id, part, call_id, organisation, content)
        VALUES (TG_ARGV[0], NEW.id, 2, NEW.call_id, NEW.organisation, public.search_text(NEW.receipt_number));
    ELSE
        UPDATE public.search_entry SET content = public.search_text(NEW.receipt_number)
        WHERE case_id = NEW.id AND part = 2;
    END IF;
    RETURN NULL;
END
$$;
CREATE FUNCTION enter_title_for_search() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    INSERT INTO public.search_entry (kind, case_id, part, call_id, organisation, content)
    VALUES (TG_ARGV[0], NEW.id, 1, NEW.call_id, NEW.organisation,
            public.search_text(concat(NEW.title, E'\x1f', NEW.organisation_name)))
    ON CONFLICT (case_id, part) DO UPDATE SET content = EXCLUDED.content;
    RETURN NULL;
END
$$;
REVOKE ALL ON FUNCTION enter_receipt_for_search(), enter_title_for_search() FROM PUBLIC;

-- A submission changes neither title nor name: only the trigger of the receipt number is looked at.
DROP TRIGGER application_is_found ON application;
DROP TRIGGER changed_application_is_found ON application;
DROP TRIGGER grant_is_found ON grant_case;
DROP TRIGGER changed_grant_is_found ON grant_case;
DROP FUNCTION enter_for_search();
CREATE TRIGGER application_is_found AFTER INSERT ON application
    FOR EACH ROW EXECUTE FUNCTION enter_title_for_search('application');
CREATE TRIGGER application_with_number_is_found AFTER INSERT ON application
    FOR EACH ROW WHEN (NEW.receipt_number IS NOT NULL) EXECUTE FUNCTION enter_receipt_for_search('application');
CREATE TRIGGER renamed_application_is_found AFTER UPDATE OF title, organisation_name ON application
    FOR EACH ROW WHEN ((OLD.title, OLD.organisation_name) IS DISTINCT FROM (NEW.title, NEW.organisation_name))
    EXECUTE FUNCTION enter_title_for_search('application');
CREATE TRIGGER numbered_application_is_found AFTER UPDATE OF receipt_number ON application
    FOR EACH ROW WHEN (OLD.receipt_number IS DISTINCT FROM NEW.receipt_number)
    EXECUTE FUNCTION enter_receipt_for_search('application');
CREATE TRIGGER grant_is_found AFTER INSERT ON grant_case
    FOR EACH ROW EXECUTE FUNCTION enter_title_for_search('grant');
CREATE TRIGGER grant_with_number_is_found AFTER INSERT ON grant_case
    FOR EACH ROW WHEN (NEW.receipt_number IS NOT NULL) EXECUTE FUNCTION enter_receipt_for_search('grant');
CREATE TRIGGER renamed_grant_is_found AFTER UPDATE OF title, organisation_name ON grant_case
    FOR EACH ROW WHEN ((OLD.title, OLD.organisation_name) IS DISTINCT FROM (NEW.title, NEW.organisation_name))
    EXECUTE FUNCTION enter_title_for_search('grant');
CREATE TRIGGER numbered_grant_is_found AFTER UPDATE OF receipt_number ON grant_case
    FOR EACH ROW WHEN (OLD.receipt_number IS DISTINCT FROM NEW.receipt_number)
    EXECUTE FUNCTION enter_receipt_for_search('grant');
