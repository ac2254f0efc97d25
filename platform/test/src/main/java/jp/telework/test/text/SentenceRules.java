package jp.telework.test.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every sentence for people keeps, in Japanese and in English. */
final class SentenceRules {

    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

    private static final Pattern POLITE = Pattern.compile("(です|ます|ません|ました|でした|ください|ましょう|ですか|ますか)$");

    /** A verb or an adjective at the end of a sentence; a noun or a figure has no style. */
    private static final Pattern PREDICATE = Pattern.compile("[たいるうくすつぬむぐぶだん]$");

    private record Rule(String why, Pattern japanese) {}

    private static final List<Rule> JAPANESE_RULES = List.of(
            rule("算入する, not 数える", "数え"),
            rule("1,000円, not 千円", "[一二三四五六七八九十百千万]円"),
            rule("a calendar day by the formatter of 和暦, not by hand", "\\{[0-9]}年(度)?(\\{[0-9]}月|[～〜]\\{)"),
            rule("和暦, not a year of the western calendar before 年度", "\\{[0-9]}([～〜]\\{[0-9]})?年度"),
            rule(
                    "no half-width brackets around Japanese",
                    "\\([^)]*[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}][^)]*\\)"),
            rule("brackets open and close in one width", "\\([^)]*）|（[^）]*\\)"),
            rule("『』 inside 「」", "「[^」]*「"),
            rule("one fact: no passed text with two ways", "か、(?!.*かを).*(です|ます)。?$"));

    private static final List<Rule> ENGLISH_RULES = List.of(
            rule("say who: not whoever or nobody", "(?i)\\b(whoever|nobody|whatever)\\b"),
            rule("no full-width signs in English", "[（）「」『』、。：]"));

    private SentenceRules() {}

    private static Rule rule(String why, String found) {
        return new Rule(why, Pattern.compile(found));
    }

    /**
     * Judges a text in both languages.
     *
     * @param refusal whether the sentence refuses something; what refuses may name two causes
     * @return what a sentence offends against; empty when nothing
     */
    static List<String> offences(String japanese, String english, boolean refusal) {
        List<String> offences = new ArrayList<>();
        if (!places(japanese).equals(places(english))) {
            offences.add("both languages have the same places");
        }
        if (!JAPANESE.matcher(japanese).find() && japanese.chars().anyMatch(Character::isLetter)) {
            offences.add("the first text is Japanese");
        }
        for (Rule rule : JAPANESE_RULES) {
            if (rule.japanese.matcher(japanese).find() && !(refusal && rule.why.startsWith("one fact"))) {
                offences.add(rule.why);
            }
        }
        for (Rule rule : ENGLISH_RULES) {
            if (rule.japanese.matcher(english).find()) {
                offences.add(rule.why);
            }
        }
        if (japanese.endsWith("。")
                && sentences(japanese)
                        .anyMatch(sentence -> PREDICATE.matcher(sentence).find()
                                && !POLITE.matcher(sentence).find())) {
            offences.add("です・ます in messages");
        }
        return offences;
    }

    private static Stream<String> sentences(String text) {
        return Pattern.compile("。")
                .splitAsStream(text.replaceAll("（[^（）]*）", "").replaceAll("「[^「」]*」", "「」"))
                .filter(sentence -> !sentence.isBlank());
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
