-- :n applications of ten years in 40 calls, a grant for every adopted one; the triggers are off and the index of the
-- search is built at the end. Of the titles all have テレワーク, and of each 20th, 100th and 1,000th one word more.
INSERT INTO call (id, version, status, title, fiscal_year, opens_at, closes_at, budget_yen, rules_version, rules,
                  receipt_prefix, published_at, created_at)
SELECT md5('call' || c)::uuid, 1, 'PUBLISHED', '公募' || c, 2016 + c / 4, now(), now() + interval '1 day',
       900000000000, 1, '{}', 'R' || lpad((28 + c / 4)::text, 2, '0') || '-FT' || c % 4, now(), now()
FROM generate_series(0, 39) c;

INSERT INTO application (id, version, call_id, organisation, organisation_name, status, shown_status, title,
                         requested_yen, proposal, rules_version, receipt_number, submissions, submitted_at,
                         documents_added, screened_by, screened_at, decision_reasons, created_at, updated_at)
SELECT uuidv7(make_interval(secs => (n - :n) * age - 60)), 7, md5('call' || c)::uuid, b.number, b.name, status, status,
       t.title, 24504000, jsonb_set(:proposal, '{title}', to_jsonb(t.title)), NULL,
       CASE WHEN status <> 'DRAFT' THEN
           'R' || lpad((28 + c / 4)::text, 2, '0') || '-FT' || c % 4 || '-' || lpad((n % 100000)::text, 6, '0') END,
       1, now() - make_interval(secs => (:n - n) * age), 3, 'officer', now(), '{"items": []}',
       now() - make_interval(secs => (:n - n) * age), now() - make_interval(secs => (:n - n) * age)
FROM (SELECT n, h, 315360000.0 / :n AS age, (n::bigint * 40 / :n)::int AS c,
             CASE WHEN n::bigint * 40 / :n = 39
                  THEN CASE WHEN h % 10 < 3 THEN 'DRAFT' WHEN h % 10 = 3 THEN 'RETURNED' ELSE 'SUBMITTED' END
                  ELSE (ARRAY['DRAFT', 'WITHDRAWN', 'INELIGIBLE', 'ADOPTED', 'ADOPTED', 'ADOPTED', 'ADOPTED', 'NOT_ADOPTED',
                              'NOT_ADOPTED', 'NOT_ADOPTED'])[1 + h % 10] END AS status
      FROM generate_series(0, :n - 1) g (n) CROSS JOIN LATERAL (SELECT abs(hashint4(n)) AS h) hash) x
-- Two organisations have 120 applications each, however long the list is, so that their pages are full at any size; the
-- others have the more the longer it is.
JOIN body b ON b.i = CASE WHEN n % (:n / 120) < 2 THEN n % (:n / 120)
                          ELSE 2 + abs(hashint4(-n)) % ((SELECT count(*) FROM body) - 2) END
CROSS JOIN LATERAL (
    SELECT b.municipality || (ARRAY['の空き家を活かした', 'における観光と', 'の廃校を使う', 'への移住をすすめる', 'の地場産業と'])[1 + h / 10 % 5]
        || 'ふるさとテレワーク' || CASE WHEN h / 50 % 20 = 0 THEN 'と温泉街' ELSE '' END
        || CASE WHEN h / 1000 % 100 = 0 THEN 'と棚田米' ELSE '' END
        || CASE WHEN h / 7 % 1000 = 0 THEN 'と鍾乳洞' ELSE '' END AS title
) t;

INSERT INTO grant_case (id, version, application_id, call_id, organisation, organisation_name, receipt_number, title,
                        status, basis, requested_yen, decided_yen, paid_yen, unconfirmed_yen, returned_yen, announced_at,
                        created_at, updated_at)
SELECT uuidv7(created_at + interval '90 days' - now()), 12, id, call_id, organisation, organisation_name, receipt_number,
       title, CASE WHEN abs(hashint4(documents_added + hashtext(id::text))) % 100 = 0 THEN 'IN_PROGRESS' ELSE 'PAID' END,
       proposal, requested_yen, requested_yen, 0, 0, 0, now(), created_at, created_at
FROM application WHERE status = 'ADOPTED' ORDER BY id;

INSERT INTO search_entry (kind, case_id, part, call_id, organisation, content)
SELECT c.kind, c.id, p.part, c.call_id, c.organisation, search_text(p.content)
FROM (SELECT 'application' AS kind, id, call_id, organisation, organisation_name, title, receipt_number FROM application
      UNION ALL
      SELECT 'grant', id, call_id, organisation, organisation_name, title, receipt_number FROM grant_case) c,
     LATERAL (VALUES (1, concat(c.title, E'\x1f', c.organisation_name)), (2, c.receipt_number)) p (part, content)
WHERE p.content IS NOT NULL;
