package jp.telework.furusato.notice.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.furusato.notice.domain.SelectionNotices;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.json.StoredJson;
import jp.telework.platform.persistence.RegisterStatement;
import org.hibernate.query.NativeQuery;

/** Notices as rows that are only added, a whole round's at once. */
@ApplicationScoped
class SqlSelectionNotices implements SelectionNotices {

    private final EntityManager entities;

    SqlSelectionNotices(EntityManager entities) {
        this.entities = entities;
    }

    /** A notice as the statement reads it. */
    record Row(UUID proposal, String kind, LocalDate issued, String document, String content, String sha256) {

        static Row of(Kept kept) {
            return new Row(
                    kept.proposalId(),
                    kept.kind().name(),
                    kept.issuedOn(),
                    kept.document(),
                    kept.canonicalJson(),
                    kept.contentSha256());
        }
    }

    @Override
    public List<Long> draw(String bureau, LocalDate issuedOn, List<Entry> entries) {
        List<RegisterStatement.Entry> rows = entries.stream()
                .map(entry -> new RegisterStatement.Entry(entry.kind().name(), issuedOn, entry.proposalId(), 0))
                .toList();
        return RegisterStatement.draw(entities, bureau, FiscalYear.of(issuedOn), rows, "").getResultList().stream()
                .map(Long.class::cast)
                .toList();
    }

    @Override
    public void add(List<Kept> notices) {
        entities.createNativeQuery("""
            INSERT INTO selection_notice (proposal_id, kind, issued_on, document, content, content_sha256)
            SELECT proposal, kind, issued, document, content, sha256
            FROM jsonb_to_recordset(CAST(:notices AS jsonb))
                AS n(proposal uuid, kind text, issued date, document text, content text, sha256 text)
            """)
                .setParameter(
                        "notices",
                        StoredJson.write(notices.stream().map(Row::of).toList()))
                .executeUpdate();
    }

    @Override
    public Optional<String> of(UUID proposalId) {
        List<?> rows = entities.createNativeQuery("SELECT content FROM selection_notice WHERE proposal_id = :proposal")
                .unwrap(NativeQuery.class)
                .addScalar("content", String.class)
                .setParameter("proposal", proposalId)
                .getResultList();
        return rows.stream().findFirst().map(String.class::cast);
    }
}
