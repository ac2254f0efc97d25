package jp.telework.seminar.course.api;

import java.util.List;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.value.LocalGovernments;
import jp.telework.kernel.value.Readers;
import jp.telework.seminar.advice.domain.AdviceMethod;
import jp.telework.seminar.advice.domain.Period;
import jp.telework.seminar.course.domain.CourseContent;
import jp.telework.seminar.course.domain.LearningContent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A course as the secretariat plans it. */
@Schema(name = "CourseBody", description = "講習会の計画 / a course to plan", examples = Examples.COURSE)
public record CourseBody(
        @Schema(required = true) @Nullable String title,
        @Schema(required = true) @Nullable String description,

        @Schema(required = true, description = "ON_SITE, ONLINE") @Nullable
        String method,

        @Schema(required = true, description = "会場または会議のURL / venue or meeting link") @Nullable
        String place,

        @Schema(description = "会場の都道府県の正式名称 / prefecture of the venue, full name", examples = "東京都") @Nullable
        String prefecture,

        @Schema(required = true, description = "定員 / seats") @Nullable
        Integer capacity,

        @Schema(required = true, description = "回（1から順に番号を付ける） / sessions, numbered from 1") @Nullable
        List<@Nullable SessionBody> sessions,

        @Schema(description = "教材 / materials") @Nullable List<@Nullable MaterialBody> materials,

        @Schema(required = true, description = "修了の要件 / what completes it") @Nullable
        RuleBody rule) {

    private static final int MAX_SESSIONS = 20;
    private static final int MAX_MINUTES = 10_000;

    /** 回. */
    @Schema(name = "CourseSessionBody")
    public record SessionBody(
            @Schema(required = true) @Nullable String title,

            @Schema(
                    required = true,
                    description = "SYSTEM_SECURITY, WORKPLACE_AND_RULES, ADOPTION_AND_CASES, SUBSIDIES_AND_TAX")
            @Nullable
            String content,

            @Schema(required = true) @Nullable String startsAt,
            @Schema(required = true) @Nullable String endsAt) {}

    /** 教材. */
    @Schema(name = "CourseMaterialBody")
    public record MaterialBody(
            @Schema(required = true) @Nullable String title,
            @Schema(description = "https") @Nullable String url) {}

    /** 修了の要件. */
    @Schema(name = "CourseRuleBody")
    public record RuleBody(
            @Schema(description = "必ず出席する回の番号 / numbers of sessions that must be attended") @Nullable
            List<@Nullable Integer> requiredSessions,

            @Schema(required = true, description = "必要な出席時間（分） / minutes needed") @Nullable
            Integer minimumMinutes) {}

    CourseContent read() {
        BodyFields body = new BodyFields();
        CourseContent content = new CourseContent(
                body.text("/title", title, 200),
                body.text("/description", description, 2000),
                body.oneOf("/method", method, AdviceMethod.class),
                body.text("/place", place, 300),
                body.optional("/prefecture", prefecture, LocalGovernments::prefecture),
                body.number("/capacity", capacity, 1, 10_000),
                sessions(body),
                body.each("/materials", materials, (at, item) -> material(body, at, item)),
                rule(body));
        body.done();
        return content;
    }

    private List<CourseContent.Session> sessions(BodyFields body) {
        if (sessions == null || sessions.isEmpty()) {
            body.refuse(Violation.of("/sessions", CommonError.REQUIRED));
        }
        return body.each("/sessions", sessions, MAX_SESSIONS, (at, item) -> {
            SessionBody sent = item == null ? new SessionBody(null, null, null, null) : item;
            return new CourseContent.Session(
                    body.text(at + "/title", sent.title(), 200),
                    body.oneOf(at + "/content", sent.content(), LearningContent.class),
                    new Period(
                            body.instant(at + "/startsAt", sent.startsAt()),
                            body.instant(at + "/endsAt", sent.endsAt())));
        });
    }

    private static CourseContent.Material material(BodyFields body, String at, @Nullable MaterialBody item) {
        MaterialBody sent = item == null ? new MaterialBody(null, null) : item;
        return new CourseContent.Material(
                body.text(at + "/title", sent.title(), 200), body.optional(at + "/url", sent.url(), Readers::https));
    }

    private CourseContent.CompletionRule rule(BodyFields body) {
        RuleBody sent = rule;
        if (!body.present("/rule", sent) || sent == null) {
            return new CourseContent.CompletionRule(List.of(), 0);
        }
        return new CourseContent.CompletionRule(
                body
                        .each(
                                "/rule/requiredSessions",
                                sent.requiredSessions(),
                                MAX_SESSIONS,
                                (at, item) -> body.number(at, item, 1, MAX_SESSIONS))
                        .stream()
                        .distinct()
                        .sorted()
                        .toList(),
                body.number("/rule/minimumMinutes", sent.minimumMinutes(), 0, MAX_MINUTES));
    }
}
