-- テレワークエキスパート講習会: courses, enrolments, certificates.
CREATE TABLE course (
    id                  uuid        PRIMARY KEY,
    version             bigint      NOT NULL,
    status              text        NOT NULL CHECK (status IN ('DRAFT', 'PUBLISHED', 'CANCELLED')),
    content             jsonb       NOT NULL,
    capacity            integer     NOT NULL CHECK (capacity > 0),
    enrolled            integer     NOT NULL CHECK (enrolled BETWEEN 0 AND capacity),
    cancellation_reason text,
    updated_at          timestamptz NOT NULL
);
CREATE INDEX course_by_status ON course (status, id);
REVOKE DELETE, TRUNCATE ON course FROM ${app_role};

CREATE TABLE course_enrolment (
    id                 uuid        PRIMARY KEY,
    version            bigint      NOT NULL,
    course_id          uuid        NOT NULL REFERENCES course (id),
    organisation       text        NOT NULL,
    status             text        NOT NULL CHECK (status IN ('ENROLLED', 'CANCELLED', 'COMPLETED', 'REVOKED')),
    participant        jsonb       NOT NULL,
    attendance         jsonb       NOT NULL,
    certificate_number text        UNIQUE,
    certificate        jsonb,
    listed             boolean     NOT NULL,
    enrolled_at        timestamptz NOT NULL,
    updated_at         timestamptz NOT NULL,
    CHECK ((certificate_number IS NULL) = (certificate IS NULL)),
    CHECK (certificate IS NOT NULL OR status NOT IN ('COMPLETED', 'REVOKED')),
    -- Only who completed a course and agreed is named in public.
    CHECK (NOT listed OR status = 'COMPLETED')
);
CREATE INDEX course_enrolment_by_course ON course_enrolment (course_id, id);
CREATE INDEX course_enrolment_by_organisation ON course_enrolment (organisation, course_id, id);
CREATE INDEX course_enrolment_listed ON course_enrolment (id) WHERE listed;
REVOKE DELETE, TRUNCATE ON course_enrolment FROM ${app_role};
