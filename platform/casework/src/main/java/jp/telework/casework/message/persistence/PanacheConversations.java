package jp.telework.casework.message.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.casework.message.domain.CaseMessage;
import jp.telework.casework.message.domain.Conversation;
import jp.telework.casework.message.domain.Conversations;
import jp.telework.casework.message.domain.MessageFile;
import jp.telework.kernel.message.MessageSide;

/** Conversations in PostgreSQL. A case that the caller may not read is refused before anything is asked for here. */
@ApplicationScoped
class PanacheConversations implements Conversations, PanacheRepositoryBase<Conversation, UUID> {

    @Override
    public Optional<Conversation> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public void add(Conversation conversation) {
        persist(conversation);
    }

    @Override
    public void add(CaseMessage message) {
        getEntityManager().persist(message);
    }

    @Override
    public void add(MessageFile file) {
        getEntityManager().persist(file);
    }

    @Override
    public List<CaseMessage> messages(UUID id, int after, int rows) {
        return getEntityManager()
                .createQuery(
                        "from CaseMessage where conversationId = :id and number > :after order by number",
                        CaseMessage.class)
                .setParameter("id", id)
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }

    @Override
    public List<MessageFile> files(UUID id, int from, int to) {
        return getEntityManager()
                .createQuery(
                        "from MessageFile where conversationId = :id and message between :from and :to"
                                + " order by message, number",
                        MessageFile.class)
                .setParameter("id", id)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    @Override
    public Optional<MessageFile> file(UUID id, int message, int number) {
        return files(id, message, message).stream()
                .filter(file -> file.number() == number)
                .findFirst();
    }

    @Override
    public int sentAfter(UUID id, MessageSide side, int number) {
        return Math.toIntExact(getEntityManager()
                .createQuery(
                        "select count(*) from CaseMessage where conversationId = :id and number > :number"
                                + " and side = :side",
                        Long.class)
                .setParameter("id", id)
                .setParameter("number", number)
                .setParameter("side", side)
                .getSingleResult());
    }
}
