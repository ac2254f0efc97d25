package jp.telework.furusato.proposal.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.json.CanonicalJson;
import jp.telework.kernel.reference.ExternalReferences;
import jp.telework.kernel.value.CorporateNumber;
import org.jspecify.annotations.Nullable;

/** All proposals and their submissions. Every reading is narrowed to what the reader may see. */
public interface TownProposals {

    /** A proposal, if the reader may see it. */
    Optional<TownProposal> find(Reader reader, UUID id);

    void add(TownProposal proposal);

    /** All proposals of a round that were ever submitted, in the order of their receipts. */
    List<TownProposal> submittedTo(UUID roundId);

    /** The newest proposals of an organisation, newest first. */
    List<TownProposal> newestOf(CorporateNumber organisation, int atMost);

    /**
     * Proposals by age, newest first.
     *
     * @param after id of the last one seen, null for the first page
     * @param rows how many at most
     */
    List<Summary> list(Reader reader, Filter filter, @Nullable UUID after, int rows);

    void add(ProposalSubmission submission);

    /** The submissions of a proposal, newest first. */
    List<ProposalSubmission> submissionsOf(UUID proposalId, int atMost);

    /** The canonical content of a proposal as it stands, which its receipt's hash covers. */
    CanonicalJson contentOf(TownProposal proposal);

    /**
     * Who reads.
     *
     * @param organisation sees its own proposals only; null for the ministry
     * @param drafts whether unsubmitted proposals of others are seen
     */
    record Reader(@Nullable CorporateNumber organisation, boolean drafts) {}

    /** Which proposals are listed; null means any. */
    record Filter(
            @Nullable UUID roundId,
            @Nullable ProposalStatus status,
            @Nullable String externalNumber) {}

    /** One line of the list. */
    record Summary(
            UUID id,
            UUID roundId,
            CorporateNumber organisation,
            String organisationName,
            ProposalStatus status,
            @Nullable String title,
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
