package jp.telework.promotion.actionplan.meeting.domain;

import java.time.LocalDate;
import java.util.List;
import jp.telework.kernel.rule.Checks;
import jp.telework.promotion.actionplan.domain.PlanContent;
import jp.telework.promotion.actionplan.domain.PlanRule;

/** The rules of meetings. */
public final class MeetingPolicy {

    private MeetingPolicy() {}

    /** May a meeting be recorded like this? */
    public static void mayRecord(PlanContent plan, MeetingContent content, Checks checks) {
        for (int i = 0; i < content.agenda().size(); i++) {
            List<MeetingContent.Decision> decisions = content.agenda().get(i).decisions();
            for (int j = 0; j < decisions.size(); j++) {
                List<String> measures = decisions.get(j).measures();
                for (int k = 0; k < measures.size(); k++) {
                    checks.that(
                            PlanRule.DECIDED_MEASURE_KNOWN,
                            plan.measure(measures.get(k)).isPresent(),
                            "/agenda/" + i + "/decisions/" + j + "/measures/" + k,
                            List.of("measure", measures.get(k)),
                            measures.get(k));
                }
            }
        }
    }

    /** May a meeting be published today? */
    public static void mayPublish(MeetingContent content, LocalDate today, Checks checks) {
        checks.that(
                PlanRule.MEETING_HELD,
                !today.isBefore(content.heldOn()),
                "",
                List.of("heldOn", content.heldOn().toString()),
                content.heldOn());
    }
}
