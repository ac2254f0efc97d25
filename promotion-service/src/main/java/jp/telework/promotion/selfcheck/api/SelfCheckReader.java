package jp.telework.promotion.selfcheck.api;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Violation;
import jp.telework.promotion.organisation.domain.SizeClass;
import jp.telework.promotion.selfcheck.domain.AnswerKind;
import jp.telework.promotion.selfcheck.domain.Answers;
import jp.telework.promotion.selfcheck.domain.CheckItems;
import jp.telework.promotion.selfcheck.domain.ItemAnswer;
import org.jspecify.annotations.Nullable;

/** Reads the bodies of self-checks. */
final class SelfCheckReader {

    private static final int NOTE = 200;

    private SelfCheckReader() {}

    /** Answers, and the size of the organisation that gives them. */
    record Read(SizeClass size, Answers answers) {}

    static Read of(@Nullable SelfCheckRequest sent) {
        SelfCheckRequest body = BodyFields.body(sent);
        return read(
                body.sizeClass(),
                body.answers(),
                (fields, at, one) -> answer(
                        fields, at, one.item(), one.answer(), fields.optionalText(at + "/note", one.note(), NOTE)));
    }

    static Read of(@Nullable AssessmentRequest sent) {
        AssessmentRequest body = BodyFields.body(sent);
        return read(
                body.sizeClass(),
                body.answers(),
                (fields, at, one) -> answer(fields, at, one.item(), one.answer(), null));
    }

    /** Reads one answer at its place. */
    private interface One<R> {
        ItemAnswer read(BodyFields fields, String pointer, R raw);
    }

    private static <R> Read read(
            @Nullable String sizeClass, @Nullable List<? extends @Nullable R> sent, One<R> reader) {
        BodyFields fields = new BodyFields();
        SizeClass size = fields.oneOf("/sizeClass", sizeClass, SizeClass.class);
        List<Optional<ItemAnswer>> answers = fields.each("/answers", sent, (at, one) -> {
            if (one == null) {
                fields.refuse(Violation.of(at, CommonError.REQUIRED));
                return Optional.empty();
            }
            return Optional.of(reader.read(fields, at, one));
        });
        Set<String> known = new HashSet<>();
        for (int i = 0; i < answers.size(); i++) {
            String code = answers.get(i).map(ItemAnswer::item).orElse("");
            if (!code.isEmpty() && !known.add(code)) {
                fields.refuse(Violation.of("/answers/" + i + "/item", CommonError.DUPLICATE_ENTRY, code));
            }
        }
        fields.done();
        return new Read(
                size, new Answers(answers.stream().flatMap(Optional::stream).toList()));
    }

    private static ItemAnswer answer(
            BodyFields fields, String at, @Nullable String item, @Nullable String answer, @Nullable String note) {
        return new ItemAnswer(
                fields.required(at + "/item", item, raw -> CheckItems.of(raw).code(), ""),
                fields.oneOf(at + "/answer", answer, AnswerKind.class),
                note);
    }
}
