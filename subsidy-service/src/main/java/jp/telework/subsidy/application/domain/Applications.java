package jp.telework.subsidy.application.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.reference.ExternalReferences;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.Yen;
import org.jspecify.annotations.Nullable;

/** All applications. Every reading is narrowed to what the reader may see. */
public interface Applications {

    /** An application with its documents, if the reader may see it. */
    Optional<Application> find(Reader reader, UUID id);

    /**
     * An application with its documents, and the version that its call has now, if the reader may see it.
     */
    Optional<WithCall> findWithCall(Reader reader, UUID id);

    void add(Application application);

    /**
     * Leaves what {@link Application#submit} changed to be written at the end of the command. From now on nothing else
     * that changes in the application is kept.
     *
     * @return the version that the application will have
     */
    long handIn(Application application);

    /** Keeps a proposal that {@link Application#change} replaced. */
    void rewrite(ChangedProposal changed);

    /** Applications by their ids, without their documents. */
    List<Application> all(Collection<UUID> ids);

    /** All applications of a call that were ever submitted, in the order of their receipts, without their documents. */
    List<Application> submittedTo(UUID callId);

    /** All of a call that are drafts or in hand, without their documents; no other command changes them meanwhile. */
    List<Application> lockInHandOf(UUID callId);

    /** Makes stale what anybody does with a draft of a call at this moment, so that it is done again and judged anew. */
    void outdateDraftsOf(UUID callId);

    /** Applications of a call whose result waits for its publication, with their documents. */
    List<Application> pendingOf(UUID callId);

    /**
     * Applications by age, newest first.
     *
     * @param after id of the last one seen, null for the first page
     * @param rows how many at most
     */
    List<Summary> list(Reader reader, Filter filter, @Nullable UUID after, int rows);

    /**
     * An application and the version of its call.
     *
     * @param callVersion rises with every change of the call, its deadline included
     */
    record WithCall(Application application, long callVersion) {}

    /**
     * Who reads.
     *
     * @param organisation sees its own applications only; null for the ministry
     * @param drafts whether unsubmitted applications of others are seen
     */
    record Reader(@Nullable CorporateNumber organisation, boolean drafts) {}

    /**
     * Which applications are listed; null means any.
     *
     * @param word stands in the title, the organisation's name or the receipt number
     */
    record Filter(
            @Nullable UUID callId,
            @Nullable ApplicationStatus status,
            @Nullable CorporateNumber organisation,
            @Nullable String word,
            @Nullable String externalNumber) {}

    /** One line of the list. */
    record Summary(
            UUID id,
            UUID callId,
            CorporateNumber organisation,
            String organisationName,
            ApplicationStatus status,
            @Nullable String title,
            @Nullable Yen requestedAmountYen,
            @Nullable String receiptNumber,
            @Nullable Instant submittedAt,
            Instant updatedAt,
            ExternalReferences externalReferences) {

        /** The numbers in other systems, each with its system's name. */
        public List<String> externalNumbers() {
            return externalReferences.texts();
        }
    }
}
