package jp.telework.seminar.dispatch.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.text.Message;
import jp.telework.seminar.dispatch.domain.DispatchRequest;
import jp.telework.seminar.dispatch.domain.DispatchVisit;
import jp.telework.seminar.dispatch.domain.Triage;
import jp.telework.seminar.mail.domain.MailKind;
import jp.telework.seminar.mail.usecase.Addressee;
import jp.telework.seminar.mail.usecase.Outbox;

/** What a requester is written about, with the change that it tells of. Applications are made in Japanese. */
@ApplicationScoped
class RequesterMails {

    private final Outbox outbox;

    RequesterMails(Outbox outbox) {
        this.outbox = outbox;
    }

    /** 受付審査の結果. */
    void triaged(DispatchRequest request, Triage.Outcome outcome) {
        post(MailKind.DISPATCH_TRIAGED, request, Map.of("outcome", Message.of(outcome)));
    }

    /** 日程の決定. */
    void arranged(DispatchRequest request, DispatchVisit visit) {
        post(
                MailKind.DISPATCH_VISIT_ARRANGED,
                request,
                Map.of(
                        "startsAt", visit.period().startsAt(),
                        "endsAt", visit.period().endsAt(),
                        "method", Message.of(visit.method()),
                        "place", visit.place(),
                        "manager", request.file().assigned().managerName()));
    }

    /** 日程の取消し. */
    void calledOff(DispatchRequest request, DispatchVisit visit, String reason) {
        post(
                MailKind.DISPATCH_VISIT_CALLED_OFF,
                request,
                Map.of("startsAt", visit.period().startsAt(), "reason", reason));
    }

    private void post(MailKind kind, DispatchRequest request, Map<String, Object> particulars) {
        var contact = request.content().contactPoint();
        Map<String, Object> values = new java.util.HashMap<>(particulars);
        values.put("name", contact.contactPointName());
        values.put("receiptNumber", request.receiptNumber());
        outbox.post(
                kind,
                new Addressee(contact.contactPointEmailAddress(), Language.JA),
                DispatchDesk.caseOf(request.id()),
                values);
    }
}
