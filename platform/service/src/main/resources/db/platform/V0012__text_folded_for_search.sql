-- Text as it is searched, on both sides: the word asked for and the text it is looked for in. SearchText does the same for
-- what a service compares by itself. Invisible characters do not count, width and case do not matter, wave dashes are one
-- character, and so are dashes, minus signs and the mark of long kana, which keyboards and converters mix up.
CREATE FUNCTION folded(raw text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN translate(
        lower(normalize(regexp_replace(raw,
            U&'[\00AD\034F\200B-\200D\2060\FE00-\FE0F\FEFF\+0E0100-\+0E01EF]', '', 'g'), NFKC) COLLATE pg_c_utf8),
        U&'\2010\2011\2012\2013\2014\2015\2043\2212\2500\2501\30FC\FE58\FE63\FF0D\FF70\301C\3030\223C\223E\FF5E',
        '---------------~~~~~');
