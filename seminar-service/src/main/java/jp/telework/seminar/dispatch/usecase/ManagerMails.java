package jp.telework.seminar.dispatch.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.text.Message;
import jp.telework.mail.outbox.usecase.Addressee;
import jp.telework.mail.outbox.usecase.Outbox;
import jp.telework.seminar.dispatch.domain.DispatchRequest;
import jp.telework.seminar.dispatch.domain.DispatchVisit;
import jp.telework.seminar.mail.domain.MailKind;
import jp.telework.seminar.manager.domain.Manager;
import jp.telework.seminar.manager.usecase.FindManagers;

/** What a manager is written about, in Japanese; one without an address in the register is not written to. */
@ApplicationScoped
class ManagerMails {

    private final Outbox outbox;
    private final FindManagers managers;

    ManagerMails(Outbox outbox, FindManagers managers) {
        this.outbox = outbox;
        this.managers = managers;
    }

    /** 打診. */
    void offered(DispatchRequest request) {
        post(
                MailKind.DISPATCH_OFFERED,
                request,
                request.file().assigned().managerId(),
                Map.of(
                        "prefecture", request.content().address().prefecture(),
                        "method", Message.of(request.content().method()),
                        "consultation", request.content().consultation()));
    }

    /** 打診・決定の取消し, or the requester's withdrawal. */
    void ended(DispatchRequest request, UUID managerId, String reason) {
        post(MailKind.DISPATCH_ASSIGNMENT_ENDED, request, managerId, Map.of("reason", reason));
    }

    /** 訪問の前のご案内. */
    Optional<Outbox.Post> reminder(DispatchRequest request, DispatchVisit visit, Manager manager) {
        return write(MailKind.DISPATCH_VISIT_REMINDER, request, manager, RequesterMails.visit(request, visit));
    }

    private void post(MailKind kind, DispatchRequest request, UUID managerId, Map<String, Object> particulars) {
        managers.find(managerId)
                .flatMap(manager -> write(kind, request, manager, particulars))
                .ifPresent(post -> outbox.post(List.of(post)));
    }

    private static Optional<Outbox.Post> write(
            MailKind kind, DispatchRequest request, Manager manager, Map<String, Object> particulars) {
        return manager.email().map(address -> {
            Map<String, Object> values = new HashMap<>(particulars);
            values.put("name", manager.name());
            values.put("receiptNumber", request.receiptNumber());
            values.put("organisation", request.content().tradeName());
            values.keySet().retainAll(kind.needed());
            return new Outbox.Post(
                    kind, new Addressee(address, Language.JA), DispatchDesk.caseOf(request.id()), values);
        });
    }
}
