package jp.telework.promotion.campaign.registration.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.persistence.Conditions;
import jp.telework.platform.persistence.NativeRows;
import jp.telework.platform.retention.RetentionHolds;
import jp.telework.promotion.campaign.registration.domain.CampaignRegistration;
import jp.telework.promotion.campaign.registration.domain.CampaignRegistrations;
import jp.telework.promotion.campaign.registration.domain.Participant;
import jp.telework.promotion.campaign.registration.domain.RegistrationStatus;
import org.jspecify.annotations.Nullable;

/** Registrations and the public list in PostgreSQL. */
@ApplicationScoped
class PanacheCampaignRegistrations implements CampaignRegistrations, PanacheRepositoryBase<CampaignRegistration, UUID> {

    private static final String TO_ERASE = """
            SELECT {r.*} FROM campaign_registration r JOIN campaign c ON c.id = r.campaign_id
            WHERE r.erased_at IS NULL
              AND (c.ends_on < :ended OR r.status IN ('REJECTED', 'WITHDRAWN') AND r.updated_at < :left)
              AND %s
            ORDER BY r.id LIMIT :rows FOR UPDATE OF r SKIP LOCKED
            """.formatted(RetentionHolds.notHeld("campaign-registration", "r.id"));

    @Override
    public void add(CampaignRegistration registration) {
        persist(registration);
    }

    @Override
    public Optional<CampaignRegistration> find(@Nullable CorporateNumber reader, UUID id) {
        Conditions conditions =
                new Conditions().and("id = :id", "id", id).and("organisation = :reader", "reader", reader);
        return find(conditions.text(), conditions.parameters()).singleResultOptional();
    }

    @Override
    public boolean hasRegistered(UUID campaignId, CorporateNumber organisation) {
        return count(
                        "campaignId = ?1 and organisation = ?2 and status not in ?3",
                        campaignId,
                        organisation,
                        Set.of(RegistrationStatus.REJECTED, RegistrationStatus.WITHDRAWN))
                > 0;
    }

    @Override
    public List<CampaignRegistration> list(
            @Nullable CorporateNumber reader,
            UUID campaignId,
            @Nullable RegistrationStatus status,
            @Nullable UUID before,
            int rows) {
        Conditions conditions = new Conditions()
                .and("campaignId = :campaign", "campaign", campaignId)
                .and("organisation = :reader", "reader", reader)
                .and("status = :status", "status", status)
                .and("id < :before", "before", before);
        return find(conditions.text() + " order by id desc", conditions.parameters())
                .range(0, rows - 1)
                .list();
    }

    @Override
    public List<CampaignRegistration> approved(UUID campaignId) {
        return find("campaignId = ?1 and status = ?2 order by id", campaignId, RegistrationStatus.APPROVED)
                .list();
    }

    @Override
    public void publish(Participant participant) {
        getEntityManager().persist(participant);
    }

    @Override
    public void unpublish(UUID id) {
        getEntityManager()
                .createNativeQuery("DELETE FROM campaign_participant WHERE id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    public List<Participant> participants(UUID campaignId, @Nullable UUID before, int rows) {
        var query = getEntityManager()
                .createQuery(
                        "select p from Participant p where p.campaignId = :campaign"
                                + (before == null ? "" : " and p.id < :before") + " order by p.id desc",
                        Participant.class)
                .setParameter("campaign", campaignId)
                .setMaxResults(rows);
        return (before == null ? query : query.setParameter("before", before)).getResultList();
    }

    @Override
    public boolean exists(UUID id) {
        return count("id = ?1", id) > 0;
    }

    @Override
    public List<CampaignRegistration> toErase(LocalDate endedBefore, Instant leftBefore, int rows) {
        return NativeRows.entities(
                getEntityManager(), CampaignRegistration.class, "r", TO_ERASE, due(endedBefore, leftBefore, rows));
    }

    @Override
    public long dueToErase(LocalDate endedBefore, Instant leftBefore, int most) {
        return NativeRows.count(getEntityManager(), "r", TO_ERASE, due(endedBefore, leftBefore, most));
    }

    private static Map<String, Object> due(LocalDate endedBefore, Instant leftBefore, int rows) {
        return Map.of("ended", endedBefore, "left", leftBefore, "rows", rows);
    }
}
