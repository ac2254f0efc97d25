-- ふるさとテレワークの拠点. The key is the site: four municipalities have more than one, and a site may span several.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE site (
    id                          uuid    PRIMARY KEY,
    version                     bigint  NOT NULL,
    site_number                 text    NOT NULL UNIQUE CHECK (site_number ~ '^[HR][0-9]{2}-[0-9]{2,3}$'),
    fiscal_year                 integer NOT NULL CHECK (fiscal_year BETWEEN 1989 AND 2200),
    scheme                      text    NOT NULL CHECK (scheme IN ('DEMONSTRATION', 'SUBSIDY')),
    prefecture_code             text    NOT NULL CHECK (prefecture_code ~ '^(0[1-9]|[1-3][0-9]|4[0-7])$'),
    representative_organisation text,
    project_name                text,
    telework_types              text[]  NOT NULL CHECK (telework_types <@ ARRAY['A', 'B', 'C', 'D']),
    telework_types_confidence   text    CHECK (telework_types_confidence IN ('HIGH', 'MEDIUM', 'LOW')),
    companies                   text[]  NOT NULL,
    relocated_target_min        integer CHECK (relocated_target_min >= 0),
    relocated_target_max        integer CHECK (relocated_target_max >= relocated_target_min),
    hires_target_min            integer CHECK (hires_target_min >= 0),
    hires_target_max            integer CHECK (hires_target_max >= hires_target_min),
    relocated_result            integer CHECK (relocated_result >= 0),
    hires_result                integer CHECK (hires_result >= 0),
    year_confidence             text    NOT NULL CHECK (year_confidence IN ('HIGH', 'MEDIUM', 'LOW')),
    note                        text,
    note_en                     text,
    search_text                 text    NOT NULL,
    CHECK ((relocated_target_min IS NULL) = (relocated_target_max IS NULL)),
    CHECK ((hires_target_min IS NULL) = (hires_target_max IS NULL)),
    CHECK ((telework_types_confidence IS NULL) = (telework_types = '{}'))
);
COMMENT ON COLUMN site.telework_types IS 'A ふるさとオフィス, B ふるさと勤務, C ふるさと起業, D ふるさと採用';
COMMENT ON COLUMN site.relocated_result IS '地方移動人数の成果; targets may be a range';
COMMENT ON COLUMN site.hires_result IS '地元雇用人数の成果; targets may be a range';
COMMENT ON COLUMN site.search_text IS 'What is searched, in NFKC and lower case; written by the aggregate.';

-- The list's order is the site number, so each filter's index ends with it.
CREATE INDEX site_by_fiscal_year ON site (fiscal_year, site_number);
CREATE INDEX site_by_prefecture ON site (prefecture_code, site_number);
CREATE INDEX site_by_confidence ON site (year_confidence, site_number);
CREATE INDEX site_by_text ON site USING gin (search_text gin_trgm_ops);

CREATE TABLE site_municipality (
    site_id               uuid             NOT NULL REFERENCES site (id),
    position              integer          NOT NULL CHECK (position >= 0),
    local_government_code text             NOT NULL CHECK (local_government_code ~ '^[0-9]{6}$'),
    city_and_county       text             NOT NULL,
    latitude              double precision NOT NULL CHECK (latitude BETWEEN 20 AND 46),
    longitude             double precision NOT NULL CHECK (longitude BETWEEN 122 AND 154),
    PRIMARY KEY (site_id, position),
    UNIQUE (local_government_code, site_id)
);
COMMENT ON TABLE site_municipality IS 'The first is named first in the source; positions (WGS84) are approximate centres.';
