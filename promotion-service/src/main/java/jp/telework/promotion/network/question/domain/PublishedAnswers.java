package jp.telework.promotion.network.question.domain;

import java.util.List;
import java.util.UUID;
import jp.telework.promotion.advice.domain.AdviceTopic;
import jp.telework.promotion.organisation.domain.Industry;
import org.jspecify.annotations.Nullable;

/** The public answers. */
public interface PublishedAnswers {

    void publish(PublishedAnswer answer);

    void retract(UUID id);

    /**
     * Public answers, newest first.
     *
     * @param text what stands in title, question or answer, however it is written in width and case
     */
    List<PublishedAnswer> list(
            @Nullable AdviceTopic topic,
            @Nullable Industry industry,
            @Nullable String text,
            @Nullable UUID before,
            int rows);
}
