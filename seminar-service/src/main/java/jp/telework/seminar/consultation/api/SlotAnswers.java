package jp.telework.seminar.consultation.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import jp.telework.kernel.text.Language;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.consultation.domain.ConsultationSlot;
import jp.telework.seminar.consultation.usecase.FindSlots;

/** What all resources of a slot share: who calls, with which version, and answering with the slot. */
@ApplicationScoped
class SlotAnswers {

    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    SlotAnswers(Commands commands, CurrentCaller caller, CurrentRequest request) {
        this.commands = commands;
        this.caller = caller;
        this.request = request;
    }

    Caller caller() {
        return caller.get();
    }

    Optional<Caller> anyone() {
        return caller.find();
    }

    IfMatch ifMatch() {
        return request.ifMatch();
    }

    Language language() {
        return request.language();
    }

    Response run(Supplier<ConsultationSlot> command) {
        return commands.run(command, slot -> Answer.ok(view(slot), slot.version()));
    }

    Response create(Supplier<ConsultationSlot> command) {
        return commands.run(
                command,
                slot -> Answer.created(
                        URI.create("/api/seminar/v1/consultation-slots/" + slot.id()), view(slot), slot.version()));
    }

    SlotView view(ConsultationSlot slot) {
        return SlotView.of(slot, FindSlots.sight(caller.find(), slot));
    }
}
