package jp.telework.seminar.dispatch.domain;

import java.util.List;
import java.util.UUID;
import jp.telework.kernel.text.Message;
import jp.telework.kernel.text.MessageKey;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.seminar.advice.domain.AdviceField;
import jp.telework.seminar.advice.domain.AdviceMethod;
import org.jspecify.annotations.Nullable;

/**
 * A manager in the proposal for one request.
 *
 * @param rank place in the proposal, from 1
 * @param assignable whether the secretariat may choose them at all
 * @param suitable whether nothing speaks against them
 * @param findings why, and why not
 */
public record Candidate(Offer manager, int rank, boolean assignable, boolean suitable, List<Finding> findings) {

    public Candidate {
        findings = List.copyOf(findings);
    }

    /** What the register says of a manager. */
    public record Offer(
            UUID id,
            String name,
            String subject,
            @Nullable CorporateNumber organisation,
            List<AdviceField> fields,
            List<String> prefectures,
            List<AdviceMethod> methods,
            int capacity,
            int activeCases) {}

    /** One thing that speaks for or against a manager. */
    public record Finding(Kind kind, Message message) {

        static Finding of(Kind kind, Object... arguments) {
            return new Finding(kind, Message.of(kind, arguments));
        }
    }

    /** What can speak for or against a manager. */
    public enum Kind implements MessageKey {
        WISHED(Weight.FOR),
        FIELDS_COVERED(Weight.FOR),
        FIELD_NOT_COVERED(Weight.AGAINST),
        METHOD_OFFERED(Weight.FOR),
        METHOD_NOT_OFFERED(Weight.AGAINST),
        NO_TRAVEL_NEEDED(Weight.FOR),
        TRAVELS_THERE(Weight.FOR),
        IN_REGION(Weight.FOR),
        TOO_FAR(Weight.AGAINST),
        ROOM_LEFT(Weight.FOR),
        NO_ROOM_LEFT(Weight.EXCLUDES),
        OWN_EMPLOYER(Weight.EXCLUDES),
        REFUSED_BEFORE(Weight.EXCLUDES);

        private final Weight weight;

        Kind(Weight weight) {
            this.weight = weight;
        }

        public Weight weight() {
            return weight;
        }

        @Override
        public String catalogue() {
            return "jp.telework.seminar.dispatch";
        }
    }

    /** How much a finding counts. */
    public enum Weight {
        FOR,
        /** The secretariat may choose the manager all the same, with a reason. */
        AGAINST,
        /** The manager cannot be chosen. */
        EXCLUDES
    }
}
