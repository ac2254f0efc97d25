package jp.telework.seminar.course.api;

import java.util.List;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.value.LocalGovernments;
import jp.telework.seminar.advice.domain.AdviceMethod;
import jp.telework.seminar.advice.domain.Period;
import jp.telework.seminar.course.domain.CourseMove;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where and when an announced course takes place instead. */
@Schema(
        name = "CourseMoveBody",
        description = "講習会の日程・会場の変更 / where and when it takes place instead",
        examples = Examples.MOVE)
public record CourseMoveBody(
        @Schema(required = true, description = "ON_SITE, ONLINE") @Nullable
        String method,

        @Schema(required = true, description = "会場または会議のURL / venue or meeting link") @Nullable
        String place,

        @Schema(description = "会場の都道府県の正式名称 / prefecture of the venue, full name", examples = "東京都") @Nullable
        String prefecture,

        @Schema(
                required = true,
                description = "すべての回の日時を順に。始まった回は動かせない / times of all sessions in order; what has begun stays")
        @Nullable
        List<@Nullable MovedSessionBody> sessions,

        @Schema(required = true, description = "受講者に伝える理由 / the reason that participants are told") @Nullable
        String reason,

        @Schema(
                description =
                        "省略すると、英語の読者には日本語の理由を、その旨を付けて示す。 Without it readers of English see the Japanese reason, marked"
                                + " as such.")
        @Nullable
        String reasonEn) {

    private static final int MAX_SESSIONS = 20;

    /** 回の日時. */
    @Schema(name = "CourseMovedSessionBody")
    public record MovedSessionBody(
            @Schema(required = true) @Nullable String startsAt,
            @Schema(required = true) @Nullable String endsAt) {}

    CourseMove read() {
        BodyFields body = new BodyFields();
        if (sessions == null || sessions.isEmpty()) {
            body.refuse(Violation.of("/sessions", CommonError.REQUIRED));
        }
        CourseMove move = new CourseMove(
                body.oneOf("/method", method, AdviceMethod.class),
                body.text("/place", place, 300),
                body.optional("/prefecture", prefecture, LocalGovernments::prefecture),
                body.each("/sessions", sessions, MAX_SESSIONS, (at, item) -> {
                    MovedSessionBody sent = item == null ? new MovedSessionBody(null, null) : item;
                    return new Period(
                            body.instant(at + "/startsAt", sent.startsAt()),
                            body.instant(at + "/endsAt", sent.endsAt()));
                }),
                body.text("/reason", reason, 500),
                body.optionalText("/reasonEn", reasonEn, 500));
        body.done();
        return move;
    }
}
