package jp.telework.subsidy.notice.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.platform.json.StoredJson;
import jp.telework.subsidy.notice.domain.ResultNotices;
import org.hibernate.query.NativeQuery;

/** Notices of results as rows that are only added, a whole call's at once. */
@ApplicationScoped
class SqlResultNotices implements ResultNotices {

    private final EntityManager entities;

    SqlResultNotices(EntityManager entities) {
        this.entities = entities;
    }

    /** A notice as the statement reads it. */
    record Row(UUID application, String kind, LocalDate issued, String document, String content, String sha256) {

        static Row of(Kept kept) {
            return new Row(
                    kept.applicationId(),
                    kept.notice().kind().name(),
                    kept.notice().head().issuedOn(),
                    kept.notice().head().documentNumber(),
                    kept.canonicalJson(),
                    kept.contentSha256());
        }
    }

    @Override
    public void add(List<Kept> notices) {
        entities.createNativeQuery("""
                        INSERT INTO application_notice
                            (application_id, kind, issued_on, document, content, content_sha256)
                        SELECT application, kind, issued, document, content, sha256
                        FROM jsonb_to_recordset(CAST(:notices AS jsonb))
                            AS n(application uuid, kind text, issued date, document text, content text, sha256 text)
                        """)
                .setParameter(
                        "notices",
                        StoredJson.write(notices.stream().map(Row::of).toList()))
                .executeUpdate();
    }

    @Override
    public Optional<String> of(UUID applicationId) {
        // The column type is given, so connections need not ask the database for it.
        List<?> rows = entities.createNativeQuery(
                        "SELECT content FROM application_notice WHERE application_id = :application")
                .unwrap(NativeQuery.class)
                .addScalar("content", String.class)
                .setParameter("application", applicationId)
                .getResultList();
        return rows.stream().findFirst().map(String.class::cast);
    }
}
