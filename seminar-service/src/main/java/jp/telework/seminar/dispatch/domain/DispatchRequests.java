package jp.telework.seminar.dispatch.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.reference.ExternalReferences;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.FiscalYear;
import org.jspecify.annotations.Nullable;

/** All requests. */
public interface DispatchRequests {

    /** A request with its visits, if the reader may see it. */
    Optional<DispatchRequest> find(Reader reader, UUID id);

    /**
     * Requests that the reader may see, newest first.
     *
     * @param after id of the last one seen, null for the first page
     * @param rows how many at most
     */
    List<Summary> list(Reader reader, Filter filter, @Nullable UUID after, int rows);

    void add(DispatchRequest request);

    void add(DispatchVisit visit);

    /** Visits that the reader may see, latest first, in one statement. */
    List<VisitEntry> visits(Reader reader, int rows);

    /** A visit with its request. */
    record VisitEntry(DispatchVisit visit, DispatchRequest request) {}

    /**
     * Marks visits that begin in between and of which requester and manager need a reminder, and returns them. Rows
     * that another replica has locked are skipped, so each person gets one reminder.
     */
    List<VisitEntry> remind(Instant from, Instant until, Instant now, int rows);

    /** Requests that ended before a moment and whose personal data are to go; locked, those of others left out. */
    List<DispatchRequest> toErase(Instant endedBefore, int rows);

    /** Whether there is one with this id, whoever may see it. */
    boolean exists(UUID id);

    /** How many of those there are; counting stops at {@code most}. */
    long dueToErase(Instant endedBefore, int most);

    /** The next number of the series. */
    long nextReceiptNumber();

    /**
     * Whose requests are seen: an organisation its own, a manager those assigned to them, the secretariat all. Every
     * query takes one, so no query can forget to narrow its rows.
     *
     * @param organisation the only organisation whose requests are seen, null for any
     * @param managerSubject the only manager whose requests are seen, null for any
     */
    record Reader(
            @Nullable CorporateNumber organisation,
            @Nullable String managerSubject) {

        public static final Reader SECRETARIAT = new Reader(null, null);

        public static Reader ofOrganisation(CorporateNumber own) {
            return new Reader(own, null);
        }

        public static Reader ofManager(String subject) {
            return new Reader(null, subject);
        }

        /** Whether the reader belongs to the office or is a manager: they know of offers. */
        public boolean isInside() {
            return organisation == null;
        }

        public boolean isSecretariat() {
            return organisation == null && managerSubject == null;
        }
    }

    /** Which requests are listed; null leaves a filter out. */
    record Filter(
            @Nullable DispatchStatus status,
            @Nullable FiscalYear fiscalYear,
            @Nullable String prefecture,
            @Nullable String externalNumber) {}

    /** One line of the list. */
    record Summary(
            UUID id,
            String receiptNumber,
            FiscalYear fiscalYear,
            DispatchStatus status,
            CorporateNumber organisation,
            String organisationName,
            String prefecture,
            int plannedVisits,
            Instant appliedAt,
            Instant updatedAt,
            ExternalReferences externalReferences) {

        /** The line with another state, for readers who may not know the real one. */
        public Summary as(DispatchStatus shown) {
            return new Summary(
                    id,
                    receiptNumber,
                    fiscalYear,
                    shown,
                    organisation,
                    organisationName,
                    prefecture,
                    plannedVisits,
                    appliedAt,
                    updatedAt,
                    externalReferences);
        }

        /** The numbers in other systems, each with its system's name. */
        public List<String> externalNumbers() {
            return externalReferences.texts();
        }
    }
}
