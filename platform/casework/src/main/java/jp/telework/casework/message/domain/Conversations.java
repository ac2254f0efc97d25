package jp.telework.casework.message.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.message.MessageSide;

/** All conversations of a service. */
public interface Conversations {

    Optional<Conversation> find(UUID id);

    void add(Conversation conversation);

    void add(CaseMessage message);

    void add(MessageFile file);

    /**
     * Messages in the order in which they were sent.
     *
     * @param after number of the last one seen, 0 for the first page
     * @param rows how many at most
     */
    List<CaseMessage> messages(UUID id, int after, int rows);

    /** The files of the messages from one number to another, both included, in their order. */
    List<MessageFile> files(UUID id, int from, int to);

    Optional<MessageFile> file(UUID id, int message, int number);

    /** How many messages a side sent after a number. */
    int sentAfter(UUID id, MessageSide side, int number);
}
