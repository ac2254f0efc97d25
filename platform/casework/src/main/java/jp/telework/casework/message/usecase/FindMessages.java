package jp.telework.casework.message.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.telework.casework.message.domain.CaseMessage;
import jp.telework.casework.message.domain.Conversation;
import jp.telework.casework.message.domain.Conversations;
import jp.telework.casework.message.domain.MessageFile;
import jp.telework.kernel.document.DocumentContents;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Possibility;
import jp.telework.platform.document.StoredFile;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;

/** Reads the messages of a case that the caller may read. */
@ApplicationScoped
public class FindMessages {

    private final MessagedCases cases;
    private final Conversations conversations;
    private final DocumentContents contents;

    FindMessages(MessagedCases cases, Conversations conversations, DocumentContents contents) {
        this.cases = cases;
        this.conversations = conversations;
        this.contents = contents;
    }

    /** A message with its files. */
    public record Shown(CaseMessage message, List<MessageFile> files) {}

    /** Messages in the order in which they were sent. */
    @Transactional
    public Page<Shown> list(Caller caller, CaseRef about, PageRequest page) {
        MessagedCase theCase = cases.get(caller, about);
        Long after = page.afterNumber();
        int seen = after == null ? 0 : (int) Math.min(after, Integer.MAX_VALUE);
        Page<CaseMessage> messages = Page.of(
                conversations.messages(theCase.conversation(), seen, page.rows()),
                page,
                message -> Integer.toString(message.number()));
        List<CaseMessage> shown = messages.items();
        if (shown.isEmpty()) {
            return messages.map(message -> new Shown(message, List.of()));
        }
        int last = shown.get(shown.size() - 1).number();
        Map<Integer, List<MessageFile>> files =
                conversations.files(theCase.conversation(), shown.get(0).number(), last).stream()
                        .collect(Collectors.groupingBy(MessageFile::message));
        return messages.map(message -> new Shown(message, files.getOrDefault(message.number(), List.of())));
    }

    /** A file as it was attached. */
    @Transactional
    public StoredFile file(Caller caller, CaseRef about, int message, int number) {
        MessagedCase theCase = cases.get(caller, about);
        MessageFile file = conversations
                .file(theCase.conversation(), message, number)
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        return new StoredFile(
                file.name(), file.mediaType(), file.sha256(), contents.open(file.id(), WriteMessages.ONLY));
    }

    /** The conversation as the caller's side sees it. */
    @Transactional
    public Standing standing(Caller caller, CaseRef about) {
        MessagedCase theCase = cases.get(caller, about);
        Optional<Conversation> conversation = conversations.find(theCase.conversation());
        Optional<Integer> read = Sides.of(caller)
                .map(side -> conversation.map(found -> found.readBy(side)).orElse(0));
        Optional<Integer> unread = Sides.of(caller)
                .map(side -> conversation.isEmpty()
                        ? 0
                        : conversations.sentAfter(theCase.conversation(), side.other(), read.orElse(0)));
        return new Standing(
                theCase,
                conversation.map(Conversation::messages).orElse(0),
                conversation.flatMap(Conversation::lastAt),
                read,
                unread);
    }

    /** What can be done with the messages of a case. */
    @Transactional
    public List<Possibility> possibilities(Caller caller, CaseRef about) {
        MessagedCase theCase = cases.get(caller, about);
        Optional<Conversation> conversation = conversations.find(theCase.conversation());
        List<Violation> against = Possibility.unless(theCase::requireOpen);
        List<Violation> room = Possibility.unless(() -> conversation.ifPresent(Conversation::requireRoom));
        List<Integer> takingFiles =
                Sides.of(caller).flatMap(side -> conversation.flatMap(found -> found.takesFilesFrom(side))).stream()
                        .toList();
        List<Possibility> all = new ArrayList<>();
        all.add(Possibility.of("messages", against.isEmpty() ? room : against));
        all.addAll(Possibility.ofParts("messages/files", takingFiles, against));
        all.add(Possibility.of("messages/read", List.of()));
        return all;
    }
}
