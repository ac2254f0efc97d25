package jp.telework.platform.command;

import java.util.List;
import java.util.Map;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.text.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One rule's explanation, in the caller's language. */
@Schema(
        name = "TraceStep",
        description = "規則ごとの判定の説明。 What one rule looked at and what came of it; effectYen is in yen.")
public record TraceView(
        @Schema(examples = "CAP") String rule,

        @Schema(examples = "公募要領（補助上限額）", description = "根拠 / clause")
        String clause,

        Map<String, Object> inputs,
        TraceStep.Outcome outcome,
        @Nullable Long effectYen,
        String message) {

    public static TraceView of(TraceStep step, Language language) {
        return new TraceView(
                step.rule(),
                step.clause().in(language),
                step.inputs(),
                step.outcome(),
                step.effectYen(),
                step.message().in(language));
    }

    public static List<TraceView> of(List<TraceStep> steps, Language language) {
        return steps.stream().map(step -> of(step, language)).toList();
    }
}
