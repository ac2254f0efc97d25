-- Raises an error in the middle of a message that ends with COMMIT, when the row that had to be there was not: a rival was
-- first. The server then skips the rest, and the transaction is rolled back. (The SQL state tells the service what it was.)
CREATE FUNCTION require_rows(counted bigint, otherwise text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF counted = 0 THEN
        RAISE EXCEPTION 'a rival was first' USING ERRCODE = otherwise;
    END IF;
END
$$;
