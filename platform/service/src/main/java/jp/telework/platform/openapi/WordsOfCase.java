package jp.telework.platform.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** The words that {@link Concerning} gives the inherited operations of a resource. */
public final class WordsOfCase {

    static final DotName CONCERNING = DotName.createSimple(Concerning.class);
    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)}");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> words = new TreeMap<>();
    private final String resource;

    WordsOfCase(ClassInfo resource) {
        AnnotationInstance given = resource.declaredAnnotation(CONCERNING);
        String english = given.value("en").asString();
        this.resource = resource.name().toString();
        words.put("Case", given.value("name").asString());
        words.put("案件", given.value("ja").asString());
        words.put("case", english);
        words.put("a case", ("aeiou".indexOf(english.charAt(0)) < 0 ? "a " : "an ") + english);
        AnnotationValue more = given.value("words");
        for (AnnotationInstance word : more == null ? new AnnotationInstance[0] : more.asNestedArray()) {
            String name = word.value("of").asString();
            AnnotationValue japanese = word.value("ja");
            words.put(japanese == null ? name : name + ".en", word.value("en").asString());
            words.put(name + ".ja", japanese == null ? "" : japanese.asString());
        }
    }

    /**
     * A text with the words of this kind.
     *
     * @throws IllegalStateException when it asks for a word that was not given
     */
    @Nullable
    String in(@Nullable String text) {
        return text == null
                ? null
                : PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(word(found.group(1), text)));
    }

    /** The JSON value of the example that a word of this kind gives. */
    Object example(String name) {
        try {
            return JSON.readValue(word(name, "an example"), Object.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(resource + " gives an example that is no JSON: " + name, broken);
        }
    }

    private String word(String name, String text) {
        String word = words.get(name);
        if (word == null) {
            throw new IllegalStateException(resource + " has no word for {" + name + "} in: " + text);
        }
        return word;
    }

    /** The operationIds of a resource method: one, or one for each kind of case whose resource inherits it. */
    public static List<String> operationIds(IndexView index, MethodInfo method) {
        String id = method.annotation(OPERATION).value("operationId").asString();
        List<ClassInfo> heirs = index
                .getAllKnownSubclasses(method.declaringClass().name())
                .stream()
                .filter(heir -> heir.hasDeclaredAnnotation(CONCERNING))
                .toList();
        return heirs.isEmpty()
                ? List.of(id)
                : heirs.stream().map(heir -> new WordsOfCase(heir).in(id)).toList();
    }
}
