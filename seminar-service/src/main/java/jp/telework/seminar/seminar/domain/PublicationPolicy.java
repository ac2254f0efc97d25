package jp.telework.seminar.seminar.domain;

import java.util.ArrayList;
import java.util.List;
import jp.telework.kernel.refusal.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What the public must find in an announcement: everything to decide on, in Japanese. English is optional; where it is
 * missing, English readers see the Japanese text, marked as Japanese.
 */
public final class PublicationPolicy {

    private final List<Violation> found = new ArrayList<>();

    private PublicationPolicy() {}

    /** What is missing in the plan. */
    public static List<Violation> missing(SeminarPlan plan) {
        PublicationPolicy policy = new PublicationPolicy();
        policy.place(plan);
        policy.needed("/capacity", plan.capacity());
        policy.needed("/feeStatus", plan.feeStatus());
        policy.needed("/registrationClosesAt", plan.registration());
        policy.needed("/contactPointInformation", plan.contact());
        policy.programme(plan.programme());
        return List.copyOf(policy.found);
    }

    private void place(SeminarPlan plan) {
        if (plan.webinarStatus() != WebinarStatus.ON_SITE) {
            needed("/webinarUrl", plan.webinarUrl());
        }
    }

    private void programme(Programme programme) {
        for (int i = 0; i < programme.items().size(); i++) {
            ProgrammeItem item = programme.items().get(i);
            String at = "/programme/" + i;
            needed(at + "/startTime", item.startTime());
            needed(at + "/endTime", item.endTime());
        }
    }

    private void needed(String pointer, @Nullable Object value) {
        if (value == null) {
            found.add(Violation.under(SeminarClause.ANNOUNCEMENT, pointer, SeminarError.NEEDED_FOR_PUBLICATION));
        }
    }
}
