package jp.telework.subsidy.application.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violations;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.subsidy.application.domain.Proposal;
import jp.telework.subsidy.application.usecase.AssessProposal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 事前確認. */
@Path("/assessments")
@Tag(name = "Assessments", description = "応募の事前確認 / dry check of applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AssessmentResource {

    private final AssessProposal assessProposal;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    AssessmentResource(AssessProposal assessProposal, CurrentCaller caller, CurrentRequest request) {
        this.assessProposal = assessProposal;
        this.caller = caller;
        this.request = request;
    }

    @POST
    @RolesAllowed(Role.Names.ANY)
    @Operation(
            operationId = "assessApplication",
            summary = "応募の事前確認 / check an application",
            description = "応募の本文を提出と同じ規則で調べ、理由・根拠・計算の過程を返す。何も保存しない。ログインしていれば誰でも使える。"
                    + " Judges a body by the rules of a submission and explains each; stores nothing; for any signed-in"
                    + " caller.")
    public AssessmentView assess(@Nullable ProposalRequest body) {
        if (body == null) {
            throw Refusal.of(CommonError.MALFORMED_BODY, 1, 1);
        }
        Violations violations = new Violations();
        UUID callId = ProposalReader.callId(body, violations);
        Proposal proposal = ProposalReader.read(body, violations);
        if (callId == null) {
            throw Refusal.of(violations.list());
        }
        return AssessmentView.of(assessProposal.handle(caller.get(), callId, proposal, violations), request.language());
    }
}
