package jp.telework.subsidy.amendment.api;

import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violations;
import jp.telework.kernel.value.Readers;
import jp.telework.subsidy.amendment.usecase.CallCommand;
import jp.telework.subsidy.call.domain.CallTexts;
import org.jspecify.annotations.Nullable;

/** Reads the bodies; refuses each with all that is wrong. */
final class AmendmentReader {

    private static final int MOST_REASON = 1000;

    private final Violations violations = new Violations();

    private AmendmentReader() {}

    static CallCommand extension(@Nullable ExtensionRequest body) {
        ExtensionRequest sent = present(body);
        AmendmentReader reader = new AmendmentReader();
        Instant closesAt = reader.required("/closesAt", sent.closesAt(), Readers::instant);
        String reason = reader.reason(sent.reason());
        reader.violations.refuseIfAny();
        return CallCommand.extension(Objects.requireNonNull(closesAt), Objects.requireNonNull(reason));
    }

    static CallCommand erratum(@Nullable ErratumRequest body) {
        ErratumRequest sent = present(body);
        AmendmentReader reader = new AmendmentReader();
        CallTexts texts = new CallTexts(
                reader.violations.read("/title", sent.title(), Readers.text(100)),
                reader.violations.read("/purpose", sent.purpose(), Readers.text(CallTexts.MOST_PURPOSE)),
                reader.violations.read("/contact", sent.contact(), Readers.text(CallTexts.MOST_CONTACT)));
        String reason = reader.reason(sent.reason());
        reader.violations.refuseIfAny();
        return CallCommand.erratum(texts, Objects.requireNonNull(reason));
    }

    static CallCommand cancellation(@Nullable CancellationRequest body) {
        AmendmentReader reader = new AmendmentReader();
        String reason = reader.reason(present(body).reason());
        reader.violations.refuseIfAny();
        return CallCommand.cancellation(Objects.requireNonNull(reason));
    }

    private @Nullable String reason(@Nullable String raw) {
        return required("/reason", raw, Readers.text(MOST_REASON));
    }

    private <T> @Nullable T required(String pointer, @Nullable String raw, Function<String, T> reading) {
        return Readers.required(violations, pointer, violations.read(pointer, raw, reading));
    }

    private static <T> T present(@Nullable T body) {
        if (body == null) {
            throw Refusal.of(CommonError.MALFORMED_BODY, 1, 1);
        }
        return body;
    }
}
