package jp.telework.promotion.actionplan.meeting.domain;

import java.time.LocalDate;
import java.util.List;

/** 議事: a meeting of the ministries. */
public record MeetingContent(LocalDate heldOn, String title, String titleEn, List<AgendaItem> agenda) {

    public MeetingContent {
        agenda = List.copyOf(agenda);
    }

    /** 議題. */
    public record AgendaItem(String text, List<Decision> decisions) {

        public AgendaItem {
            decisions = List.copyOf(decisions);
        }
    }

    /**
     * 決定事項.
     *
     * @param measures numbers of the measures that it is about
     */
    public record Decision(String text, List<String> measures) {

        public Decision {
            measures = List.copyOf(measures);
        }
    }

    /** Whether a decision is about a measure. */
    public boolean decidesOn(String measure) {
        return agenda.stream().flatMap(item -> item.decisions().stream()).anyMatch(decision -> decision.measures()
                .contains(measure));
    }
}
