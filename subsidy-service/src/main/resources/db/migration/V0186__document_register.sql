-- 文書番号簿: one series of numbers for each bureau and fiscal year. The counter's row is locked until the notice is committed,
-- so that a number is neither given twice nor lost.
-- N-1: notices of the last release keep the numbers that they make of the receipt number.
CREATE TABLE document_counter (
    bureau      text    NOT NULL,
    fiscal_year integer NOT NULL,
    last_number bigint  NOT NULL CHECK (last_number > 0),
    PRIMARY KEY (bureau, fiscal_year)
);
CREATE TABLE document_entry (
    bureau      text    NOT NULL,
    fiscal_year integer NOT NULL,
    number      bigint  NOT NULL CHECK (number > 0),
    kind        text    NOT NULL,
    issued_on   date    NOT NULL,
    case_id     uuid    NOT NULL,
    act_number  integer NOT NULL,
    PRIMARY KEY (bureau, fiscal_year, number)
);
REVOKE DELETE, TRUNCATE ON document_counter FROM ${app_role};
REVOKE UPDATE, DELETE, TRUNCATE ON document_entry FROM ${app_role};
