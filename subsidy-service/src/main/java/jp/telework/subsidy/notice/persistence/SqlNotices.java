package jp.telework.subsidy.notice.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.subsidy.notice.domain.IssuedNotice;
import jp.telework.subsidy.notice.domain.NoticeKind;
import jp.telework.subsidy.notice.domain.Notices;
import org.jspecify.annotations.Nullable;

/** Notices as rows that are only added. */
@ApplicationScoped
class SqlNotices implements Notices {

    private final EntityManager entities;

    SqlNotices(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(IssuedNotice issued, String canonicalJson) {
        entities.createNativeQuery("""
                        INSERT INTO grant_notice
                            (grant_id, act_number, kind, issued_on, document, content, content_sha256)
                        VALUES (:case, :act, :kind, :issuedOn, :document, :content, :sha256)
                        """)
                .setParameter("case", issued.caseId())
                .setParameter("act", issued.actNumber())
                .setParameter("kind", issued.kind().name())
                .setParameter("issuedOn", issued.issuedOn())
                .setParameter("document", issued.documentNumber())
                .setParameter("content", canonicalJson)
                .setParameter("sha256", issued.contentSha256())
                .executeUpdate();
    }

    @Override
    public List<IssuedNotice> of(UUID caseId) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT act_number, kind, issued_on, document, content_sha256 FROM grant_notice
                        WHERE grant_id = :case ORDER BY act_number
                        """, Object[].class)
                .setParameter("case", caseId)
                .getResultList();
        return rows.stream().map(row -> issued(caseId, (Object[]) row)).toList();
    }

    private static IssuedNotice issued(UUID caseId, Object[] row) {
        LocalDate issuedOn = row[2] instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) row[2];
        return new IssuedNotice(
                caseId,
                ((Number) row[0]).intValue(),
                NoticeKind.valueOf((String) row[1]),
                issuedOn,
                (String) row[3],
                (String) row[4]);
    }

    @Override
    public Optional<String> content(UUID caseId, NoticeKind kind, @Nullable Integer actNumber) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT content FROM grant_notice
                        WHERE grant_id = :case AND kind = :kind AND (:act = 0 OR act_number = :act)
                        ORDER BY act_number DESC LIMIT 1
                        """, String.class)
                .setParameter("case", caseId)
                .setParameter("kind", kind.name())
                .setParameter("act", actNumber == null ? 0 : actNumber)
                .getResultList();
        return rows.stream().findFirst().map(String.class::cast);
    }
}
