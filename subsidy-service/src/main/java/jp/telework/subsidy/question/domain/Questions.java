package jp.telework.subsidy.question.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import org.jspecify.annotations.Nullable;

/** All questions about calls and all published answers. */
public interface Questions {

    /**
     * A question.
     *
     * @param asker sees its own questions only; null for the ministry
     */
    Optional<CallQuestion> find(@Nullable CorporateNumber asker, UUID callId, UUID id);

    /**
     * Questions about a call, newest first.
     *
     * @param asker sees its own questions only; null for the ministry
     * @param states null for any
     * @param after id of the last one seen, null for the first page
     * @param rows how many at most
     */
    List<CallQuestion> list(
            @Nullable CorporateNumber asker,
            UUID callId,
            @Nullable List<QuestionStatus> states,
            @Nullable UUID after,
            int rows);

    /** How many questions an organisation asked about a call. Other counts of the same wait until this transaction ends. */
    long countAsked(UUID callId, CorporateNumber asker);

    void add(CallQuestion question);

    void add(PublishedAnswer answer);

    /** How many answers of a call are published. Other counts of the same wait until this transaction ends. */
    int countPublished(UUID callId);

    boolean isPublished(UUID callId, int number);

    /**
     * Published answers in the order of their numbers.
     *
     * @param word stands in the question or the answer; null for any
     * @param after number of the last one seen, 0 for the first page
     * @param rows how many at most
     */
    List<PublishedAnswer> published(UUID callId, @Nullable String word, int after, int rows);

    /** How many questions on calls that closed before a moment still have their texts; counting stops at {@code most}. */
    long countToErase(Instant closedBefore, int most);

    /** Takes the texts of such questions away, passing by what others have locked; answers how many. */
    int erase(Instant closedBefore, Instant now, int rows);
}
