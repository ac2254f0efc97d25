package jp.telework.promotion.network.question.domain;

import org.jspecify.annotations.Nullable;

/**
 * How both firms rate.
 *
 * @param asker of the answer
 * @param member of the question
 */
public record Ratings(@Nullable Rating asker, @Nullable Rating member) {

    public static final Ratings NONE = new Ratings(null, null);

    public @Nullable Rating of(QuestionSide side) {
        return side == QuestionSide.ASKER ? asker : member;
    }

    Ratings with(QuestionSide side, Rating rating) {
        return side == QuestionSide.ASKER ? new Ratings(rating, member) : new Ratings(asker, rating);
    }

    /** Comments may hold personal data. */
    Ratings withoutTexts() {
        return new Ratings(asker == null ? null : asker.withoutText(), member == null ? null : member.withoutText());
    }
}
