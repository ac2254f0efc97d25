package jp.telework.subsidy.relief.domain;

import java.util.Map;
import java.util.TreeMap;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.rule.TraceStep.Outcome;
import jp.telework.kernel.text.Message;
import jp.telework.kernel.text.MessageKey;
import jp.telework.kernel.value.Yen;

/** The steps by which the tax is computed. */
public enum ReliefNote implements MessageKey {
    /** The value of one piece of equipment. */
    VALUED(ReliefClause.VALUE),
    /** Its tax base with the relief. */
    REDUCED(ReliefClause.REDUCED_BASE),
    /** The tax base without the relief, rounded. */
    FULL_BASE(ReliefClause.ROUNDING),
    /** The tax base with the relief, rounded. */
    RELIEVED_BASE(ReliefClause.ROUNDING),
    /** The base without the relief lies below the exemption point. */
    FULL_EXEMPT(ReliefClause.EXEMPTION),
    /** The base with the relief lies below the exemption point. */
    RELIEVED_EXEMPT(ReliefClause.EXEMPTION),
    FULL_TAX(ReliefClause.RATE),
    RELIEVED_TAX(ReliefClause.RATE),
    RELIEF(ReliefClause.REDUCED_BASE);

    private final ReliefClause clause;

    ReliefNote(ReliefClause clause) {
        this.clause = clause;
    }

    TraceStep step(Map<String, ?> inputs, Yen effect, Object... arguments) {
        return new TraceStep(
                name(), clause, new TreeMap<>(inputs), Outcome.PASSED, effect.amount(), Message.of(this, arguments));
    }

    @Override
    public String catalogue() {
        return "jp.telework.subsidy.relief";
    }
}
