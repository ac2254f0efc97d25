package jp.telework.subsidy.grant.lifecycle.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.reference.ExternalReferences;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.Yen;
import org.jspecify.annotations.Nullable;

/** All grants. */
public interface Grants {

    /** A case with its acts, in one query. */
    Optional<Grant> find(@Nullable CorporateNumber reader, UUID id);

    void add(Grant grant);

    /** Cases by their ids, without their acts. */
    List<Grant> all(Collection<UUID> ids);

    /** The case of an application, without its acts. */
    Optional<Grant> ofApplication(UUID applicationId);

    /** Adds an act that the case just recorded. */
    void add(Act act);

    /** Whether an act of a kind has a reference of another system already. */
    boolean hasReference(String actKind, String reference);

    /** Lets the organisations of a call see their cases; returns the cases that they did not see before. */
    List<UUID> announce(UUID callId, Instant now);

    /**
     * Cases by age, newest first.
     *
     * @param reader sees its own cases only; null for the ministry
     * @param after id of the last case seen, null for the first page
     */
    List<Summary> list(@Nullable CorporateNumber reader, Filter filter, @Nullable UUID after, int rows);

    /**
     * Which cases are listed; null means any.
     *
     * @param word stands in the title, the organisation's name or the receipt number
     */
    record Filter(
            @Nullable UUID callId,
            @Nullable GrantStatus status,
            @Nullable CorporateNumber organisation,
            @Nullable String word,
            @Nullable String externalNumber) {}

    /** One line of the list; amounts in yen. */
    record Summary(
            UUID id,
            UUID applicationId,
            UUID callId,
            String receiptNumber,
            String title,
            CorporateNumber organisation,
            String organisationName,
            GrantStatus status,
            @Nullable Yen requestedYen,
            @Nullable Yen decidedYen,
            @Nullable Yen fixedYen,
            Yen paidYen,
            Yen returnedYen,
            Instant updatedAt,
            ExternalReferences externalReferences) {

        /** The numbers in other systems, each with its system's name. */
        public List<String> externalNumbers() {
            return externalReferences.texts();
        }

        /** The line with another status, for readers who may not know the real one. */
        public Summary as(GrantStatus shown) {
            return new Summary(
                    id,
                    applicationId,
                    callId,
                    receiptNumber,
                    title,
                    organisation,
                    organisationName,
                    shown,
                    requestedYen,
                    decidedYen,
                    fixedYen,
                    paidYen,
                    returnedYen,
                    updatedAt,
                    externalReferences);
        }
    }
}
