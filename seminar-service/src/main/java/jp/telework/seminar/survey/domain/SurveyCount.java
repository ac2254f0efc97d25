package jp.telework.seminar.survey.domain;

import java.util.List;
import java.util.Map;

/**
 * Answers counted.
 *
 * @param responses how many answered
 * @param satisfaction how many gave 1, 2, 3, 4, 5
 * @param understanding likewise, of those who answered it
 * @param introduction how many stand where
 */
public record SurveyCount(
        int responses,
        List<Integer> satisfaction,
        List<Integer> understanding,
        Map<Introduction, Integer> introduction) {

    /**
     * Fewer answers are not broken down: a reader who knows the attendees could tell who gave which answer. Five is the least that the
     * ministry's own statistics show.
     */
    public static final int LEAST_SHOWN = 5;

    public SurveyCount {
        satisfaction = List.copyOf(satisfaction);
        understanding = List.copyOf(understanding);
        introduction = Map.copyOf(introduction);
    }

    /** Whether there are so few that only their number is told. */
    public boolean isSuppressed() {
        return responses < LEAST_SHOWN;
    }

    /** Whether so few answered a question that their answers are not shown. */
    public static boolean suppresses(List<Integer> scale) {
        return scale.stream().mapToInt(Integer::intValue).sum() < LEAST_SHOWN;
    }

    /** Mean of a scale in hundredths, rounded half up; 0 without answers. */
    public static int meanInHundredths(List<Integer> scale) {
        int answers = 0;
        int sum = 0;
        for (int i = 0; i < scale.size(); i++) {
            answers += scale.get(i);
            sum += scale.get(i) * (i + 1);
        }
        return answers == 0 ? 0 : (200 * sum + answers) / (2 * answers);
    }
}
