package jp.telework.subsidy.call.api;

import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.refusal.Violations;
import jp.telework.kernel.value.Readers;
import jp.telework.subsidy.call.api.CallRequest.ParticipantBoundsRequest;
import jp.telework.subsidy.programme.domain.ParticipantBounds;
import jp.telework.subsidy.programme.domain.Programme;
import jp.telework.subsidy.programme.domain.ProgrammeTerms;
import jp.telework.subsidy.programme.domain.SubsidyError;
import jp.telework.subsidy.programme.domain.UsualRules;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a call that only some programmes have. One of another programme is refused, not passed over. */
final class ProgrammeTermsReader {

    private static final int MOST_PLACES = 1_000;

    private final Programme programme;
    private final Violations violations;

    private ProgrammeTermsReader(Programme programme, Violations violations) {
        this.programme = programme;
        this.violations = violations;
    }

    static ProgrammeTerms read(CallRequest body, Programme programme, Violations violations) {
        return new ProgrammeTermsReader(programme, violations).terms(body, programme.usual());
    }

    private ProgrammeTerms terms(CallRequest body, UsualRules usual) {
        Integer places = violations.read("/places", body.places(), Readers.between(1, MOST_PLACES));
        return new ProgrammeTerms(
                programme,
                rate(body.ratePercent(), usual.ratePercent()),
                places == null ? usual.places() : places,
                bounds(body.participants(), usual.participants()));
    }

    private @Nullable Integer rate(@Nullable Integer sent, @Nullable Integer usual) {
        refuseForeign("/ratePercent", sent, usual);
        return usual == null ? null : Integer.valueOf(number("/ratePercent", sent, 100, usual));
    }

    private @Nullable ParticipantBounds bounds(
            @Nullable ParticipantBoundsRequest sent, @Nullable ParticipantBounds usual) {
        String at = "/participants";
        refuseForeign(at, sent, usual);
        if (usual == null || sent == null) {
            return usual;
        }
        ParticipantBounds bounds = new ParticipantBounds(
                number(at + "/fewest", sent.fewest(), ParticipantBounds.MOST, usual.fewest()),
                number(at + "/most", sent.most(), ParticipantBounds.MOST, usual.most()),
                number(at + "/mostUsers", sent.mostUsers(), ParticipantBounds.MOST_USERS, usual.mostUsers()),
                number(at + "/leastDays", sent.leastDays(), ParticipantBounds.MOST_DAYS, usual.leastDays()));
        if (bounds.fewest() > bounds.most()) {
            violations.add(Violation.of(at + "/most", SubsidyError.RANGE_REVERSED, bounds.fewest(), bounds.most()));
        }
        return bounds;
    }

    private void refuseForeign(String pointer, @Nullable Object sent, @Nullable Object usual) {
        if (usual == null && sent != null) {
            violations.add(Violation.of(pointer, SubsidyError.TERM_NOT_IN_PROGRAMME, programme));
        }
    }

    private int number(String pointer, @Nullable Integer raw, int most, int otherwise) {
        Integer read = violations.read(pointer, raw, Readers.between(1, most));
        return read == null ? otherwise : read;
    }
}
