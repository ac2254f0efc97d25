-- 成果 by fiscal year, reported by the representative body and confirmed by an officer.
ALTER TABLE site
    ADD COLUMN representative_corporate_number text CHECK (representative_corporate_number ~ '^[1-9][0-9]{12}$'),
    ADD COLUMN result_fiscal_year              integer CHECK (result_fiscal_year BETWEEN 1989 AND 2200),
    ADD COLUMN changed_at                      timestamptz,
    ADD CHECK (representative_corporate_number IS NULL OR representative_organisation IS NOT NULL),
    ADD CHECK ((relocated_result IS NULL) = (hires_result IS NULL));
COMMENT ON COLUMN site.representative_corporate_number IS
    '代表団体の法人番号. While it is not known, the municipalities report the outcomes.';
COMMENT ON COLUMN site.relocated_result IS '地方移動人数の成果 of result_fiscal_year, the latest that was confirmed';

-- Where a municipality is its own representative, its number follows from its code. The other bodies' numbers are in none
-- of the sources and stay open.
UPDATE site SET representative_corporate_number = known.number
FROM (VALUES
    ('H27-01', '北見市', '7000020012084'),
    ('H27-10', '東吉野村', '4000020294535'),
    ('H29-02', '気仙沼市', '8000020042056'),
    ('H29-06', '木曽町', '1000020204323'),
    ('H29-07', '白馬村', '7000020204854'),
    ('H29-09', '川本町', '2000020324418')
) AS known (site_number, name, number)
WHERE site.site_number = known.site_number AND site.representative_organisation = known.name;

CREATE TABLE site_outcome (
    site_id                     uuid        NOT NULL REFERENCES site (id),
    fiscal_year                 integer     NOT NULL CHECK (fiscal_year BETWEEN 1989 AND 2200),
    status                      text        NOT NULL CHECK (status IN ('REPORTED', 'CONFIRMED', 'CORRECTED')),
    relocated_workers           integer     NOT NULL CHECK (relocated_workers >= 0),
    local_hires                 integer     NOT NULL CHECK (local_hires >= 0),
    narrative                   text        NOT NULL,
    correction_reason           text,
    reported_by_organisation    text        CHECK (reported_by_organisation ~ '^[1-9][0-9]{12}$'),
    reported_by                 text        NOT NULL,
    reported_at                 timestamptz NOT NULL,
    confirmed_relocated_workers integer     CHECK (confirmed_relocated_workers >= 0),
    confirmed_local_hires       integer     CHECK (confirmed_local_hires >= 0),
    confirmed_by                text,
    confirmed_at                timestamptz,
    PRIMARY KEY (site_id, fiscal_year),
    CHECK ((status = 'REPORTED') = (confirmed_at IS NULL)),
    CHECK ((confirmed_at IS NULL) = (confirmed_by IS NULL)),
    CHECK ((confirmed_at IS NULL) = (confirmed_relocated_workers IS NULL)),
    CHECK ((confirmed_at IS NULL) = (confirmed_local_hires IS NULL)),
    CHECK (status <> 'CORRECTED' OR correction_reason IS NOT NULL)
);
COMMENT ON TABLE site_outcome IS 'Each year as last reported and as last confirmed; what counts is what is confirmed.';

-- The only figures that a source gives: 白浜町, from 1 October 2015 to 30 April 2016.
INSERT INTO site_outcome (site_id, fiscal_year, status, relocated_workers, local_hires, narrative, reported_by,
                          reported_at, confirmed_relocated_workers, confirmed_local_hires, confirmed_by, confirmed_at)
SELECT id, 2015, 'CONFIRMED', relocated_result, hires_result,
       '地域実証事業（平成27年10月1日～平成28年4月30日）の成果。', '総務省資料', '2016-04-30T00:00:00+09:00',
       relocated_result, hires_result, '総務省資料', '2016-04-30T00:00:00+09:00'
FROM site WHERE relocated_result IS NOT NULL;
UPDATE site SET result_fiscal_year = 2015 WHERE relocated_result IS NOT NULL;
