package jp.telework.promotion.campaign.registration.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import org.jspecify.annotations.Nullable;

/** All registrations, and the public list that follows from them. */
public interface CampaignRegistrations {

    void add(CampaignRegistration registration);

    /**
     * A registration that the reader may know of.
     *
     * @param reader null knows of all
     */
    Optional<CampaignRegistration> find(@Nullable CorporateNumber reader, UUID id);

    /** Whether an organisation has registered for a campaign, and neither withdrew nor was rejected. */
    boolean hasRegistered(UUID campaignId, CorporateNumber organisation);

    /**
     * Registrations for a campaign, newest first.
     *
     * @param reader null knows of all
     * @param status null for all
     */
    List<CampaignRegistration> list(
            @Nullable CorporateNumber reader,
            UUID campaignId,
            @Nullable RegistrationStatus status,
            @Nullable UUID before,
            int rows);

    /** The approved registrations for a campaign, in the order of their making. */
    List<CampaignRegistration> approved(UUID campaignId);

    void publish(Participant participant);

    /** Takes a registration off the public list; nothing when it is not there. */
    void unpublish(UUID id);

    /** The public list of a campaign, newest first. */
    List<Participant> participants(UUID campaignId, @Nullable UUID before, int rows);

    boolean exists(UUID id);

    /**
     * Registrations whose personal data are due, held ones left out; locked, and what others locked is passed by.
     *
     * @param endedBefore the last day of their campaign
     * @param leftBefore when they were withdrawn or rejected
     */
    List<CampaignRegistration> toErase(LocalDate endedBefore, Instant leftBefore, int rows);

    long dueToErase(LocalDate endedBefore, Instant leftBefore, int most);
}
