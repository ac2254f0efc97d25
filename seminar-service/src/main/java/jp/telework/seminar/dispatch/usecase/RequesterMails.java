package jp.telework.seminar.dispatch.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.text.Message;
import jp.telework.mail.outbox.usecase.Addressee;
import jp.telework.mail.outbox.usecase.Outbox;
import jp.telework.seminar.dispatch.domain.DispatchRequest;
import jp.telework.seminar.dispatch.domain.DispatchVisit;
import jp.telework.seminar.dispatch.domain.RequestContent.ContactPoint;
import jp.telework.seminar.dispatch.domain.Triage;
import jp.telework.seminar.mail.domain.MailKind;

/** What a requester is written about, with the change that it tells of, in the language of the application. */
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

    /** マネージャーの決定. */
    void assigned(DispatchRequest request) {
        post(
                MailKind.DISPATCH_ASSIGNED,
                request,
                Map.of("manager", request.file().assigned().managerName(), "recalled", false));
    }

    /** アンケートのお願い. */
    void askForSurvey(DispatchRequest request) {
        post(
                MailKind.DISPATCH_SURVEY,
                request,
                Map.of("manager", request.file().assigned().managerName()));
    }

    /** マネージャーの決定の取消し. The reason may be the manager's own and stays with the office. */
    void recalled(DispatchRequest request, String managerName) {
        post(MailKind.DISPATCH_ASSIGNED, request, Map.of("manager", managerName, "recalled", true));
    }

    /** 日程の決定. */
    void arranged(DispatchRequest request, DispatchVisit visit) {
        post(MailKind.DISPATCH_VISIT_ARRANGED, request, visit(request, visit));
    }

    /** 日程の取消し. */
    void calledOff(DispatchRequest request, DispatchVisit visit, String reason) {
        post(
                MailKind.DISPATCH_VISIT_CALLED_OFF,
                request,
                Map.of("startsAt", visit.period().startsAt(), "reason", reason));
    }

    /** 訪問の前のご案内. */
    Optional<Outbox.Post> reminder(DispatchRequest request, DispatchVisit visit) {
        return write(MailKind.DISPATCH_VISIT_REMINDER, request, visit(request, visit));
    }

    private void post(MailKind kind, DispatchRequest request, Map<String, Object> particulars) {
        outbox.post(write(kind, request, particulars).stream().toList());
    }

    /** What requester and manager are told of a visit. */
    static Map<String, Object> visit(DispatchRequest request, DispatchVisit visit) {
        return Map.of(
                "startsAt", visit.period().startsAt(),
                "endsAt", visit.period().endsAt(),
                "method", Message.of(visit.method()),
                "place", visit.place(),
                "organisation", request.content().tradeName(),
                "manager", request.file().assigned().managerName());
    }

    private static Optional<Outbox.Post> write(
            MailKind kind, DispatchRequest request, Map<String, Object> particulars) {
        ContactPoint contact = request.content().contactPoint();
        if (contact == null) {
            return Optional.empty();
        }
        Map<String, Object> values = new HashMap<>(particulars);
        values.put("name", contact.contactPointName());
        values.put("receiptNumber", request.receiptNumber());
        values.keySet().retainAll(kind.needed());
        return Optional.of(new Outbox.Post(
                kind,
                new Addressee(
                        contact.contactPointEmailAddress(),
                        Objects.requireNonNullElse(contact.language(), Language.JA)),
                DispatchDesk.caseOf(request.id()),
                values));
    }

    /** Those of several mails that have a recipient. */
    void post(List<Optional<Outbox.Post>> posts) {
        outbox.post(posts.stream().flatMap(Optional::stream).toList());
    }
}
