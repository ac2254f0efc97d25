package jp.telework.promotion.recognition.entry.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Supplier;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Ministry;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.platform.request.Tagged;
import jp.telework.promotion.recognition.entry.domain.RecognitionEntry;
import jp.telework.promotion.recognition.entry.usecase.KeepEntries;

/** What all resources of an application share: who calls, with which version, and answering with the application. */
@ApplicationScoped
class EntryAnswers {

    private final KeepEntries entries;
    private final Commands commands;
    private final CurrentCaller caller;
    private final CurrentRequest request;

    EntryAnswers(KeepEntries entries, Commands commands, CurrentCaller caller, CurrentRequest request) {
        this.entries = entries;
        this.commands = commands;
        this.caller = caller;
        this.request = request;
    }

    Caller caller() {
        return caller.get();
    }

    IfMatch ifMatch() {
        return request.ifMatch();
    }

    boolean ministry() {
        return Ministry.includes(caller.get());
    }

    /** Whether the caller reads it as a reviewer: not whom to reach. */
    private boolean reviews() {
        return caller.get().is(Role.REVIEWER);
    }

    /** Runs a command and answers with the changed application. */
    Response run(Supplier<RecognitionEntry> command) {
        return commands.run(command, entry -> Answer.ok(view(entry), entry.version(ministry())));
    }

    /** Runs the command that makes an application. */
    Response create(UriInfo uri, Supplier<RecognitionEntry> command) {
        return commands.run(
                command,
                entry -> Answer.created(
                        uri.getAbsolutePathBuilder().path(entry.id().toString()).build(),
                        view(entry),
                        entry.version(ministry())));
    }

    /** The application as the caller may know it. */
    Response show(RecognitionEntry entry) {
        return Tagged.ok(request.ifNoneMatch(), view(entry), entry.version(ministry()));
    }

    private EntryView view(RecognitionEntry entry) {
        return EntryView.of(entry, entries.roundOf(entry).criteria(), ministry(), !reviews(), request.language());
    }
}
