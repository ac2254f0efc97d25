-- 統計: series of published figures with source, year and unit. What a source leaves open is kept open: each figure says how
-- sure it is.
CREATE TABLE statistic_series (
    key           text    PRIMARY KEY CHECK (key ~ '^[A-Z][A-Z0-9_]{2,59}$'),
    title         text    NOT NULL,
    title_en      text    NOT NULL,
    unit          text    NOT NULL,
    unit_en       text    NOT NULL,
    population    text    NOT NULL,
    population_en text    NOT NULL,
    source        text    NOT NULL,
    source_en     text    NOT NULL,
    -- The national series against whose latest figure and target this one's categories are read.
    reference_key text    REFERENCES statistic_series (key)
);
COMMENT ON COLUMN statistic_series.population IS '調査対象: of whom the figures tell';

CREATE TABLE statistic_figure (
    series_key text    NOT NULL REFERENCES statistic_series (key),
    ordinal    integer NOT NULL CHECK (ordinal > 0),
    year       integer NOT NULL CHECK (year BETWEEN 1989 AND 2200),
    category   text    NOT NULL CHECK (category ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    label      text    NOT NULL,
    label_en   text    NOT NULL,
    value      numeric(12, 1) NOT NULL,
    confidence text    NOT NULL CHECK (confidence IN ('HIGH', 'MEDIUM', 'LOW')),
    note       text,
    note_en    text,
    PRIMARY KEY (series_key, ordinal),
    UNIQUE (series_key, year, category),
    CHECK ((note IS NULL) = (note_en IS NULL)),
    -- A figure that is not sure says why.
    CHECK (confidence = 'HIGH' OR note IS NOT NULL)
);
COMMENT ON COLUMN statistic_figure.category IS 'TOTAL, or what the figure is of: a region, an industry, a form of telework';

CREATE TABLE statistic_target (
    series_key   text    NOT NULL REFERENCES statistic_series (key),
    year         integer NOT NULL CHECK (year BETWEEN 1989 AND 2200),
    value        numeric(12, 1) NOT NULL,
    base_year    integer,
    base_value   numeric(12, 1),
    statement    text    NOT NULL,
    statement_en text    NOT NULL,
    source       text    NOT NULL,
    source_en    text    NOT NULL,
    PRIMARY KEY (series_key, year),
    CHECK ((base_year IS NULL) = (base_value IS NULL)),
    CHECK (base_year < year)
);

REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON statistic_series, statistic_figure, statistic_target FROM ${app_role};
