-- Mails to one mailbox are counted together: case does not matter, and most providers deliver user+tag to user.
CREATE FUNCTION mailbox_of(address text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN lower(regexp_replace(address, '\+[^@]*@', '@'));

CREATE INDEX mail_by_mailbox ON mail (mailbox_of(recipient), created_at) WHERE recipient IS NOT NULL;
