package jp.telework.seminar.dispatch.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.dispatch.domain.Assignment;
import jp.telework.seminar.dispatch.domain.AssignmentPolicy;
import jp.telework.seminar.dispatch.domain.Candidate;
import jp.telework.seminar.dispatch.domain.DispatchAction;
import jp.telework.seminar.dispatch.domain.DispatchError;
import jp.telework.seminar.dispatch.domain.DispatchRequest;
import jp.telework.seminar.dispatch.domain.FormerAssignment;
import jp.telework.seminar.dispatch.domain.UnusedQuota;
import jp.telework.seminar.dispatch.quota.domain.Commitment;
import jp.telework.seminar.dispatch.quota.domain.QuotaMove;
import jp.telework.seminar.dispatch.quota.domain.QuotaSituation;
import jp.telework.seminar.dispatch.quota.domain.Quotas;
import jp.telework.seminar.manager.usecase.ManagerLoad;

/** 割当て: offered by the secretariat, accepted or refused by the manager, taken back by the secretariat. */
@ApplicationScoped
public class AssignManager {

    private final DispatchDesk desk;
    private final ProposeManagers propose;
    private final Quotas quotas;
    private final ManagerLoad load;
    private final ManagerMails mails;
    private final RequesterMails requesters;

    AssignManager(
            DispatchDesk desk,
            ProposeManagers propose,
            Quotas quotas,
            ManagerLoad load,
            ManagerMails mails,
            RequesterMails requesters) {
        this.desk = desk;
        this.propose = propose;
        this.quotas = quotas;
        this.load = load;
        this.mails = mails;
        this.requesters = requesters;
    }

    /**
     * 打診: binds the planned visits and a place at the manager.
     *
     * @throws Refusal what {@link AssignmentPolicy} refuses; QUOTA_EXHAUSTED or MANAGER_CAPACITY_REACHED when a rival
     *     was faster
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public DispatchRequest offer(Caller caller, UUID id, IfMatch ifMatch, AssignmentPolicy.Choice choice) {
        return desk.perform(caller, id, ifMatch, DispatchAction.ASSIGN, (request, checks, now) -> {
            List<Candidate> proposal = propose.of(request);
            Optional<QuotaSituation> situation =
                    quotas.situation(request.fiscalYear(), request.organisation(), request.receiptNumber());
            Optional<Candidate> chosen = AssignmentPolicy.judge(request, choice, proposal, situation, checks);
            return () -> bind(caller, request, choice, chosen.orElseThrow(), situation.orElseThrow(), now);
        });
    }

    private void bind(
            Caller caller,
            DispatchRequest request,
            AssignmentPolicy.Choice choice,
            Candidate chosen,
            QuotaSituation quota,
            Instant now) {
        if (!load.occupy(choice.managerId())) {
            throw Refusal.of(
                    DispatchError.MANAGER_CAPACITY_REACHED, chosen.manager().name());
        }
        Commitment commitment = new Commitment(
                request.plannedVisits(), request.plannedYen(), quota.terms().prices());
        QuotaMove move = new QuotaMove(
                request.fiscalYear(),
                request.organisation(),
                request.id(),
                commitment.visits(),
                commitment.yen().amount());
        if (!quotas.commit(move, now)) {
            throw Refusal.of(
                    DispatchError.QUOTA_EXHAUSTED,
                    commitment.visits(),
                    commitment.yen(),
                    quota.availableVisits(),
                    quota.availableYen());
        }
        Hand hand = caller.hand();
        boolean first = chosen.rank() == 1 && chosen.suitable();
        Assignment assignment = new Assignment(
                choice.managerId(),
                chosen.manager().name(),
                chosen.rank(),
                first ? null : choice.deviationReason(),
                choice.queueReason(),
                hand.name(),
                now,
                null,
                hand.person(),
                null);
        request.offer(assignment, chosen.manager().subject(), commitment, now);
        mails.offered(request);
    }

    /** 受諾. */
    @Transactional(Transactional.TxType.MANDATORY)
    public DispatchRequest accept(Caller caller, UUID id, IfMatch ifMatch) {
        return desk.perform(caller, id, ifMatch, DispatchAction.ACCEPT_ASSIGNMENT, (request, checks, now) -> {
            request.file().assigned().judgeAcceptance(caller.hand(), checks);
            return () -> {
                request.acceptAssignment(caller.hand(), now);
                requesters.assigned(request);
            };
        });
    }

    /** 辞退: the request waits again, at its old place. */
    @Transactional(Transactional.TxType.MANDATORY)
    public DispatchRequest refuse(Caller caller, UUID id, IfMatch ifMatch, String reason) {
        return end(caller, id, ifMatch, DispatchAction.REFUSE_ASSIGNMENT, FormerAssignment.Kind.REFUSED, reason);
    }

    /** 打診・決定の取消し, for instance when the manager does not answer or falls ill. */
    @Transactional(Transactional.TxType.MANDATORY)
    public DispatchRequest recall(Caller caller, UUID id, IfMatch ifMatch, String reason) {
        return end(caller, id, ifMatch, DispatchAction.RECALL_ASSIGNMENT, FormerAssignment.Kind.RECALLED, reason);
    }

    private DispatchRequest end(
            Caller caller, UUID id, IfMatch ifMatch, DispatchAction action, FormerAssignment.Kind kind, String reason) {
        return desk.perform(caller, id, ifMatch, action, (request, checks, now) -> () -> {
            UUID managerId = request.file().assigned().managerId();
            String managerName = request.file().assigned().managerName();
            boolean known = request.file().assigned().acceptedAt() != null;
            quotas.release(UnusedQuota.of(request), now);
            load.release(managerId);
            request.endAssignment(kind, reason, now);
            if (kind == FormerAssignment.Kind.RECALLED) {
                mails.ended(request, managerId, reason);
            }
            if (known) {
                requesters.recalled(request, managerName);
            }
        });
    }
}
