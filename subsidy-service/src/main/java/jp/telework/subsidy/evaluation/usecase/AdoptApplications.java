package jp.telework.subsidy.evaluation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.casework.approval.domain.ApprovalError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.call.domain.Call;
import jp.telework.subsidy.call.domain.CallAction;
import jp.telework.subsidy.evaluation.domain.Adoption;
import jp.telework.subsidy.evaluation.domain.AdoptionPlan;
import jp.telework.subsidy.programme.domain.Disposition;

/**
 * 採択の決裁 of a call whose terms name no route for it: an approver decides on all applications of a closed call at once. The
 * applicants learn of it when the results are published, so only the call tells of it now.
 */
@ApplicationScoped
public class AdoptApplications {

    private final AdoptionDesk desk;

    AdoptApplications(AdoptionDesk desk) {
        this.desk = desk;
    }

    /** What came of it. */
    public record Adopted(Call call, Adoption adoption, AdoptionPlan plan, Yen adoptedYen) {}

    /**
     * Decides.
     *
     * @throws Refusal DRAFT_REQUIRED where the terms name a route
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Adopted handle(Caller caller, UUID callId, IfMatch ifMatch, AdoptionPlan plan) {
        Call call = desk.open(callId, ifMatch, CallAction.ADOPT, "ADOPT_APPLICATIONS");
        refuseRoute(call);
        AdoptionDesk.Ready ready = desk.ready(call);
        AdoptionDesk.separateDuties(caller, ready);
        return desk.make(caller, ready, plan, desk.judge(ready, plan).adoptedYen());
    }

    static void refuseRoute(Call call) {
        if (AdoptionDesk.route(call).isPresent()) {
            throw Refusal.of(ApprovalError.DRAFT_REQUIRED, Disposition.ADOPTION);
        }
    }
}
