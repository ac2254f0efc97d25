package jp.telework.promotion.network.question.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.promotion.advice.domain.AdviceTopic;
import org.jspecify.annotations.Nullable;

/** All questions to the network. */
public interface NetworkQuestions {

    void add(NetworkQuestion question);

    /**
     * A question that the reader may know of: its own, or one that it answers.
     *
     * @param reader null knows of all
     */
    Optional<NetworkQuestion> find(@Nullable CorporateNumber reader, UUID id);

    /**
     * What a list is narrowed to; null leaves a filter out.
     *
     * @param asker the firm that asked
     * @param member the firm that has it, or answered it
     */
    record Filter(
            @Nullable CorporateNumber asker,
            @Nullable CorporateNumber member,
            @Nullable QuestionStatus status,
            @Nullable AdviceTopic topic) {}

    /** Questions, newest first. */
    List<NetworkQuestion> list(Filter filter, @Nullable UUID before, int rows);

    /**
     * Lets those who choose members follow each other until their transactions end, so that none counts a load past another's
     * choice.
     */
    void takeTurn();

    /** How many questions each member has; members without any are left out. */
    Map<UUID, Integer> loads();

    /** A question that waits for a member, locked; empty when it no longer waits or another holds it. */
    Optional<NetworkQuestion> holdWaiting(UUID id);

    /** Ids of questions that wait for a member, oldest first. */
    List<UUID> waiting(@Nullable UUID after, int rows);

    /** Questions whose last day is over, locked; what others locked is passed by. */
    List<NetworkQuestion> overdue(LocalDate today, int rows);

    /** Questions of which a member was not reminded yet, locked; what others locked is passed by. */
    List<NetworkQuestion> toRemind(LocalDate dueUntil, int rows);

    boolean exists(UUID id);

    /** Questions whose personal data are due, held ones left out; locked, and what others locked is passed by. */
    List<NetworkQuestion> toErase(Instant before, int rows);

    long dueToErase(Instant before, int most);
}
