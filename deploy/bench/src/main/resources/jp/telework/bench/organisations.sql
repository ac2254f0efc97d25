-- The municipalities of local_government (code, prefecture, municipality) with their corporate numbers; that of the
-- applicant who reads comes first, then the other whose lists are read.
CREATE TEMP TABLE body AS
SELECT row_number() OVER (ORDER BY municipality <> '白浜町', municipality <> '札幌市', code) - 1 AS i, prefecture || municipality AS name, municipality,
       9 - (SELECT sum(substr('000020' || code, 13 - d, 1)::int * (2 - d % 2)) % 9 FROM generate_series(1, 12) d)
           || '000020' || code AS number
FROM local_government
WHERE municipality <> '' AND municipality !~ '市.+区$';
CREATE UNIQUE INDEX ON body (i);
ANALYZE body;
