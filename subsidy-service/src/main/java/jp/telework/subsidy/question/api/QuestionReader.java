package jp.telework.subsidy.question.api;

import java.util.Objects;
import java.util.function.Function;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violations;
import jp.telework.kernel.value.Readers;
import jp.telework.subsidy.question.domain.AnswerDraft;
import jp.telework.subsidy.question.domain.PublishedAnswer;
import org.jspecify.annotations.Nullable;

/** Reads the bodies; refuses each with all that is wrong. */
final class QuestionReader {

    private static final int MOST_REASON = 1000;

    private QuestionReader() {}

    static String question(@Nullable QuestionRequest body) {
        return one("/text", present(body).text(), Readers.text(AnswerDraft.MOST_QUESTION));
    }

    static AnswerDraft answer(@Nullable QuestionAnswerRequest body) {
        QuestionAnswerRequest sent = present(body);
        Violations violations = new Violations();
        String question = required(violations, "/question", sent.question(), Readers.text(AnswerDraft.MOST_QUESTION));
        String answer = required(violations, "/answer", sent.answer(), Readers.text(AnswerDraft.MOST_ANSWER));
        violations.refuseIfAny();
        return new AnswerDraft(Objects.requireNonNull(question), Objects.requireNonNull(answer));
    }

    static String refusal(@Nullable QuestionRefusalRequest body) {
        return one("/reason", present(body).reason(), Readers.text(MOST_REASON));
    }

    static int merge(@Nullable QuestionMergeRequest body) {
        return one("/number", present(body).number(), Readers.between(1, PublishedAnswer.MOST));
    }

    private static <R, T> T one(String pointer, @Nullable R raw, Function<R, T> reading) {
        Violations violations = new Violations();
        T read = required(violations, pointer, raw, reading);
        violations.refuseIfAny();
        return Objects.requireNonNull(read);
    }

    private static <R, T> @Nullable T required(
            Violations violations, String pointer, @Nullable R raw, Function<R, T> reading) {
        return Readers.required(violations, pointer, violations.read(pointer, raw, reading));
    }

    private static <T> T present(@Nullable T body) {
        if (body == null) {
            throw Refusal.of(CommonError.MALFORMED_BODY, 1, 1);
        }
        return body;
    }
}
