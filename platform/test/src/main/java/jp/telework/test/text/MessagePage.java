package jp.telework.test.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.type.TypeMirror;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.rule.CaseRule;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.text.MessageKey;
import jp.telework.kernel.text.Messages;
import jp.telework.kernel.text.Term;

/** All texts of a service, filled with sample values, for a person to read. */
final class MessagePage {

    private final ArgumentTypes calls;
    private final SampleValues samples;
    private final Map<MessageKey, List<TypeMirror>> types = new HashMap<>();

    MessagePage(ArgumentTypes calls) {
        this.calls = calls;
        this.samples = new SampleValues(calls.types());
    }

    /**
     * The page.
     *
     * @param name of the service
     * @param enums all enums whose constants have texts
     */
    String of(String name, List<Class<?>> enums) {
        enums.forEach(this::noteTypes);
        StringBuilder page = new StringBuilder(head(name));
        enums.stream()
                .sorted(Comparator.comparing(type -> section(type) + type.getName()))
                .forEach(type -> section(page, type));
        return page.toString();
    }

    static String head(String name) {
        return "# 文言の一覧（" + name + "）/ Messages of " + name + "\n\n"
                + "テストがコードから作る表です。値は見本です。直すときは文言のファイルを直し、`-Dmessages.update=true`"
                + " で作り直します。\n"
                + "A test makes this table from the code, with sample"
                + " values. To change a text, change its bundle and run"
                + " the test with `-Dmessages.update=true`.\n";
    }

    private void noteTypes(Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            List<TypeMirror> found = calls.of(nameOf((Enum<?>) constant));
            if (!found.isEmpty() && constant instanceof MessageKey key) {
                types.put(key, found);
                if (constant instanceof CaseRule rule) {
                    types.putIfAbsent(rule.refusal(), found);
                }
            }
        }
    }

    static String nameOf(Enum<?> constant) {
        return constant.getDeclaringClass().getCanonicalName() + "." + constant.name();
    }

    private static String section(Class<?> type) {
        return Term.class.isAssignableFrom(type) ? "2" : "1";
    }

    private void section(StringBuilder page, Class<?> type) {
        String title = type.getCanonicalName().substring(type.getPackageName().length() + 1);
        page.append("\n## ").append(title).append("（").append(kind(type)).append("）\n\n");
        page.append("| | 日本語 | English |\n|---|---|---|\n");
        Set<String> written = new LinkedHashSet<>();
        for (Object constant : type.getEnumConstants()) {
            Enum<?> named = (Enum<?>) constant;
            if (constant instanceof Term term) {
                row(written, named, term.in(Language.JA), term.in(Language.EN));
            } else {
                MessageKey key = (MessageKey) constant;
                row(written, named, text(key, Language.JA), text(key, Language.EN));
            }
        }
        written.forEach(page::append);
    }

    private static String kind(Class<?> type) {
        if (ErrorCode.class.isAssignableFrom(type)) {
            return "断り / refusals";
        }
        if (CaseRule.class.isAssignableFrom(type)) {
            return "満たした規則 / rules that are kept";
        }
        return Term.class.isAssignableFrom(type) ? "名称 / names" : "説明 / notes";
    }

    private static void row(Set<String> rows, Enum<?> constant, String japanese, String english) {
        rows.add("| `" + constant.name() + "` | " + cell(japanese) + " | " + cell(english) + " |\n");
    }

    static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;").replace("\n", "<br>");
    }

    private String text(MessageKey key, Language language) {
        String text = Messages.text(key, language, arguments(key));
        return key instanceof ErrorCode ? Messages.title(key, language) + "\n" + text : text;
    }

    private List<Object> arguments(MessageKey key) {
        List<TypeMirror> known = types.getOrDefault(key, List.of());
        List<Object> values = new ArrayList<>();
        IntStream.range(0, known.size()).forEach(place -> values.add(samples.of(known.get(place), place)));
        String pattern = Messages.text(key, Language.JA, List.of());
        IntStream.range(known.size(), SampleValues.PLACES)
                .forEach(place -> values.add(SampleValues.guessed(pattern, place)));
        return values;
    }
}
