package jp.telework.subsidy.portal.domain;

import java.util.Arrays;
import java.util.List;

/**
 * A question to the portal's list.
 *
 * @param words all of them must be found, in the call's title or in what is told of every call; case and width make no
 *     difference
 * @param sort by what the list is sorted
 * @param ascending the smallest first
 * @param openOnly only calls that accept applications now
 * @param criteria further criteria that are the same for all calls of the programme, each as its accepted values
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

    /** Words that must be found in the title, because they are not found in what is told of every call. */
    public List<String> wordsOfTitle() {
        return words.stream().filter(word -> !PortalProgramme.tells(word)).toList();
    }

    /** Whether the programme can be an answer at all. */
    public boolean concernsTheProgramme() {
        return criteria.stream().allMatch(Criterion::met);
    }

    /**
     * One criterion.
     *
     * @param wanted one of these is enough
     * @param offered what the programme offers
     * @param everything the offered word that stands for all, such as 全国
     */
    public record Criterion(List<String> wanted, List<String> offered, List<String> everything) {

        boolean met() {
            return offered.stream().anyMatch(everything::contains)
                    || wanted.stream().anyMatch(offered::contains);
        }
    }
}
