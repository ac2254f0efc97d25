package jp.telework.mail.outbox.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.telework.mail.outbox.domain.KindOfMail;
import jp.telework.mail.outbox.domain.Letter;
import jp.telework.mail.outbox.domain.Mails;
import jp.telework.platform.command.CaseRef;

/**
 * 送信箱: where features leave their mails. A mail is written in the transaction of the change that it tells of: without
 * the change there is no mail, and with it there is one, whatever becomes of the process.
 */
@ApplicationScoped
public class Outbox {

    private final Mails mails;
    private final LetterWriter writer;
    private final Clock clock;

    Outbox(Mails mails, LetterWriter writer, Clock clock) {
        this.mails = mails;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * A mail to be written.
     *
     * @param about the case; staff find the mail by it
     * @param values exactly those that the kind names; instants, dates and messages are written in the reader's style
     */
    public record Post(KindOfMail kind, Addressee to, CaseRef about, Map<String, Object> values) {

        public Post {
            values = Map.copyOf(values);
        }
    }

    /** Posts one mail with the change that is under way. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void post(KindOfMail kind, Addressee to, CaseRef about, Map<String, Object> values) {
        post(List.of(new Post(kind, to, about, values)));
    }

    /** Posts mails with the change that is under way, in one statement however many they are. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void post(List<Post> posts) {
        mails.add(posts.stream().map(this::letter).toList(), now());
    }

    /** Posts letters that are written already, with the change that is under way, in one statement. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void postWritten(List<Letter> letters) {
        mails.add(letters, now());
    }

    /** Does what posting costs and posts nothing, so that the time it takes does not tell who was written to. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void pretend(Post post) {
        letter(post);
        mails.addNone(now());
    }

    private Letter letter(Post post) {
        return writer.write(post.kind(), post.to(), post.about(), post.values());
    }

    /** How many mails of these kinds a mailbox got since a moment; requests for the same mailbox follow each other. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long postedTo(String address, List<? extends KindOfMail> kinds, Instant since) {
        return mails.sentToInTurn(address, kinds, since);
    }

    private Instant now() {
        return clock.instant();
    }
}
