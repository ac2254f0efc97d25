-- テレワーク先駆者百選: decisions, hidden until the results are published, and what is published.
--
-- Step: expand. Columns with defaults and new tables; N-1: the last release knows none of them.

ALTER TABLE recognition_entry
    ADD COLUMN decision        jsonb,
    ADD COLUMN hidden_versions integer NOT NULL DEFAULT 0;
COMMENT ON COLUMN recognition_entry.hidden_versions IS 'Steps of the decision; the applicant''s ETag does not count them.';

ALTER TABLE recognition_round ADD COLUMN results_published_at timestamptz;
ALTER TABLE recognition_round
    ADD CONSTRAINT recognition_round_results_check CHECK ((status = 'RESULTS_PUBLISHED') = (results_published_at IS NOT NULL));

-- Public: one row for each recognition or prize. Several firms may share one.
CREATE TABLE recognition_honour (
    id               uuid        PRIMARY KEY,
    fiscal_year      integer     NOT NULL,
    award            text        NOT NULL CHECK (award IN ('PIONEER', 'HUNDRED', 'MINISTER_PRIZE')),
    names            jsonb       NOT NULL,
    corporate_number text,
    industry         text,
    prefecture       text,
    entry_id         uuid        REFERENCES recognition_entry (id),
    published_at     timestamptz,
    UNIQUE (entry_id, award)
);
CREATE INDEX recognition_honour_by_year ON recognition_honour (fiscal_year, award);
REVOKE TRUNCATE, DELETE, UPDATE ON recognition_honour FROM ${app_role};

-- Years of which only the number was published.
CREATE TABLE recognition_count (
    fiscal_year integer NOT NULL,
    award       text    NOT NULL,
    honours     integer NOT NULL,
    PRIMARY KEY (fiscal_year, award)
);
REVOKE TRUNCATE, DELETE, UPDATE, INSERT ON recognition_count FROM ${app_role};

-- 百選 as published: H27 36, H28 42, H29 41, 119 in all.
INSERT INTO recognition_count (fiscal_year, award, honours) VALUES
    (2015, 'HUNDRED', 36),
    (2016, 'HUNDRED', 42),
    (2017, 'HUNDRED', 41);

-- 総務大臣賞 as published. Industry and prefecture were not. The ids sort before all that the service makes.
INSERT INTO recognition_honour (id, fiscal_year, award, names) VALUES
    ('00000000-0000-7000-8000-000000002801', 2016, 'MINISTER_PRIZE', '{"organisations": ["サイボウズ株式会社"]}'),
    ('00000000-0000-7000-8000-000000002802', 2016, 'MINISTER_PRIZE', '{"organisations": ["株式会社ブイキューブ"]}'),
    ('00000000-0000-7000-8000-000000002803', 2016, 'MINISTER_PRIZE', '{"organisations": ["明治安田生命保険相互会社"]}'),
    ('00000000-0000-7000-8000-000000002804', 2016, 'MINISTER_PRIZE', '{"organisations": ["ヤフー株式会社"]}'),
    ('00000000-0000-7000-8000-000000002901', 2017, 'MINISTER_PRIZE', '{"organisations": ["株式会社NTTドコモ"]}'),
    ('00000000-0000-7000-8000-000000002902', 2017, 'MINISTER_PRIZE', '{"organisations": ["株式会社沖ワークウェル"]}'),
    ('00000000-0000-7000-8000-000000002903', 2017, 'MINISTER_PRIZE', '{"organisations": ["大同生命保険株式会社"]}'),
    ('00000000-0000-7000-8000-000000002904', 2017, 'MINISTER_PRIZE',
        '{"organisations": ["日本マイクロソフト株式会社", "マイクロソフトディベロップメント株式会社"]}'),
    ('00000000-0000-7000-8000-000000002905', 2017, 'MINISTER_PRIZE', '{"organisations": ["ネットワンシステムズ株式会社"]}');
