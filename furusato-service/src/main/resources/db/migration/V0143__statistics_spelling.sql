-- Apostrophes that the English texts of V0141 lost.
UPDATE statistic_target SET source_en = replace(source_en, 'the Worlds Most', 'the World''s Most');
UPDATE statistic_series
SET population_en = replace(population_en, 'an employers scheme', 'an employer''s scheme'),
    title_en = replace(title_en, 'the ministrys office', 'the ministry''s office');
