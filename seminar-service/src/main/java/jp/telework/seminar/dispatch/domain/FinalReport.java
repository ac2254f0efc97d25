package jp.telework.seminar.dispatch.domain;

import java.time.Instant;
import jp.telework.seminar.advice.domain.IntroductionStage;
import org.jspecify.annotations.Nullable;

/**
 * 派遣完了報告: the manager's report on the whole dispatch.
 *
 * @param summary what was advised
 * @param results what came of it
 * @param stageAfter how far the organisation is now
 * @param recommendations what it should do next, null for nothing
 */
public record FinalReport(
        String summary,
        String results,
        IntroductionStage stageAfter,
        @Nullable String recommendations,
        Instant reportedAt) {}
