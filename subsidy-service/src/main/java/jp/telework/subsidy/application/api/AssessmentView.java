package jp.telework.subsidy.application.api;

import java.util.List;
import java.util.UUID;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.command.TraceView;
import jp.telework.platform.problem.ProblemView;
import jp.telework.platform.problem.Problems;
import jp.telework.subsidy.application.usecase.AssessProposal.Assessed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The judgement of a dry check. */
@Schema(name = "Assessment", description = "事前確認の結果。grantableYen は円。 The result of a dry check; grantableYen in yen.")
public record AssessmentView(
        UUID callId,
        @Schema(examples = "R08-FT/1") String rulesVersion,

        @Schema(description = "このまま提出できるか（書類を除く） / whether it could be submitted, documents aside")
        boolean eligible,

        @Schema(description = "交付できる上限の額（円） / at most grantable, in yen", examples = "24504000")
        Yen grantableYen,

        List<ProblemView.Reason> issues,
        List<TraceView> trace) {

    static AssessmentView of(Assessed assessed, Language language) {
        return new AssessmentView(
                assessed.terms().callId(),
                assessed.terms().rulesLabel(),
                assessed.judgement().eligible(),
                assessed.judgement().grantableYen(),
                Problems.reasons(assessed.judgement().violations(), language),
                TraceView.of(assessed.judgement().trace(), language));
    }
}
