package jp.telework.subsidy.call.api;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.Wareki;
import jp.telework.subsidy.call.domain.AmendmentKind;
import jp.telework.subsidy.call.domain.CallAmendment;
import jp.telework.subsidy.call.domain.CallField;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A change of a published call as it is shown. */
@Schema(
        name = "CallAmendment",
        description = "公表後の延長・訂正・中止。公開される。 An extension, erratum or cancellation of a published call; it is public.")
public record AmendmentView(
        @Schema(description = "公募の中の番号 / 1, 2, … within the call", examples = "1")
        int number,

        AmendmentKind kind,
        Instant madeAt,
        @Schema(examples = "令和8年5月1日") String madeOnLabel,
        String reason,

        @Schema(description = "中止では空 / empty for a cancellation")
        List<ChangeView> changes) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H時mm分ss秒", Locale.ROOT);

    /** One value before and after. */
    @Schema(name = "CallAmendmentChange", description = "変更前と変更後 / a value before and after")
    public record ChangeView(
            CallField field,

            @Schema(
                    description =
                            "変更前。日時はISO 8601。なかったときは無し。 Before; an instant in ISO 8601; null where there was none.")
            @Nullable
            String before,

            String after,

            @Schema(description = "人に見せる変更前。日時は和暦。 Before, for people.") @Nullable
            String beforeLabel,

            @Schema(description = "人に見せる変更後。日時は和暦。 After, for people.")
            String afterLabel) {

        static ChangeView of(CallAmendment.Change change) {
            String before = change.before();
            return new ChangeView(
                    change.field(),
                    before,
                    change.after(),
                    before == null ? null : label(change.field(), before),
                    label(change.field(), change.after()));
        }

        private static String label(CallField field, String value) {
            if (field != CallField.CLOSES_AT) {
                return value;
            }
            Instant instant = Instant.parse(value);
            return Wareki.format(Japan.date(instant)) + TIME.format(instant.atZone(Japan.ZONE));
        }
    }

    static AmendmentView of(CallAmendment amendment) {
        return new AmendmentView(
                amendment.number(),
                amendment.kind(),
                amendment.madeAt(),
                Wareki.format(Japan.date(amendment.madeAt())),
                amendment.reason(),
                amendment.changes().stream().map(ChangeView::of).toList());
    }
}
