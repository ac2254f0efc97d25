package jp.telework.furusato.statistics.domain;

import java.util.Map;
import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.text.Message;
import jp.telework.kernel.text.MessageKey;

/** How computations on figures explain themselves. Messages: {@code jp/telework/furusato/statistics_*.properties}. */
enum StatisticsText implements MessageKey {
    CHANGE_SINCE_BASE,
    ACHIEVED_SHARE,
    REMAINING_TO_TARGET,
    TARGET_REACHED,
    EVEN_PACE,
    NO_BASE,
    AGAINST_NATION,
    AGAINST_TARGET,
    OTHER_YEARS;

    TraceStep step(Text basis, Map<String, Object> inputs, Object... arguments) {
        return new TraceStep(
                name(), new Basis(basis), inputs, TraceStep.Outcome.PASSED, null, Message.of(this, arguments));
    }

    @Override
    public String catalogue() {
        return "jp.telework.furusato.statistics";
    }

    /** The document from which a figure or a target comes. */
    private record Basis(Text text) implements Clause {
        @Override
        public String in(Language language) {
            return text.in(language);
        }
    }
}
