package jp.telework.subsidy.grant.approval.usecase;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.telework.casework.approval.domain.LevelPolicy;
import jp.telework.kernel.json.CanonicalJson;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.caller.Role;
import jp.telework.platform.json.StoredJson;
import jp.telework.subsidy.grant.approval.domain.ApprovalFile;
import jp.telework.subsidy.grant.approval.domain.ApprovalPolicy;
import jp.telework.subsidy.grant.approval.domain.DispositionDraft;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import jp.telework.subsidy.grant.lifecycle.usecase.Moment;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;
import jp.telework.subsidy.programme.domain.ApprovalRoute;
import jp.telework.subsidy.programme.domain.Disposition;
import org.jspecify.annotations.Nullable;

/** 起案: where the call's terms name a route, a disposition becomes a draft; elsewhere it is made at once. */
public final class DraftDisposition {

    private DraftDisposition() {}

    /**
     * What is disposed of.
     *
     * @param subject number of the request that it answers; null when it is about the whole case
     * @param body as it was sent
     */
    public record Proposal(
            Disposition disposition, @Nullable Integer subject, Map<String, Object> body) {

        private String sha256() {
            Map<String, Object> all = new TreeMap<>(Map.of("disposition", disposition, "body", body));
            if (subject != null) {
                all.put("subject", subject);
            }
            return CanonicalJson.sha256(
                    CanonicalJson.of(StoredJson.write(all)).toString().getBytes(StandardCharsets.UTF_8));
        }

        DispositionDraft draft(Yen amount) {
            return new DispositionDraft(disposition, subject, body, sha256(), amount);
        }
    }

    /** The command as the case's terms have it: a draft of it, or itself. */
    public static GrantCommand of(Proposal proposal, GrantCommand command) {
        return GrantCommand.comingTo(command.action(), (grant, checks, moment) -> {
            Moment proposed = moment(proposal.disposition(), grant, moment, checks);
            Outcome made = command.on(grant, checks, proposed);
            if (!proposed.drafting()) {
                return made;
            }
            checks.refuseIfAny();
            ApprovalFile file = new ApprovalFile(grant);
            DispositionDraft draft = proposal.draft(file.atStake(made.content()));
            ApprovalPolicy.goesAlong(file.levels(draft, draft.amountYen()), draft, checks);
            return Outcome.of(GrantAction.DRAFT_DISPOSITION, draft);
        });
    }

    /** Judges whether a disposition can be begun, and tells whether it is only drafted. */
    static Moment moment(Disposition disposition, Grant grant, Moment moment, Checks checks) {
        Optional<ApprovalRoute> route = route(disposition, grant);
        if (route.isPresent()) {
            ApprovalPolicy.noneOpen(grant, checks);
            LevelPolicy.personKnown(moment.hand(), checks);
            return moment.toDraft();
        }
        if (disposition != Disposition.REFUSAL) {
            ApprovalPolicy.noneOpen(grant, checks);
        }
        ApprovalPolicy.mayMakeAlone(disposition, moment.caller().is(Role.APPROVER), checks);
        return moment;
    }

    /** The moment as rules about a disposition judge it: as a draft where there is a route. */
    public static Moment asJudged(Disposition disposition, Grant grant, Moment moment) {
        return route(disposition, grant).isPresent() ? moment.toDraft() : moment;
    }

    private static Optional<ApprovalRoute> route(Disposition disposition, Grant grant) {
        return new ApprovalFile(grant).route(disposition);
    }
}
