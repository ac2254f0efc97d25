package jp.telework.furusato.site.domain;

import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.text.Message;
import jp.telework.kernel.text.MessageKey;

/** Trace steps of an outcome report that only inform and refuse nothing. */
enum SiteNote implements MessageKey {
    RELOCATED_AGAINST_TARGET,
    HIRES_AGAINST_TARGET,
    NO_TARGET;

    TraceStep step(java.util.Map<String, Object> inputs, Object... arguments) {
        return new TraceStep(
                name(), SiteClause.TARGETS, inputs, TraceStep.Outcome.PASSED, null, Message.of(this, arguments));
    }

    @Override
    public String catalogue() {
        return "jp.telework.furusato.site";
    }
}
