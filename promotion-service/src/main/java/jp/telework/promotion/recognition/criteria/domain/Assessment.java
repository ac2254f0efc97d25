package jp.telework.promotion.recognition.criteria.domain;

import java.util.List;
import jp.telework.kernel.rule.TraceStep;

/**
 * Which level figures reach.
 *
 * @param steps what each rule looked at and found
 */
public record Assessment(RecognitionLevel level, List<TraceStep> steps) {

    public Assessment {
        steps = List.copyOf(steps);
    }
}
