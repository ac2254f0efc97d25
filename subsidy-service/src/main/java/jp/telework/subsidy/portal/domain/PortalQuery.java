package jp.telework.subsidy.portal.domain;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * A question to the portal's list.
 *
 * @param words all of them must be found, in the call's title or in what is told of every call of its programme; case and
 *     width make no difference
 * @param sort by what the list is sorted
 * @param ascending the smallest first
 * @param openOnly only calls that accept applications now
 * @param criteria further criteria that are the same for all calls of a programme
 */
public record PortalQuery(
        List<String> words, PortalSort sort, boolean ascending, boolean openOnly, List<Criterion> criteria) {

    public PortalQuery {
        words = List.copyOf(words);
        criteria = List.copyOf(criteria);
    }

    /** The words of a keyword text. */
    public static List<String> words(String keyword) {
        return Arrays.stream(keyword.split("[\\s\u3000]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Words that must be found in the title of a call, because they are not found in what is told of every call of its programme. */
    public List<String> wordsOfTitle(PortalProgramme programme) {
        return words.stream().filter(word -> !programme.tells(word)).toList();
    }

    /** The programmes whose calls can be an answer at all. */
    public List<PortalProgramme> programmes() {
        return Arrays.stream(PortalProgramme.values())
                .filter(programme -> criteria.stream().allMatch(criterion -> criterion.met(programme)))
                .toList();
    }

    /**
     * One criterion.
     *
     * @param wanted one of these is enough
     * @param offered what a programme offers
     * @param everything the offered word that stands for all, such as 全国
     */
    public record Criterion(
            List<String> wanted, Function<PortalProgramme, List<String>> offered, List<String> everything) {

        boolean met(PortalProgramme programme) {
            List<String> words = offered.apply(programme);
            return words.stream().anyMatch(everything::contains)
                    || wanted.stream().anyMatch(words::contains);
        }
    }
}
