package jp.telework.seminar.dispatch.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.dispatch.domain.Assignment;
import jp.telework.seminar.dispatch.domain.DispatchAction;
import jp.telework.seminar.dispatch.domain.DispatchRequest;
import jp.telework.seminar.dispatch.domain.DispatchRule;
import jp.telework.seminar.dispatch.domain.FinalReport;
import jp.telework.seminar.dispatch.domain.Survey;
import jp.telework.seminar.dispatch.domain.UnusedQuota;
import jp.telework.seminar.dispatch.quota.domain.Quotas;
import jp.telework.seminar.manager.usecase.ManagerLoad;
import org.jspecify.annotations.Nullable;

/** 完了報告, アンケート, 完了, 取下げ: the ways to the end. What was bound and not used is free again. */
@ApplicationScoped
public class ConcludeDispatch {

    private final DispatchDesk desk;
    private final Quotas quotas;
    private final ManagerLoad load;
    private final ManagerMails mails;
    private final RequesterMails requesters;

    ConcludeDispatch(
            DispatchDesk desk, Quotas quotas, ManagerLoad load, ManagerMails mails, RequesterMails requesters) {
        this.desk = desk;
        this.quotas = quotas;
        this.load = load;
        this.mails = mails;
        this.requesters = requesters;
    }

    /** Makes something of what was sent, at the moment of the command. */
    public interface At<T> {
        T at(Instant now);
    }

    /** 完了報告 (manager). */
    @Transactional(Transactional.TxType.MANDATORY)
    public DispatchRequest report(Caller caller, UUID id, IfMatch ifMatch, At<FinalReport> report) {
        return desk.perform(caller, id, ifMatch, DispatchAction.REPORT, (request, checks, now) -> () -> {
            request.report(report.at(now), now);
            requesters.askForSurvey(request);
        });
    }

    /**
     * アンケート (requester).
     *
     * @throws Refusal SURVEY_ANSWERED when it was answered before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public DispatchRequest answer(Caller caller, UUID id, IfMatch ifMatch, At<Survey> survey) {
        return desk.perform(caller, id, ifMatch, DispatchAction.SURVEY, (request, checks, now) -> {
            checks.that(DispatchRule.SURVEY_OPEN, request.file().survey() == null, "", List.of());
            return () -> request.answer(survey.at(now), now);
        });
    }

    /**
     * 完了 (secretariat).
     *
     * @param reason why without the requester's survey, null when there is one
     * @throws Refusal SURVEY_MISSING
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public DispatchRequest close(Caller caller, UUID id, IfMatch ifMatch, @Nullable String reason) {
        return desk.perform(caller, id, ifMatch, DispatchAction.CLOSE, (request, checks, now) -> {
            request.file().assigned().judgeClosing(caller.hand(), checks);
            checks.that(
                    request.file().survey() == null && reason != null
                            ? DispatchRule.CLOSED_WITHOUT_SURVEY
                            : DispatchRule.SURVEY_THERE,
                    request.file().survey() != null || reason != null,
                    "/reason",
                    List.of("surveyAnswered", request.file().survey() != null));
            return () -> {
                free(request, now);
                request.close(reason, now);
            };
        });
    }

    /** 取下げ (requester). */
    @Transactional(Transactional.TxType.MANDATORY)
    public DispatchRequest withdraw(Caller caller, UUID id, IfMatch ifMatch, String reason) {
        return desk.perform(caller, id, ifMatch, DispatchAction.WITHDRAW, (request, checks, now) -> () -> {
            Assignment assignment = request.file().assignment();
            if (assignment != null) {
                free(request, now);
                mails.ended(request, assignment.managerId(), reason);
            }
            request.withdraw(reason, now);
        });
    }

    private void free(DispatchRequest request, Instant now) {
        quotas.release(UnusedQuota.of(request), now);
        load.release(request.file().assigned().managerId());
    }
}
