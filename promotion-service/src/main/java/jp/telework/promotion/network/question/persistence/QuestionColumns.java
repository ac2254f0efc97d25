package jp.telework.promotion.network.question.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.platform.json.StoredJson;
import jp.telework.promotion.network.question.domain.Asker;
import jp.telework.promotion.network.question.domain.MemberAnswer;
import jp.telework.promotion.network.question.domain.Proposal;
import jp.telework.promotion.network.question.domain.QuestionContent;
import jp.telework.promotion.network.question.domain.Ratings;
import jp.telework.promotion.network.question.domain.Rounds;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Parts of questions as jsonb. */
final class QuestionColumns {

    private QuestionColumns() {}

    /** What is asked. */
    @Converter(autoApply = true)
    @Immutable
    static class OfContent implements AttributeConverter<QuestionContent, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable QuestionContent part) {
            return part == null ? null : StoredJson.write(part);
        }

        @Override
        public @Nullable QuestionContent convertToEntityAttribute(@Nullable String json) {
            return json == null ? null : StoredJson.read(json, QuestionContent.class);
        }
    }

    /** The person. */
    @Converter(autoApply = true)
    @Immutable
    static class OfAsker implements AttributeConverter<Asker, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Asker part) {
            return part == null ? null : StoredJson.write(part);
        }

        @Override
        public @Nullable Asker convertToEntityAttribute(@Nullable String json) {
            return json == null ? null : StoredJson.read(json, Asker.class);
        }
    }

    /** The assignments. */
    @Converter(autoApply = true)
    @Immutable
    static class OfRounds implements AttributeConverter<Rounds, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Rounds part) {
            return part == null ? null : StoredJson.write(part);
        }

        @Override
        public @Nullable Rounds convertToEntityAttribute(@Nullable String json) {
            return json == null ? null : StoredJson.read(json, Rounds.class);
        }
    }

    /** The answer. */
    @Converter(autoApply = true)
    @Immutable
    static class OfAnswer implements AttributeConverter<MemberAnswer, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable MemberAnswer part) {
            return part == null ? null : StoredJson.write(part);
        }

        @Override
        public @Nullable MemberAnswer convertToEntityAttribute(@Nullable String json) {
            return json == null ? null : StoredJson.read(json, MemberAnswer.class);
        }
    }

    /** The ratings. */
    @Converter(autoApply = true)
    @Immutable
    static class OfRatings implements AttributeConverter<Ratings, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Ratings part) {
            return part == null ? null : StoredJson.write(part);
        }

        @Override
        public @Nullable Ratings convertToEntityAttribute(@Nullable String json) {
            return json == null ? null : StoredJson.read(json, Ratings.class);
        }
    }

    /** The text to be published. */
    @Converter(autoApply = true)
    @Immutable
    static class OfProposal implements AttributeConverter<Proposal, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Proposal part) {
            return part == null ? null : StoredJson.write(part);
        }

        @Override
        public @Nullable Proposal convertToEntityAttribute(@Nullable String json) {
            return json == null ? null : StoredJson.read(json, Proposal.class);
        }
    }
}
