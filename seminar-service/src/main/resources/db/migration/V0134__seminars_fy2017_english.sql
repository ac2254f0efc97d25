-- The ten seminars of fiscal year 2017 in English. Calendars show Japanese, so their sequence stays.
UPDATE seminar SET
    version = version + 1,
    event_name_en = 'Work style reform seminar "Telework changes how we work"',
    series_title_en = 'Telework changes how we work',
    description_en = 'A seminar for companies and other organisations that consider introducing telework.',
    target_person_en = 'Companies and other organisations',
    organizer_en = 'Ministry of Internal Affairs and Communications',
    coorganizer_en = host.english,
    programme = (SELECT jsonb_build_object('items', jsonb_agg(
                     part.item || jsonb_build_object('titleEn', heading.english) ORDER BY part.position))
                 FROM jsonb_array_elements(programme -> 'items') WITH ORDINALITY AS part (item, position)
                 JOIN (VALUES
                     ('テレワークの導入と課題解決について', 'Introducing telework and solving its problems'),
                     ('テレワーク実施時の労務管理上の留意点', 'Points of labour management in telework'),
                     ('情報通信技術活用における留意点', 'Points in using information and communications technology'),
                     ('テレワーク導入企業等の事例１～３', 'Cases 1 to 3 of organisations that introduced telework'),
                     ('個別相談会', 'Individual consultations')) AS heading (title, english)
                   ON heading.title = part.item ->> 'title')
FROM (VALUES
    ('奈良県', 'Nara Prefecture'),
    ('北海道', 'Hokkaido'),
    ('熊本県', 'Kumamoto Prefecture'),
    ('宮城県', 'Miyagi Prefecture'),
    ('香川県', 'Kagawa Prefecture'),
    ('岡山県', 'Okayama Prefecture'),
    ('沖縄県', 'Okinawa Prefecture'),
    ('長野県', 'Nagano Prefecture'),
    ('福井県', 'Fukui Prefecture'),
    ('静岡県', 'Shizuoka Prefecture')) AS host (japanese, english)
WHERE seminar.coorganizer = host.japanese
  AND seminar.id::text LIKE '01a19279-858%';
