package jp.telework.promotion.recognition.entry.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.exchange.ReferenceRegister;
import jp.telework.platform.persistence.Conditions;
import jp.telework.platform.persistence.NativeRows;
import jp.telework.platform.retention.RetentionHolds;
import jp.telework.promotion.recognition.entry.domain.EntryStatus;
import jp.telework.promotion.recognition.entry.domain.RecognitionEntries;
import jp.telework.promotion.recognition.entry.domain.RecognitionEntry;
import org.jspecify.annotations.Nullable;

/** Applications for recognition in PostgreSQL. */
@ApplicationScoped
class PanacheRecognitionEntries implements RecognitionEntries, PanacheRepositoryBase<RecognitionEntry, UUID> {

    private static final String TO_ERASE = """
            SELECT {e.*} FROM recognition_entry e
            WHERE e.contact IS NOT NULL AND e.updated_at < :changed AND %s
            ORDER BY e.updated_at LIMIT :rows FOR UPDATE SKIP LOCKED
            """.formatted(RetentionHolds.notHeld("recognition-entry", "e.id"));

    private final ReferenceRegister references;

    PanacheRecognitionEntries(ReferenceRegister references) {
        this.references = references;
    }

    @Override
    public void add(RecognitionEntry entry) {
        persist(entry);
    }

    @Override
    public Optional<RecognitionEntry> find(@Nullable CorporateNumber reader, UUID id) {
        Conditions conditions = readBy(reader).and("id = :id", "id", id);
        return find(conditions.text(), conditions.parameters()).singleResultOptional();
    }

    @Override
    public boolean existsInTurn(UUID roundId, CorporateNumber organisation) {
        NativeRows.takeTurn(getEntityManager(), "recognition entries of " + organisation.value() + " in " + roundId);
        return count(
                        "roundId = ?1 and organisation = ?2 and status <> ?3",
                        roundId,
                        organisation,
                        EntryStatus.WITHDRAWN)
                > 0;
    }

    @Override
    public List<RecognitionEntry> list(
            @Nullable CorporateNumber reader, Filter filter, @Nullable UUID before, int rows) {
        EntryStatus status = filter.status();
        Conditions conditions = readBy(reader)
                .and("roundId = :round", "round", filter.roundId())
                .and("status in :statuses", "statuses", status == null ? null : status.shownAs(reader == null))
                .and("id < :before", "before", before);
        if (filter.externalNumber() != null) {
            conditions.and(
                    "id in :numbered", "numbered", references.find("recognition-entry", filter.externalNumber()));
        }
        return find(conditions.text() + " order by id desc", conditions.parameters())
                .range(0, rows - 1)
                .list();
    }

    /** The ministry knows of what was submitted, an organisation of its own. */
    private static Conditions readBy(@Nullable CorporateNumber reader) {
        return reader == null
                ? new Conditions().and("receiptNumber is not null")
                : new Conditions().and("organisation = :reader", "reader", reader);
    }

    @Override
    public List<RecognitionEntry> pendingIn(UUID roundId) {
        return find(
                        "roundId = ?1 and status in ?2 order by receiptNumber",
                        roundId,
                        List.of(EntryStatus.SUBMITTED, EntryStatus.DECISION_DRAFTED, EntryStatus.DECIDED))
                .list();
    }

    @Override
    public List<RecognitionEntry> forPrize(UUID roundId) {
        return find(
                        "roundId = ?1 and status in ?2 order by receiptNumber",
                        roundId,
                        List.of(EntryStatus.DECIDED, EntryStatus.RECOGNISED))
                .stream()
                .filter(RecognitionEntry::isForPrize)
                .toList();
    }

    @Override
    public boolean exists(UUID id) {
        return count("id = ?1", id) > 0;
    }

    @Override
    public List<RecognitionEntry> toErase(Instant changedBefore, int rows) {
        return NativeRows.entities(
                getEntityManager(),
                RecognitionEntry.class,
                "e",
                TO_ERASE,
                Map.of("changed", changedBefore, "rows", rows));
    }

    @Override
    public long dueToErase(Instant changedBefore, int most) {
        return NativeRows.count(getEntityManager(), "e", TO_ERASE, Map.of("changed", changedBefore, "rows", most));
    }
}
