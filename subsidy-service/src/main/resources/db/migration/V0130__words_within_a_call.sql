-- A search within one call begins with the newest of the call's submitted applications. The index of calls now tells which
-- were submitted, so that it gives the newest 300 without a look at the applications; before, the planner read and sorted
-- all applications of the call.
CREATE INDEX application_by_call_and_receipt ON application (call_id, id DESC) INCLUDE (receipt_number);
DROP INDEX application_by_call;
ALTER INDEX application_by_call_and_receipt RENAME TO application_by_call;
