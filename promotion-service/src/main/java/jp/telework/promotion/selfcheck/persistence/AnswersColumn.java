package jp.telework.promotion.selfcheck.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.platform.json.StoredJson;
import jp.telework.promotion.selfcheck.domain.Answers;
import org.jspecify.annotations.Nullable;

/** The answers of a check as jsonb. */
@Converter(autoApply = true)
class AnswersColumn implements AttributeConverter<Answers, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Answers answers) {
        return answers == null ? null : StoredJson.write(answers);
    }

    @Override
    public @Nullable Answers convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, Answers.class);
    }
}
