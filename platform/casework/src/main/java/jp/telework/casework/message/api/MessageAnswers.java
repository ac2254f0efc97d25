package jp.telework.casework.message.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.telework.casework.document.usecase.Attached;
import jp.telework.casework.document.usecase.SentFile;
import jp.telework.casework.message.domain.MessageFile;
import jp.telework.casework.message.usecase.FindMessages;
import jp.telework.casework.message.usecase.MessagedCase;
import jp.telework.casework.message.usecase.WriteMessages;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violations;
import jp.telework.kernel.value.Readers;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Commands;
import jp.telework.platform.document.StoredFile;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.request.Tagged;
import org.jspecify.annotations.Nullable;

/** What a programme's resources of messages answer; they give their paths, roles and texts. */
@ApplicationScoped
public class MessageAnswers {

    private static final int MOST_TEXT = 4000;
    private static final int MOST_NUMBER = 1000;

    private final WriteMessages write;
    private final FindMessages find;
    private final Commands commands;
    private final CurrentCaller caller;

    MessageAnswers(WriteMessages write, FindMessages find, Commands commands, CurrentCaller caller) {
        this.write = write;
        this.find = find;
        this.commands = commands;
        this.caller = caller;
    }

    /** The messages of a case, in the order in which they were sent. */
    public Page<MessageView> list(CaseRef theCase, PageQuery query) {
        return find.list(caller.get(), theCase, query.of("messages", theCase.id()))
                .map(MessageView::of);
    }

    /** How the messages of a case stand, as the caller's side sees it. */
    public Response standing(CaseRef theCase) {
        return Tagged.shown(view(theCase));
    }

    private ConversationView view(CaseRef theCase) {
        return ConversationView.of(find.standing(caller.get(), theCase));
    }

    /** Sends a message and answers 201 with it. */
    public Response send(CaseRef theCase, @Nullable MessageRequest body) {
        String raw = present(body).text();
        Violations violations = new Violations();
        String text = Readers.required(violations, "/text", violations.read("/text", raw, Readers.text(MOST_TEXT)));
        violations.refuseIfAny();
        return commands.run(
                () -> write.send(caller.get(), theCase, Objects.requireNonNull(text)),
                message -> new Answer(201, MessageView.of(message, List.of()), Map.of()));
    }

    /** Attaches a file to the last message. Runs in a transaction, and again when a rival was faster. */
    public Attached<MessagedCase, MessageFile> attach(CaseRef theCase, int message, SentFile file) {
        return write.attach(caller.get(), theCase, message, file);
    }

    /** The answer to an upload. */
    public MessageFileView view(Attached<MessagedCase, MessageFile> attached) {
        return MessageFileView.of(attached.document());
    }

    /** A file as it was attached. */
    public StoredFile file(CaseRef theCase, int message, int number) {
        return find.file(caller.get(), theCase, message, number);
    }

    /** Marks messages as read and answers how the conversation stands then. */
    public Response read(CaseRef theCase, @Nullable ReadMarkRequest body) {
        Integer raw = present(body).upTo();
        Violations violations = new Violations();
        Integer upTo =
                Readers.required(violations, "/upTo", violations.read("/upTo", raw, Readers.between(1, MOST_NUMBER)));
        violations.refuseIfAny();
        return commands.run(
                () -> {
                    write.read(caller.get(), theCase, Objects.requireNonNull(upTo));
                    return theCase;
                },
                read -> new Answer(200, view(read), Map.of()));
    }

    private static <T> T present(@Nullable T body) {
        if (body == null) {
            throw Refusal.of(CommonError.MALFORMED_BODY, 1, 1);
        }
        return body;
    }
}
